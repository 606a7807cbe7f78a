/// What a picture that stands alone has around it: white ground, its title above, its foot below. A picture on a page has no frame.
struct ChartFrame {
  /// Where the picture begins, above its own origin.
  let top: Int
  let height: Int
  private let title: String
  private let lines: [String]
  private let bottom: Int
  private let width: Int

  private static let lineHeight = 18

  init(_ data: ChartData, width: Int, height: Int) {
    (title, bottom, self.width) = (data.title + (data.unit.isEmpty ? "" : "（\(data.unit)）"), height, width)
    lines = data.foot.flatMap { wrappedText($0, width: (width - 32) * 2 / ChartLook.smallSize) }
    top = data.foot.isEmpty ? 0 : -48
    self.height = data.foot.isEmpty ? height : height - top + 28 + lines.count * ChartFrame.lineHeight
  }

  func draw(on canvas: inout SVGCanvas) {
    guard top < 0 else { return }
    canvas.ground(Length(0), Length(top), Length(width), Length(height))
    canvas.text(Length(16), Length(-20), title, SVGCanvas.TextLook(size: 17, isBold: true))
    canvas.line(Length(16), Length(bottom + 6), Length(width - 16), Length(bottom + 6), color: ChartLook.grid)
    for (row, line) in lines.enumerated() {
      canvas.text(Length(16), Length(bottom + 24 + row * ChartFrame.lineHeight), line, ChartLook.quiet(.start))
    }
  }
}

/// The lines of a text within a width in half-width characters; Chinese breaks anywhere, but no line begins with a closing mark.
func wrappedText(_ text: String, width: Int) -> [String] {
  var (lines, line, used) = ([String](), "", 0)
  for character in text {
    let own = displayWidth(String(character))
    if used + own > width, !line.isEmpty, !"，。；：、）”’》！？".contains(character) {
      lines.append(line)
      (line, used) = ("", 0)
    }
    line.append(character)
    used += own
  }
  return lines + (line.isEmpty ? [] : [line])
}
