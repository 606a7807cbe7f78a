/// Papers whose ledgers have the columns that the contract asks for.
package struct CheckedPapers: Sendable {
  let sources: PaperSources
}

/// The stage `check` for papers: ledgers as any table; a text has no columns to miss.
package func check(_ sources: PaperSources) throws(RunFault) -> CheckedPapers {
  _ = try check(sources.ledgers, sources.contract)
  return CheckedPapers(sources: sources)
}
