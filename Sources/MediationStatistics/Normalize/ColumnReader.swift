internal import CSV

/// Reads one column of one file into the records. Columns whose cells repeat go through a memo of spellings; columns whose cells are nearly
/// all distinct are read from their bytes at once, falling back to the tolerant way.
struct ColumnReader {
  private let field: Contract.Field
  private var kind: Kind

  private enum Kind {
    case coded(SpellingReader<UInt16>, blank: UInt16)
    case organizations(SpellingReader<OrganizationReference>)
    case streets(SpellingReader<Places.Street>)
    case moments
    case money(unit: Int64)
    case counts(SpellingReader<Int64>)
    case codes
    case names
    case name
    case identities
    case telephones
    case numbers(SpellingReader<UInt64>)
    case texts
  }

  /// `holds`: in the list of cases a place is where a dispute arose, in a ledger it is the unit.
  init?(_ field: Contract.Field, of holds: Contract.Holds = .cases, headerUnit: Int64, _ seeds: Seeds) {
    self.field = field
    switch field.type {
    case .member:
      guard let table = seeds.memberTables[DimensionID(field.id.text)] else { return nil }
      kind = .coded(SpellingReader { understandMember($0, table, field) }, blank: table.blankCode)
    case .place:
      let understand = holds == .cases ? understandPlace : understandUnit
      kind = .coded(SpellingReader { understand($0, seeds.places) }, blank: UInt16(seeds.placeDimension.members.count - 2))
    case .organization, .studio:
      let isStudio = field.type == .studio
      kind = .organizations(SpellingReader { understandOrganization($0, seeds.organizations, isStudio: isStudio) })
    case .street: kind = .streets(SpellingReader { understandStreet($0, seeds.places) })
    case .moment: kind = .moments
    case .money: kind = .money(unit: headerUnit)
    case .count: kind = .counts(SpellingReader(understandCount))
    case .caseCode: kind = .codes
    case .nameList: kind = .names
    case .name: kind = .name
    case .identity: kind = .identities
    case .telephone: kind = .telephones
    case .caseNumber: kind = .numbers(SpellingReader { understandProceeding($0, seeds) })
    case .text, .term: kind = .texts
    }
  }

  /// While a memo learns, `kind` gives it away: held twice, it would be copied.
  mutating func read(_ cells: CellColumn, _ bytes: inout CellBytes, _ builder: inout RecordsBuilder) {
    let id = field.id
    switch kind {
    case .coded(var reader, let blank):
      kind = .texts
      let values = builder.readings(cells, field) { reader.read(cells, $0, &bytes) }
      builder.fill(\.coded, id, cells.firstRow, blank, values)
      kind = .coded(reader, blank: blank)
    case .organizations(var reader):
      kind = .texts
      let values = builder.readings(cells, field) { reader.read(cells, $0, &bytes) }
      builder.fill(\.organizationColumns, id, cells.firstRow, .blank, values)
      kind = .organizations(reader)
    case .streets(var reader):
      kind = .texts
      let values = builder.readings(cells, field) { reader.read(cells, $0, &bytes) }
      builder.fillStreets(cells.firstRow, values)
      kind = .streets(reader)
    case .moments:
      let values = builder.readings(cells, field) { moment(cells, $0, &bytes) }
      builder.fill(\.momentColumns, id, cells.firstRow, Moment.absent, values)
    case .money(let unit):
      let values = builder.readings(cells, field) { money(cells, $0, &bytes, unit) }
      builder.fill(\.quantityColumns, id, cells.firstRow, Register.absentQuantity, values)
    case .counts(var reader):
      kind = .texts
      let values = builder.readings(cells, field) { reader.read(cells, $0, &bytes) }
      builder.fill(\.quantityColumns, id, cells.firstRow, Register.absentQuantity, values)
      kind = .counts(reader)
    case .codes: readCodes(cells, &bytes, &builder)
    case .names: readNames(cells, &bytes, &builder)
    case .telephones:
      _ = builder.readings(cells, field) { telephone(cells, $0, &bytes) }
      builder.fill(\.hashColumns, id, cells.firstRow, 0, hashes(cells, &bytes))
    case .identities:
      _ = builder.readings(cells, field) { identity(cells, $0, &bytes) }
      builder.fill(\.hashColumns, id, cells.firstRow, 0, hashes(cells, &bytes))
    case .name:
      builder.fill(\.hashColumns, id, cells.firstRow, 0, cells.records.indices.map { name(cells.utf8($0, &bytes)) })
    case .numbers(var reader):
      kind = .texts
      let values = builder.readings(cells, field) { reader.read(cells, $0, &bytes) }
      builder.fill(\.hashColumns, id, cells.firstRow, 0, values)
      kind = .numbers(reader)
    case .texts: builder.fill(\.hashColumns, id, cells.firstRow, 0, hashes(cells, &bytes))
    }
  }

