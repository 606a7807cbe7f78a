internal import CSV

/// A text table that no contract describes, read by its own evidence: for `inspect` alone, never for counting.
struct PlainTable {
  let file: TextFile
  let form: String
  /// The names of the columns, where the table has a header; those of several header rows joined by a blank.
  let header: [String]?
  /// The line of the header's first row, or of the first record.
  let line: Int
  /// Lines that hold something and stand before the table: titles, a preamble.
  let linesBefore: Int
  let records: [[String]]
  /// The line where another table begins; what stands from there on is not read.
  let otherTable: Int?
  private let isEncodingDoubtful: Bool

  init(_ source: TextFile) {
    let form = FormEvidence.form(of: source)
    let (file, dialect) = FormEvidence.readable(source, as: form)
    let head = Array(HeaderSearch.records(of: file, dialect, limit: 200))
    let usual = Dictionary(head.map { ($0.count, 1) }, uniquingKeysWith: +).max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    let records = PlainTable.records(file, dialect.expecting(usual))
    let evidence = HeaderEvidence(records.map(\.cells))
    let table = records.dropFirst(evidence.preamble)
    let header = evidence.headerRows > 0 ? PlainTable.joined(table.prefix(evidence.headerRows).map(\.cells)) : nil
    (self.file, self.form, isEncodingDoubtful) = (file, form.name, source.isEncodingDoubtful)
    (line, linesBefore) = (table.first?.line ?? 1, records.prefix(evidence.preamble).count { $0.cells.contains { !$0.isEmpty } })
    let data = table.dropFirst(evidence.headerRows)
    let echoes = data.map { record in header.flatMap { HeaderEcho(record.cells, of: $0) } }
    let end = zip(data.indices, echoes).first { $0.1 == .other }?.0
    otherTable = end.map { data[$0].line }
    self.header = header
    self.records = zip(data, echoes).prefix { $0.1 != .other }.filter { $0.1 == nil }.map(\.0.cells)
  }

  /// All records but blank lines.
  private static func records(_ file: TextFile, _ dialect: Dialect) -> [(line: Int, cells: [String])] {
    var reader = RecordReader(file, dialect: dialect)
    var records: [(line: Int, cells: [String])] = []
    while !reader.isAtEnd {
      let (batch, window) = reader.next(4_096)
      var cells = CellBytes(window, of: file)
      for record in 0..<batch.recordCount where !batch.isBlank(record) {
        records.append((batch.line(record), (0..<batch.fieldCount(record)).map { cells.text(batch, record, $0) }))
      }
    }
    return records
  }

  private static func joined(_ rows: [[String]]) -> [String] {
    (0..<(rows.map(\.count).max() ?? 0)).map { column in
      rows.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }.joined(separator: " ")
    }
  }

  var text: String {
    let facts = [
      ["文件", file.path], ["编码", file.encodingName + (isEncodingDoubtful ? "（\(PlainTable.encodingDoubt)）" : "")], ["分隔符", form],
      ["表头", header == nil ? "没有" : "第 \(line) 行"], ["行数", "\(records.count)"], ["SHA-256", file.digest.hex],
    ]
    let columns = (header ?? []).enumerated().map { ["\($0 + 1)", Mask.pattern($1)] }
    let before = linesBefore == 0 ? "" : "\n表格之前有 \(linesBefore) 行说明"
    let behind = otherTable.map { "\n\(PlainTable.told(otherTable: $0))" } ?? ""
    let names = columns.isEmpty ? "" : "\n\n" + textTable([["列", "表头"]] + columns)
    return textTable(facts) + names + before + behind + "\n" + (isEmpty ? PlainTable.nothing : "不合任何数据约定，不能用于统计。")
  }

  private var isEmpty: Bool { header == nil && records.isEmpty }

  private static let encodingDoubt = "存疑：汉字太少或多不常用，无从核实，也可能是 Big5"
  private static let nothing = "文件是空的，没有表格。"

  private static func told(otherTable line: Int) -> String { "从第 \(line) 行起是另一张表，没有列入 — 请把两张表分成两个文件" }

  /// What the table alone doesn't show of how it was read.
  var doubts: [String] {
    (isEmpty ? [PlainTable.nothing] : []) + (isEncodingDoubtful ? ["编码\(file.encodingName)\(PlainTable.encodingDoubt)"] : [])
      + (otherTable.map { [PlainTable.told(otherTable: $0)] } ?? [])
  }

  /// Header and records as UTF-8 CSV. What no contract describes may hold anything: masked but for its length unless asked otherwise.
  func asRead(unmasked: Bool) -> [UInt8] {
    var writer = CSVWriter(bom: true)
    let rows = (header.map { [($0, true)] } ?? []) + records.map { ($0, false) }
    for (cells, isHeader) in rows {
      for cell in cells {
        if unmasked { writer.field(literal: cell) } else { writer.field(isHeader ? Mask.pattern(cell) : Mask.text.applied(to: cell)) }
      }
      writer.endRecord()
    }
    return writer.bytes
  }
}
