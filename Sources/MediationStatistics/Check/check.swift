/// Tables whose columns satisfy the contract.
package struct CheckedTables: Sendable {
  package let contract: Contract
  package let tables: [SourceTable]
}

/// The stage `check`: required columns are there. What is missing is told for all files together, with the nearest header of the file.
package func check(_ tables: [SourceTable], _ contract: Contract) throws(RunFault) -> CheckedTables {
  let faults = tables.flatMap { table in
    contract.fields.filter { $0.required && table.columnOf[$0.id] == nil }.map { field in
      let near = table.columns.first { $0.suggestion == field.name }.map { "；列“\($0.header)”是不是它？" } ?? ""
      return
        "\(table.path): 缺少必需的列“\(field.name)”\(near) — \(contract.holds == .cases ? "请在平台导出时勾选该列" : "请在登记簿中加上该列")，或在 pipelines/contracts/ 中给它加别名"
    }
  }
  guard faults.isEmpty else { throw RunFault(.dataUnreadable, faults) }
  return CheckedTables(contract: contract, tables: tables)
}
