/// Matches header cells to a contract's fields by name: after width, blanks, line breaks and bracketed remarks are put aside.
struct HeaderMap {
  private let contract: Contract
  private let names: [String: (field: FieldID, isAlias: Bool)]

  init(_ contract: Contract) {
    self.contract = contract
    var names: [String: (field: FieldID, isAlias: Bool)] = [:]
    for field in contract.fields {
      for alias in field.aliases { names[foldedKey(alias)] = (field.id, true) }
      names[foldedKey(field.name)] = (field.id, false)
    }
    self.names = names
  }

  /// How many distinct fields a record names: the evidence for it being the header.
  func score(_ cells: [String]) -> Int { Set(cells.compactMap { names[HeaderCell($0).key]?.field }).count }

  /// One match a cell. Where two cells name one field, the field's own name goes before an alias, then the first cell.
  func matches(_ cells: [String]) -> [ColumnMatch] {
    let parsed = cells.map(HeaderCell.init)
    let found = parsed.map { names[$0.key] }
    var owner: [FieldID: Int] = [:]
    for isAlias in [false, true] {
      for (column, match) in found.enumerated() {
        guard let match, match.isAlias == isAlias, owner[match.field] == nil else { continue }
        owner[match.field] = column
      }
    }
    return parsed.enumerated().map { column, cell in
      let field = found[column].flatMap { owner[$0.field] == column ? $0.field : nil }
      let suggestion = found[column] == nil ? suggestion(for: cell.key) : nil
      return ColumnMatch(header: cell.shown, field: field, unit: cell.unit, suggestion: suggestion)
    }
  }

  private func suggestion(for key: String) -> String? {
    guard !key.isEmpty, let near = nearest(to: key, among: names.keys), let field = names[near]?.field else { return nil }
    return contract.name(of: field)
  }
}

/// A header cell taken apart: `涉及金额\n（万元）` → key 涉及金额, unit 万元.
struct HeaderCell {
  let key: String
  let unit: String?
  /// For messages: on one line.
  let shown: String

  init(_ text: String) {
    let folded = foldedKey(text)
    shown = folded
    var key = ""
    var remark = ""
    var unit: String?
    var depth = 0
    for character in folded {
      if "([【〔{".contains(character) { depth += 1 } else if ")]】〕}".contains(character), depth > 0 {
        depth -= 1
        if depth == 0 {
          if remark == "元" || remark == "万元" { unit = remark }
          remark = ""
        }
      } else if depth > 0 {
        remark.append(character)
      } else {
        key.append(character)
      }
    }
    self.key = key.isEmpty ? folded : key
    self.unit = unit
  }
}
