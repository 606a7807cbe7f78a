/// Faults of the page set-up.
package enum PageFault: Hashable, Sendable, FaultText {
  case fit(wide: Int, tall: Int)
  case repeatRows(Int, Int)
  case repeatColumns(Int, Int)
  case margin(Double)
  case bannerTooLong(units: Int)
  /// `&D` or `&T`: the print would depend on the clock.
  case bannerClock(Character)
  case bannerCode(String)
  case bannerCharacter

  var what: String {
    switch self {
    case .fit(let wide, let tall): "缩放页数 \(wide)×\(tall) 不在 0–32767 之间"
    case .repeatRows(let first, let last): "重复标题行 \(first)–\(last) 超出工作表"
    case .repeatColumns(let first, let last): "重复标题列 \(first)–\(last) 超出工作表"
    case .margin(let inches): "页边距 \(inches) 不在 0–10 英寸之间"
    case .bannerTooLong(let units): "页眉或页脚过长（\(units) 个字符，上限 \(BannerCheck.limit)）"
    case .bannerClock(let code): "页眉或页脚含 &\(code)，打印结果会随时钟变化"
    case .bannerCode(let code): "页眉或页脚含不认识的代码「\(code)」"
    case .bannerCharacter: "页眉或页脚含控制字符"
    }
  }

  var remedy: String {
    switch self {
    case .bannerTooLong: "请截短"
    case .bannerClock: "请写固定的日期"
    case .bannerCode: "普通的 & 请写成 &&"
    default: "请改正取值"
    }
  }
}
