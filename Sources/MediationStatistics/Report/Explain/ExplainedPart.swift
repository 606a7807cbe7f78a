/// One count behind a number: the rows that count and those that would, had they not been rejected or superseded.
struct ExplainedPart {
  /// The number that it is part of.
  let address: FigureAddress
  let measure: Measure
  let counted: ExplainedRows
  let leftOut: ExplainedRows

  static let reasonHead = "未计入的原因"

  static func parts(of address: FigureAddress, _ registers: Registers, _ store: FigureStore, _ leftOut: LeftOutRows) -> [ExplainedPart] {
    zip(store.parts(address), leftOut.parts(of: address)).map { part, missing in
      ExplainedPart(
        address: address, measure: part.measure, counted: ExplainedRows(part.rows, of: part.measure.register, registers), leftOut: missing)
    }
  }

  /// A list each of what counts and, where there is any, of what was left out.
  func blocks(limit: Int) -> [String] {
    let word = measure.rowWord
    let own = block("\(measure.name)：\(counted.count) \(word)", counted, limit)
    guard leftOut.count > 0 else { return [own] }
    return [own, block("符合条件而未计入：\(leftOut.count) 行（退回或被替代）", leftOut, limit)]
  }

  private func block(_ title: String, _ rows: ExplainedRows, _ limit: Int) -> String {
    let rest = rows.count > limit ? "\n……共 \(rows.count) 行，只列前 \(limit) 行；用 --limit 调整" : ""
    return title + "\n" + textTable([rows.head] + rows.rows.first(limit)) + rest
  }
}

extension Measure {
  /// What one row of the measure's register is called.
  fileprivate var rowWord: String {
    switch register {
    case "cases": "件"
    case "participations": "件次"
    case "documents": "份"
    case "proceedings": "起"
    case "hearings": "次"
    default: "行"
    }
  }
}
