/// Where rows went. Conservation holds always: in = kept + superseded + rejected + non-data.
package struct RowFlow: Sendable, Equatable {
  package var rowsIn = 0
  package var kept = 0
  package var superseded = 0
  package var rejected = 0
  package var nonData = 0

  package var isConserved: Bool { rowsIn == kept + superseded + rejected + nonData }

  /// One flow a file, in the order in which the files were read.
  static func inFileOrder(_ ledger: any RowLedger) -> [RowFlow] {
    let places = ledger.places
    var flows = ledger.files.map { RowFlow(rowsIn: $0.recordsIn, nonData: $0.nonData) }
    for row in ledger.standing { flows[Int(places.files[row])].kept += 1 }
    for row in ledger.supersededBy.keys { flows[Int(places.files[row])].superseded += 1 }
    for (row, file) in places.files.enumerated() where ledger.isRejected(row) { flows[Int(file)].rejected += 1 }
    return flows
  }

  /// One flow a file with its name, source after source, sorted by name.
  package static func ofFiles(_ ledgers: [any RowLedger]) -> [(name: String, flow: RowFlow)] {
    named(ledgers, ledgers.map(inFileOrder))
  }

  /// The same of flows that are known, ledger by ledger.
  static func named(_ ledgers: [any RowLedger], _ flows: [[RowFlow]]) -> [(name: String, flow: RowFlow)] {
    zip(ledgers, flows).flatMap { ledger, flows in
      let named = zip(ledger.files.map(\.name), flows).map { (name: $0, flow: $1) }
      return named.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
  }

  package static func total(_ flows: [RowFlow]) -> RowFlow {
    flows.reduce(into: RowFlow()) { sum, flow in
      sum.rowsIn += flow.rowsIn
      sum.kept += flow.kept
      sum.superseded += flow.superseded
      sum.rejected += flow.rejected
      sum.nonData += flow.nonData
    }
  }
}
