/// Faults of a chart.
package enum ChartFault: Hashable, Sendable, FaultText {
  case noAltText
  case seriesCount(Int)
  case noSeriesName
  case text(String)
  case range(String)
  case notALine(String)
  case pointCount(categories: Int, values: Int)
  case color(UInt32)
  case font(StyleFault)
  case fontSize(Double)
  case gapWidth(Int)
  case minimumNotFinite
  case numberFormat(String)
  case size(Int, Int)
  case onlyForLines
  case onlyForRound

  var what: String {
    switch self {
    case .noAltText: "图表没有替代文字"
    case .seriesCount(let count): "图表有 \(count) 个系列（须为 1–\(ChartSpec.seriesLimit) 个）"
    case .noSeriesName: "图表系列没有名称"
    case .text(let text): "图表文字「\(text)」以「=」开头或超过 255 个字符"
    case .range(let range): "图表数据区域 \(range) 首尾颠倒或超出工作表"
    case .notALine(let range): "图表数据区域 \(range) 须为一行或一列"
    case .pointCount(let categories, let values): "图表类别 \(categories) 个、数值 \(values) 个，须相等且不超过 32000"
    case .color(let color): "图表颜色值 \(color) 不是 RRGGBB"
    case .font(let fault): fault.what
    case .fontSize(let size): "图表字号 \(size) 不在 1–409 之间"
    case .gapWidth(let gap): "图表间距 \(gap)% 不在 0–500 之间"
    case .minimumNotFinite: "图表数值轴的最小值不是有限数"
    case .numberFormat(let format): "图表数字格式「\(format)」不合规则"
    case .size(let width, let height): "图表尺寸 \(width)×\(height) 像素或偏移不在许可范围"
    case .onlyForLines: "虚线和标记只用于折线图"
    case .onlyForRound: "百分比标签和逐点颜色只用于饼图、环图"
    }
  }

  var remedy: String { self == .noAltText ? "请用一句话说明图表内容" : "请改正图表定义" }
}
