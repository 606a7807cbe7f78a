internal import CSV

/// Collects the elements of one picture. Looks stand in attributes, never in style sheets: a page with a strict content policy forbids those.
struct SVGCanvas {
  let width: Int
  let height: Int
  private var elements: [String] = []

  init(width: Int, height: Int) { (self.width, self.height) = (width, height) }

  enum Anchor: String { case start, middle, end }

  struct TextLook {
    var anchor = Anchor.start
    var size = ChartLook.textSize
    var color = ChartLook.ink
    var isBold = false
    /// White around the characters, so that a line behind them does not cross them out.
    var hasHalo = false
  }

  mutating func text(_ x: Length, _ y: Length, _ text: String, _ look: TextLook = TextLook(), address: String? = nil) {
    let weight = look.isBold ? " font-weight=\"600\"" : ""
    let anchor = look.anchor == .start ? "" : " text-anchor=\"\(look.anchor.rawValue)\""
    let size = look.size == ChartLook.textSize ? "" : " font-size=\"\(look.size)\""
    let color = look.color == ChartLook.ink ? "" : " fill=\"\(look.color)\""
    let halo = look.hasHalo ? " stroke=\"#ffffff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"" : ""
    let traced = address.map { " data-address=\"\(markup($0))\"" } ?? ""
    elements.append("<text x=\"\(x)\" y=\"\(y)\"\(anchor)\(size)\(color)\(weight)\(halo)\(traced)>\(markup(text))</text>")
  }

  /// `tip` is what is shown when one points at it.
  mutating func rectangle(_ x: Length, _ y: Length, _ width: Length, _ height: Length, fill: String, tip: String? = nil) {
    let start = "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\""
    elements.append(start + (tip.map { "><title>\(markup($0))</title></rect>" } ?? "/>"))
  }

  /// White paper below everything drawn so far.
  mutating func ground(_ x: Length, _ y: Length, _ width: Length, _ height: Length) {
    elements.insert("<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"#ffffff\"/>", at: 0)
  }

  mutating func line(_ x1: Length, _ y1: Length, _ x2: Length, _ y2: Length, color: String) {
    elements.append("<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\" stroke=\"\(color)\"/>")
  }

  /// A broken or unbroken line through points.
  mutating func path(_ points: [(x: Length, y: Length)], _ look: ChartLook.Stroke) {
    let steps = points.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x) \($1.y)" }.joined()
    let dash = look.dash.isEmpty ? "" : " stroke-dasharray=\"\(look.dash)\""
    elements.append(
      "<path d=\"\(steps)\" fill=\"none\" stroke=\"\(look.color)\" stroke-width=\"\(look.width)\" stroke-linejoin=\"round\"\(dash)/>")
  }

  mutating func dot(_ x: Length, _ y: Length, _ look: ChartLook.Stroke, tip: String) {
    let fill = look.isHollow ? "#ffffff" : look.color
    elements.append(
      "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"3\" fill=\"\(fill)\" stroke=\"\(look.color)\" stroke-width=\"1.6\"><title>\(markup(tip))</title></circle>"
    )
  }

  /// The whole picture; title and description are for those who cannot see it.
  func closed(_ data: ChartData) -> String {
    let frame = ChartFrame(data, width: width, height: height)
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 \(frame.top) \(width) \(frame.height)\" width=\"\(width)\" height=\"\(frame.height)\""
      + " role=\"img\" font-family=\"\(ChartLook.fonts)\" font-size=\"\(ChartLook.textSize)\" fill=\"\(ChartLook.ink)\">"
    let words = "<title>\(markup(data.title))</title><desc>\(markup(data.description))</desc>"
    var framed = self
    frame.draw(on: &framed)
    return ([head + words] + framed.elements + ["</svg>"]).joined(separator: "\n")
  }
}

/// A text as markup: nothing in it is taken for an element, an entity or an attribute's end, and nothing hides or turns the writing around.
func markup(_ text: String) -> String {
  var escaped = ""
  for scalar in InertText.visible(text).unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "'": escaped += "&#39;"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
