/// Short lines that the command prints.

/// `读入 6157 行＝保留 5940＋被替代 151＋退回 9＋非数据 57`
package func rowFlowLine(_ registers: Registers) -> String {
  let flow = RowFlow.total(RowFlow.ofFiles(registers.ledgers).map(\.flow))
  return "读入 \(flow.rowsIn) 行＝保留 \(flow.kept)＋被替代 \(flow.superseded)＋退回 \(flow.rejected)＋非数据 \(flow.nonData)"
}

package func rowFlowTable(_ registers: Registers) -> String {
  let rows = RowFlow.ofFiles(registers.ledgers).map { name, flow in
    [name, "\(flow.rowsIn)", "\(flow.kept)", "\(flow.superseded)", "\(flow.rejected)", "\(flow.nonData)"]
  }
  return textTable([["来源文件", "读入", "保留", "被替代", "退回", "非数据"]] + rows, rightAligned: [1, 2, 3, 4, 5])
}

package func checksLine(_ checks: [BalanceCheck]) -> String {
  let failed = checks.filter { !$0.holds }.count
  return failed == 0 ? "勾稽检查 \(checks.count) 项，全部通过" : "勾稽检查 \(checks.count) 项，\(failed) 项不符"
}

extension CaseRegister {
  /// The months, as `2024-07`, in which cases were accepted.
  package var monthsWithCases: [String] {
    let days = (cases.days[.accepted] ?? []).filter { $0 != Register.absentDay }
    let months = Set(
      days.map { day in
        let date = CalendarDate(dayNumber: Int(day))
        return ReportingPeriod.month(date.year, date.month).description
      })
    return months.sorted()
  }
}

/// `与已报2024年11月相比：变动的数值 12 个；补录 5 件，更正 2 件，核减 0 件`
package func revisionsLine(_ report: RevisionReport) -> String {
  return
    "与已报\(report.publication.period.inProse)相比：变动的数值 \(report.changed.count) 个；补录 \(report.count(.added)) 件，更正 \(report.count(.corrected)) 件，核减 \(report.count(.removed)) 件"
}
