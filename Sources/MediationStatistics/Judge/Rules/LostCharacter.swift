/// `?` beside hanzi in a name: a program that wrote an old encoding put it where it had no code for a rare character.
struct LostCharacter: JudgeRule {
  static let rule = Rule(
    "character-lost", .warning, .judge, title: "名称中的生僻字变成了问号", remedy: "在平台核对该名称，改用 UTF-8 或 Excel 格式重新导出")
  private static let names: Set<Contract.FieldType> = [.name, .nameList, .organization, .studio, .place]

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    records.cells(with: .questionMark).compactMap { cell in
      guard let field = cell.field, let type = records.contract.field(field)?.type, Self.names.contains(type) else { return nil }
      return Finding(Self.rule, row: cell.row, field: field, "有 ? 夹在汉字中，原来的字已丢失，同名比对不可靠")
    }
  }
}
