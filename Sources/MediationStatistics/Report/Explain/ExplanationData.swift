/// Explanations as data, whole and masked: every row, whatever tables show.
package struct ExplanationData {
  private let explanations: [Explanation]

  package init(_ explanations: [Explanation]) { self.explanations = explanations }

  package func table(limit: Int) -> String { explanations.map { $0.text(limit: limit) }.joined(separator: "\n\n") }

  /// One row each: the number that it stands behind, the count, what became of it, then the columns of all lists in the order of first sight.
  package var rows: RowList {
    let lists = explanations.flatMap(\.parts).flatMap { part in [List(part, "计入", part.counted), List(part, "未计入", part.leftOut)] }
    var columns: [RowList.Column] = []
    for column in lists.flatMap({ $0.rows.isEmpty ? [] : $0.rows.columns }) where !columns.contains(where: { $0.name == column.name }) {
      columns.append(column)
    }
    let filled = lists.filter { !$0.rows.isEmpty }.map { list in (list, columns.map { list.rows.head.firstIndex(of: $0.name) }) }
    var ends: [Int] = []
    for (list, _) in filled { ends.append((ends.last ?? 0) + list.rows.count) }
    return RowList([.init("地址"), .init("指标"), .init("去向")] + columns, count: ends.last ?? 0) { [ends] index in
      let number = ends.firstIndex { index < $0 } ?? 0
      let (list, places) = filled[number]
      let cells = list.rows.cells(index - (number == 0 ? 0 : ends[number - 1]))
      return list.lead + places.map { $0.map { cells[$0] } ?? .text("") }
    }
  }

  package var csv: [UInt8] { listedCSV(rows) }

  /// The same as a workbook, made on the last day of the first number's period.
  package func book(_ office: Office) -> ListingBook {
    let rows = rows
    guard let address = explanations.first?.figure.address else { return ListingBook(undated: "数值来历", rows, office) }
    return ListingBook("数值来历：\(address.measure)", rows, office, address.countedPeriod)
  }

  package var json: [UInt8] { encodedJSON(explanations.map(ExplanationJSON.init)) }
}

/// One of the lists behind a number.
private struct List: Sendable {
  let lead: [ListedCell]
  let rows: RowList

  init(_ part: ExplainedPart, _ fate: String, _ rows: ExplainedRows) {
    lead = [.text(part.address.description), .text(part.measure.name), .text(fate)]
    self.rows = rows.rows
  }
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
