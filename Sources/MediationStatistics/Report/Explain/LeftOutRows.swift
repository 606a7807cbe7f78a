/// Rows that do not stand, rejected or superseded, as registers of their own: the same measure, period and members find those that would have
/// counted. Rows of ledgers are rejected only for want of a day, so that none of them could.
struct LeftOutRows {
  private let registers: Registers
  private let store: FigureStore
  private let columns: CaseColumns
  private let cases: PackedColumn<Int>
  private let papers: [Int]
  private let caseReasons: [Int: String]
  private let paperReasons: [Int: String]

  init(_ registers: Registers, like store: FigureStore, _ seeds: Seeds, only filter: RunFilter? = nil) {
    let register = registers.cases
    self.registers = registers
    (cases, papers) = (PackedColumn(register.leftOut), registers.court.leftOut)
    (caseReasons, paperReasons) = (register.rejections, registers.court.rejections)
    let days = CaseDays(register.judged, cases, seeds, cutoff: register.cutoff)
    columns = CaseColumns(register.records, cases, seeds, days)
    let documents = CourtColumns(papers, registers.court.documents, [], chains: [], [], seeds).documents
    let all = [columns.cases, columns.participations, documents]
    self.store = FigureStore(all, measures: store.measures, settings: store.settings, narrowing: filter?.narrowing(over: all))
  }

  /// For each part of a number the rows that were left out of it, each with the reason.
  func parts(of address: FigureAddress) -> [ExplainedRows] {
    store.parts(address).map { part in
      switch part.measure.register {
      case "cases": rows(of: columns.cases, part.rows, cases)
      case "participations": rows(of: columns.participations, part.rows, cases.gathered(columns.caseOfParticipation))
      case "documents": documents(part.rows)
      default: ExplainedRows(RowList([], []))
      }
    }
  }

  private func rows(of register: Register, _ rows: [Int], _ records: PackedColumn<Int>) -> ExplainedRows {
    let (sorted, cases, reasons) = (rows.inOrder(of: register), registers.cases, caseReasons)
    return ExplainedRows(cases: sorted, of: register, records, cases).adding(ExplainedPart.reasonHead) {
      cases.reason(records[sorted[$0]], reasons)
    }
  }

  private func documents(_ rows: [Int]) -> ExplainedRows {
    let (sorted, court, reasons) = (rows.map { papers[$0] }, registers.court, paperReasons)
    return ExplainedRows(documents: sorted, court).adding(ExplainedPart.reasonHead) { court.reason(sorted[$0], reasons) }
  }
}

extension RowLedger {
  /// Rows that were read and do not stand, in the order of files and lines.
  fileprivate var leftOut: [Int] {
    places.indices.filter { isRejected($0) || supersededBy[$0] != nil }.sorted { precedes($0, $1) }
  }

  /// For each rejected row the rules that reject it: `other-street（不属于本街道）`. One pass over the findings, however many rows there are.
  fileprivate var rejections: [Int: String] {
    var rules: [Int: [Rule]] = [:]
    for finding in findings where finding.rule.severity >= .reject { rules[finding.row, default: []].append(finding.rule) }
    return rules.mapValues { $0.unique.map { "\($0.id)（\($0.title)）" }.joined(separator: "、") }
  }

  /// `退回 other-street（不属于本街道）`, `被替代：现行版本在 清单.csv:7`
  fileprivate func reason(_ row: Int, _ rejections: [Int: String]) -> String {
    if let standing = supersededBy[row] { return "被替代：现行版本在 \(location(standing))" }
    return "退回 " + (rejections[row] ?? "")
  }
}
