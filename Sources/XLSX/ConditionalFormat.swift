/// A look that follows the values of a range. Colours are 0xRRGGBB.
package enum ConditionalFormat: Hashable, Sendable {
  case twoColorScale(min: UInt32, max: UInt32)
  /// The middle colour stands at the 50th percentile.
  case threeColorScale(min: UInt32, mid: UInt32, max: UInt32)
  /// A solid bar whose length begins at the number 0, so that lengths compare truly.
  case dataBar(color: UInt32)
  case cell(Comparison, Double, CellStyle)
  /// Cells whose text contains the given one.
  case textContains(String, CellStyle)
  case blank(CellStyle)

  /// How a cell is compared with the number of the rule.
  package enum Comparison: Hashable, Sendable {
    case greater, less, greaterOrEqual, lessOrEqual, equal, notEqual
  }
}

/// Faults of conditional formats and of drop-down lists.
package enum RuleFault: Hashable, Sendable, FaultText {
  case color(UInt32)
  case numberNotFinite
  case text
  case listNotALine(String)
  case promptTooLong(units: Int, limit: Int)

  var what: String {
    switch self {
    case .color(let color): "条件格式的颜色值 \(color) 不是 RRGGBB"
    case .numberNotFinite: "条件格式的比较值不是有限数"
    case .text: "条件格式的比较文本为空、超过 255 个字符或以「=」开头"
    case .listNotALine(let range): "下拉列表的来源 \(range) 须为一行或一列"
    case .promptTooLong(let units, let limit): "下拉列表的提示过长（\(units) 个字符，上限 \(limit)）"
    }
  }

  var remedy: String { "请改正取值" }
}
