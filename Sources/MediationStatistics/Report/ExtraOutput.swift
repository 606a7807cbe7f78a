/// Outputs that a run writes only when they are asked for (`--with`).
package enum ExtraOutput: String, Sendable, CaseIterable {
  /// 开放本: the open workbook, its data package and its self-audit.
  case open

  /// Throws when the pipeline does not describe the output: better before the inputs are read than after.
  package func require(in plan: PipelinePlan) throws(RunFault) {
    switch self {
    case .open:
      guard plan.open == nil else { return }
      throw RunFault(
        .badConfiguration, "\(plan.path): 流程 \(plan.id) 没有“open”一节，不能 --with open — 请参照 docs/reference/open-workbook.md 补上，或去掉 --with open")
    }
  }
}
