import Testing

@testable import MediationStatistics

struct AuditGridTests {
  private func grid(_ keys: String) throws -> AuditGrid {
    AuditGrid(try wanted(try auditTables(try AuditRequestTests.table(keys), try AuditDesk.context([[:]])).first), top: 3)
  }

  private func bounds(_ grid: AuditGrid, _ row: Int, _ column: Int) -> [String] {
    let bounds = grid.bounds(row, column)
    return [bounds.first, bounds.last]
  }

  /// Heads in rows 4 and 5, days in rows 6 and 7, figures from row 8.
  @Test func daysOverTheColumns() throws {
    let grid = try grid("by: type, columns: [received, received.prev_year, received.yoy]")
    #expect(grid.lead == [.label] && grid.place(0, 0) == "B8" && grid.place(2, 1) == "C10" && grid.leadCell(.label, 2) == "$A10")
    #expect(bounds(grid, 2, 0) == ["B$6", "B$7"] && bounds(grid, 2, 1) == ["C$6", "C$7"] && bounds(grid, 2, 2) == ["B$6", "B$7"])
    #expect(grid.end == 7 + grid.table.rows.count && grid.width == 4)
  }

  @Test func daysInTheRows() throws {
    let grid = try grid("by: month, columns: [received, received.prev_year, received.yoy]")
    #expect(grid.lead.count == 5 && grid.place(0, 0) == "F6")
    #expect(bounds(grid, 1, 0) == ["$B7", "$C7"] && bounds(grid, 1, 1) == ["$D7", "$E7"] && bounds(grid, 1, 2) == ["$B7", "$C7"])
  }

  @Test func otherLeads() throws {
    #expect(try grid("measures: received, columns: value").lead == [.label, .unit])
    #expect(try grid("by: organization_kind, columns: [received, received.prev_year]").lead == [.label, .founded])
  }
}
