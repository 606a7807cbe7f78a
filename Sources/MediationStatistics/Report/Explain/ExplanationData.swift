internal import CSV

/// Explanations as data, whole and masked: every row, whatever tables show.
package struct ExplanationData {
  private let explanations: [Explanation]

  package init(_ explanations: [Explanation]) { self.explanations = explanations }

  package func table(limit: Int) -> String { explanations.map { $0.text(limit: limit) }.joined(separator: "\n\n") }

  /// One row a line: the number that it stands behind, the count, what became of it, then the columns of all lists in the order of first sight.
  package var csv: [UInt8] {
    let lists = explanations.flatMap(\.parts).flatMap { part in [(part, "计入", part.counted), (part, "未计入", part.leftOut)] }
    let heads = lists.flatMap { $0.2.lines.isEmpty ? [] : $0.2.head }.unique
    var writer = CSVWriter(bom: true)
    writer.record(["地址", "指标", "去向"] + heads)
    for (part, fate, rows) in lists {
      for line in rows.byHead {
        for cell in [part.address.description, part.measure.name, fate] + heads.map({ line[$0] ?? "" }) { writer.field(cell) }
        writer.endRecord()
      }
    }
    return writer.bytes
  }

  package var json: [UInt8] { encodedJSON(explanations.map(ExplanationJSON.init)) }
}

private struct ExplanationJSON: Encodable {
  struct Part: Encodable {
    let address: String
    let measure: String
    let counted: [[String: String]]
    let leftOut: [[String: String]]
  }
  struct Change: Encodable {
    let measure: String
    let by: String
    let base: String
    let rows: [[String: String]]
  }
  let address: String
  let value: String
  let unit: String
  let status: String
  let facts: [String: String]
  let parts: [Part]
  let changes: [Change]

  init(_ explanation: Explanation) {
    let figure = explanation.figure
    (address, value, unit, status) = (figure.address.description, figure.machineText, figure.unit, figure.status.rawValue)
    facts = Dictionary(explanation.facts.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    parts = explanation.parts.map {
      Part(address: $0.address.description, measure: $0.measure.id, counted: $0.counted.byHead, leftOut: $0.leftOut.byHead)
    }
    changes = explanation.contributions.map { change in
      Change(
        measure: change.measure.id, by: change.dimension.id.text, base: change.base,
        rows: change.allLines.map { line in
          [
            "member": line.label, "now": change.shown(line.now), "base": change.shown(line.base),
            "difference": change.shown(line.difference),
          ]
        })
    }
  }
}

extension ExplainedRows {
  fileprivate var byHead: [[String: String]] { lines.map { Dictionary(zip(head, $0), uniquingKeysWith: { first, _ in first }) } }
}
