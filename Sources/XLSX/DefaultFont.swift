/// The font of every cell that names none: `DefaultFont(name: "宋体", size: 11)`.
package struct DefaultFont: Hashable, Sendable {
  package var name: String
  /// In points, 1 to 409.
  package var size: Double

  package init(name: String, size: Double) {
    self.name = name
    self.size = size
  }

  var fault: StyleFault? {
    if let fault = StyleFault.inFontName(name) { return fault }
    return StyleFault.isFontSize(size) ? nil : .fontSize(size)
  }
}
