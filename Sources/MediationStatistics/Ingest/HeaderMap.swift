/// Matches header cells to a contract's fields by name: after width, blanks, line breaks and bracketed remarks are put aside.
struct HeaderMap: Sendable {
  let contract: Contract
  private let names: [String: (field: FieldID, isAlias: Bool)]

  init(_ contract: Contract) {
    self.contract = contract
    var names: [String: (field: FieldID, isAlias: Bool)] = [:]
    for field in contract.fields {
      for alias in field.aliases { names[HeaderCell(alias).key] = (field.id, true) }
      names[HeaderCell(field.name).key] = (field.id, false)
    }
    self.names = names
  }

  /// How many distinct fields a record names: the evidence for it being the header. Long cells are no names.
  func score(_ cells: [String]) -> Int {
    Set(cells.lazy.compactMap(field)).count
  }

  /// The field of which the cell is the name or an alias.
  func field(named cell: String) -> FieldID? { cell.utf8.count <= HeaderMap.longestName ? names[HeaderCell(cell).key]?.field : nil }

  /// The required fields that a record names.
  func requiredCount(_ cells: [String]) -> Int {
    let named = Set(cells.compactMap { names[HeaderCell($0).key]?.field })
    return contract.fields.count { $0.required && named.contains($0.id) }
  }

  private static let longestName = 96

  /// All required columns are named: no better header is to be expected further down.
  func isComplete(_ cells: [String]) -> Bool {
    let named = Set(cells.compactMap { names[HeaderCell($0).key]?.field })
    return contract.fields.allSatisfy { !$0.required || named.contains($0.id) }
  }

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
    var key = String.UnicodeScalarView()
    var remark = String.UnicodeScalarView()
    var depth = 0
    for scalar in folded.unicodeScalars {
      switch scalar {
      case "(", "[", "【", "〔", "{": depth += 1
      case ")", "]", "】", "〕", "}":
        depth = max(0, depth - 1)
      default: if depth > 0 { remark.append(scalar) } else { key.append(scalar) }
      }
    }
    self.key = key.isEmpty ? folded : String(key)
    // 万元, 单位：万元, 人民币万元: what stands in the brackets, closed or not, names the unit.
    unit = remark.contains("万") ? "万元" : remark.contains("元") ? "元" : nil
  }
}
