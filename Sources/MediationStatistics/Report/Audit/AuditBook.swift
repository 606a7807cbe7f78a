/// What stands in the 底稿: tables of formulas, and the rows that they count.
struct AuditBook {
  let sheets: [Sheet]
  let rowSheets: [AuditRowSheet]
  /// Tables that were left out because their source was not read.
  let unread: [AuditRequest.Table]
  /// Why the book holds neither tables nor rows; nil when it does.
  let excess: String?

  struct Sheet {
    let request: AuditRequest.Table
    let blocks: [Block]
    var formulaCount: Int { blocks.reduce(0) { $0 + $1.formulas.count * $1.table.columns.count } }
  }

  /// A table with the formula of each cell.
  struct Block {
    let grid: AuditGrid
    let formulas: [[String]]
    var table: AuditTable { grid.table }
  }

  init(_ request: AuditRequest, _ context: ReportContext) throws(RunFault) {
    var tables: [(AuditRequest.Table, [AuditTable])] = []
    for table in request.tables { tables.append((table, try auditTables(table, context))) }
    let rowSheets = AuditBook.rowSheets(tables.flatMap(\.1), context)
    unread = tables.filter { $0.1.isEmpty }.map(\.0)
    if let large = rowSheets.first(where: { $0.rows.count > request.maxRows }) {
      excess = "“\(large.words.sheet)”有 \(large.rows.count) 行，超过底稿的上限 \(request.maxRows) 行（流程的 audit.max_rows），明细和公式从略"
      (self.sheets, self.rowSheets) = ([], [])
      return
    }
    let formulas = MeasureFormula(
      sheets: Dictionary(rowSheets.map { ($0.register.id, $0) }, uniquingKeysWith: { first, _ in first }), measures: context.store.measures,
      monthBy: context.store.settings.monthBy)
    var faults: [String] = []
    sheets = tables.filter { !$0.1.isEmpty }.map { request, tables in
      Sheet(request: request, blocks: AuditBook.blocks(request, tables, formulas, context, &faults))
    }
    self.rowSheets = rowSheets
    excess = nil
    guard faults.isEmpty else { throw RunFault(.badConfiguration, faults.unique) }
  }

  private static func rowSheets(_ tables: [AuditTable], _ context: ReportContext) -> [AuditRowSheet] {
    var needs = AuditNeeds()
    for figure in tables.flatMap(\.rows).flatMap(\.figures) { needs.note(figure.address, context.store) }
    var names = AuditNames()
    return context.results.registers.counted.filter { needs.registers.contains($0.id) }.map { register in
      AuditRowSheet(register, needs, context, &names)
    }
  }

  private static func blocks(
    _ request: AuditRequest.Table, _ tables: [AuditTable], _ formulas: MeasureFormula, _ context: ReportContext, _ faults: inout [String]
  ) -> [Block] {
    var top = AuditLook.firstTableRow
    return tables.map { table in
      if table.caption != nil { top += 1 }
      let grid = AuditGrid(table, top: top)
      let writer = FigureFormula(grid, formulas, context)
      top = grid.end + 1
      return Block(
        grid: grid,
        formulas: table.rows.indices.map { row in
          table.columns.indices.map { column in
            if let formula = writer.formula(row, column) { return formula }
            faults.append("流程 \(context.plan.id): 底稿“\(request.name)”中的“\(table.rows[row].figures[column].name)”不能写成公式 — 请从 audit 中去掉该指标")
            return "=NA()"
          }
        })
    }
  }
}