  private func moment(_ cells: CellColumn, _ index: Int, _ bytes: inout CellBytes) -> Reading<Int64> {
    if let moment = readPlainMoment(cells.raw(index, bytes).span) { return Reading(moment) }
    return understandMoment(cells.text(index, &bytes), field)
  }

  private func money(_ cells: CellColumn, _ index: Int, _ bytes: inout CellBytes, _ unit: Int64) -> Reading<Int64> {
    if let amount = readPlainMoney(cells.raw(index, bytes).span, headerUnit: unit) { return Reading(amount) }
    return understandMoney(cells.text(index, &bytes), headerUnit: unit)
  }

  /// Content hashes without blanks and line breaks, 0 for an empty cell: the same whatever the encoding and the line ends.
  private func hashes(_ cells: CellColumn, _ bytes: inout CellBytes) -> [UInt64] {
    cells.records.indices.map { index in
      let text = cells.utf8(index, &bytes)
      var hasher = ContentHasher()
      var isEmpty = true
      for byte in text where byte > 0x20 {
        hasher.add(byte)
        isEmpty = false
      }
      return isEmpty ? 0 : hasher.finished
    }
  }

  private func readCodes(_ cells: CellColumn, _ bytes: inout CellBytes, _ builder: inout RecordsBuilder) {
    let codes = builder.readings(cells, field) { code(cells, $0, &bytes) }
    for (index, code) in codes.enumerated() where !code.spelling.isEmpty {
      builder.setCode(cells.firstRow + index, code.spelling, registered: code.registered)
    }
  }

  private func code(_ cells: CellColumn, _ index: Int, _ bytes: inout CellBytes) -> Reading<
    (spelling: ArraySlice<UInt8>, registered: CalendarDate?)
  > {
    let raw = cells.raw(index, bytes)
    if let code = CaseCode(raw.span) { return Reading((raw, code.registered)) }
    let text = foldedKey(cells.text(index, &bytes)).uppercased()
    if meansNothing(text) { return Reading(([], nil), Issue(ReadingRules.valueBlank, "\(field.name)空白，只能按内容识别重复", of: text)) }
    let folded = Array(text.utf8)
    let code = CaseCode(folded.span)
    guard code != nil || folded.count(where: { (0x30...0x39).contains($0) }) >= ColumnReader.leastDigits else {
      return Reading(([], nil), Issue(ReadingRules.codeMalformed, "“\(shown(text))”不是案件编码，只能按内容识别重复", of: text))
    }
    let message = code == nil ? "编码有 \(text.count) 个字符，不是规定的 23 位格式" : "编码含小写、全角或多余字符，已按规范写法识别"
    return Reading((folded[...], code?.registered), Issue(ReadingRules.codeMalformed, message, of: text))
  }

  /// Other numbers than the platform's identify a case too; 待生成 or #N/A, which many rows may share, do not.
  private static let leastDigits = 4

  private func readNames(_ cells: CellColumn, _ bytes: inout CellBytes, _ builder: inout RecordsBuilder) {
    var whole: [UInt64] = []
    for index in cells.records.indices {
      let text = cells.utf8(index, &bytes)
      let isNothing = text.count <= ColumnReader.longestNothing && meansNothing(foldedValue(String(decoding: text, as: UTF8.self)))
      let names = isNothing ? [] : nameHashes(text.span)
      builder.setParties(cells.firstRow + index, names)
      whole.append(names.isEmpty ? 0 : combined(names))
    }
    builder.fill(\.hashColumns, field.id, cells.firstRow, 0, whole)
  }

  /// Bytes of the longest word for an empty cell (不涉及), with a blank or two.
  private static let longestNothing = 15

  private func name(_ text: ArraySlice<UInt8>) -> UInt64 {
    let names = nameHashes(text.span)
    return names.count == 1 ? names[0] : names.isEmpty ? 0 : combined(names)
  }

  /// A valid number needs no further look; what is doubtful is read the tolerant way.
  private func identity(_ cells: CellColumn, _ index: Int, _ bytes: inout CellBytes) -> Reading<Bool> {
    if IdentityNumber(cells.raw(index, bytes).span) == .valid { return Reading(true) }
    return Reading(true, understandIdentity(cells.text(index, &bytes)))
  }

  private func telephone(_ cells: CellColumn, _ index: Int, _ bytes: inout CellBytes) -> Reading<Bool> {
    let raw = cells.raw(index, bytes)
    if raw.isEmpty || (7...12).contains(raw.count) && decimal(raw.span, 0..<raw.count) != nil { return Reading(true) }
    return Reading(true, understandTelephone(cells.text(index, &bytes)))
  }
}
