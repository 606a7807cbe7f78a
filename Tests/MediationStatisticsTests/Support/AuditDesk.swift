@testable import MediationStatistics

/// Makes 底稿 out of invented rows.
enum AuditDesk {
  static func request(_ tables: [String], maxRows: Int? = nil) throws -> AuditRequest {
    let limit = maxRows.map { "max_rows: \($0)\n" } ?? ""
    return try AuditRequestTests.read("file: 3-底稿.xlsx\n\(limit)tables:\n" + tables.map { "  - {\($0)}\n" }.joined())
  }

  /// With papers read when there are any.
  static func context(_ lines: [CaseLine], _ period: String = "2024-07", papers: [CaseLine] = [], cutoff: String? = nil) throws
    -> ReportContext
  {
    let cases = try CaseDesk.register(lines, cutoff: cutoff)
    let registers = papers.isEmpty ? try CaseDesk.alone(cases) : Registers(cases: cases, court: try CourtDesk.register(papers))
    let pipeline = try Pipeline(try CaseDesk.plan(), in: try CaseDesk.project())
    let results = try pipeline.results(registers, try wanted(ReportingPeriod(period)))
    return ReportContext(results)
  }

  static func book(_ tables: [String], _ context: ReportContext) throws -> AuditBook { try AuditBook(try request(tables), context) }

  /// The formulas of a table's rows, by the rows' labels.
  static func formulas(_ table: String, _ context: ReportContext) throws -> [String: [String]] {
    let block = try wanted(try book([table], context).sheets.first?.blocks.first)
    return Dictionary(zip(block.table.rows.map(\.label), block.formulas)) { first, _ in first }
  }

  /// Writes the book and gives its numbers.
  static func render(_ tables: [String], _ context: ReportContext, to path: String, in folder: OutputFolder) throws -> [PlacedNumber] {
    try renderAudit(try request(tables), context, path: path, temporaryFolder: folder.path)
  }
}
