/// A distance on a picture in tenths of a pixel: whole numbers, so that the same figures give the same bytes everywhere.
struct Length: Equatable, Comparable {
  let tenths: Int
  init(tenths: Int) { self.tenths = tenths }
  init(_ pixels: Int) { tenths = pixels * 10 }

  static func + (a: Length, b: Length) -> Length { Length(tenths: a.tenths + b.tenths) }
  static func - (a: Length, b: Length) -> Length { Length(tenths: a.tenths - b.tenths) }
  static func * (a: Length, factor: Int) -> Length { Length(tenths: a.tenths * factor) }
  static func / (a: Length, divisor: Int) -> Length { Length(tenths: a.tenths / divisor) }
  static func < (a: Length, b: Length) -> Bool { a.tenths < b.tenths }

  /// The length of `text` set in Chinese type of `size` pixels: a half-width character takes half an em.
  static func of(_ text: String, size: Int) -> Length { Length(tenths: displayWidth(text) * size * 5) }
}

extension Length: CustomStringConvertible {
  /// `12.3`, `12`, `-0.5`: what SVG reads.
  var description: String {
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }
}
