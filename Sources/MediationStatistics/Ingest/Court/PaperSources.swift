internal import CSV

/// What was found of papers: ledgers as tables, single papers as texts.
package struct PaperSources: Sendable {
  let contract: Contract
  let ledgers: [SourceTable]
  let notices: [NoticeFile]
}

/// A single paper as text.
package struct NoticeFile: Sendable {
  package let path: String
  package let text: String
  let encoding: String
  let digest: FileDigest
  let bytes: Int

  package var name: String { String(path.split(separator: "/").last ?? "") }
}

/// The stage `ingest` for papers. Tables are told from texts by their ending. Faults of all files are told together.
package func ingestPapers(_ paths: [String], _ contract: Contract) throws(RunFault) -> PaperSources {
  let tables = paths.filter { isLedger($0) }
  var faults: [String] = []
  var ledgers: [SourceTable] = []
  var notices: [NoticeFile] = []
  do throws(RunFault) { ledgers = try ingest(tables, contract) } catch { faults += error.messages }
  for path in paths where !isLedger(path) {
    do throws(RunFault) { notices.append(try NoticeFile.open(path)) } catch { faults += error.messages }
  }
  guard faults.isEmpty else { throw RunFault(.dataUnreadable, faults) }
  return PaperSources(contract: contract, ledgers: ledgers, notices: notices)
}

/// Ledgers are tables, everything else is a single paper.
func isLedger(_ path: String) -> Bool { [".csv", ".tsv", ".xlsx", ".xlsm"].contains { path.lowercased().hasSuffix($0) } }
