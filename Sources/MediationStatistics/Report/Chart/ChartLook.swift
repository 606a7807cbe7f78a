/// Colours and type of all pictures. Neighbouring series differ in lightness, dash and mark, so that they hold apart in print without
/// colour and for readers who see colours otherwise.
enum ChartLook {
  static let fonts = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif"
  static let textSize = 13
  static let smallSize = 12
  static let ink = "#1f2933"
  static let quietInk = "#5c6873"
  static let axis = "#8b97a3"
  static let grid = "#e3e8ed"

  struct Stroke {
    let color: String
    let width: String
    let dash: String
    let isHollow: Bool
  }

  static func stroke(_ series: Int) -> Stroke {
    let strokes = [
      Stroke(color: "#17497b", width: "2.4", dash: "", isHollow: false),
      Stroke(color: "#b5651d", width: "1.8", dash: "6 4", isHollow: true),
      Stroke(color: "#5f8f6b", width: "1.8", dash: "2 3", isHollow: false),
      Stroke(color: "#7b8794", width: "1.8", dash: "10 3 2 3", isHollow: true),
    ]
    return strokes[series % strokes.count]
  }

  static func fill(_ series: Int) -> String {
    let fills = ["#2b5f95", "#b9cde0", "#c9823a", "#6b7680", "#8fb79a", "#e4d8c0"]
    return fills[series % fills.count]
  }

  /// Single hue, each step darker than the one before; the text on a step is the one that can be read there.
  static let heat: [(fill: String, text: String)] = [
    ("#f3f6f9", ink), ("#d9e5f0", ink), ("#b5cde2", ink), ("#86aed0", ink), ("#4a82b3", "#ffffff"), ("#1d558b", "#ffffff"),
  ]
  /// The same for values below zero.
  static let heatBelow: [(fill: String, text: String)] = [
    ("#fbf4ec", ink), ("#f6e2cb", ink), ("#edc79b", ink), ("#dfa263", ink), ("#b5651d", "#ffffff"), ("#834511", "#ffffff"),
  ]

  static func quiet(_ anchor: SVGCanvas.Anchor) -> SVGCanvas.TextLook {
    SVGCanvas.TextLook(anchor: anchor, size: smallSize, color: quietInk)
  }
}
