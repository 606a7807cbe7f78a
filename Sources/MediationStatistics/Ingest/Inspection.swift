internal import CSV

/// How one file was understood, for a person: what `tiaojie inspect` prints. A workbook may hold several tables.
package struct Inspection {
  private let source: OpenedSource
  private let contract: Contract
  /// Where the file has the header of no contract.
  private let plain: PlainTable?

  package init(_ path: String, _ contract: Contract) throws(RunFault) {
    self.contract = contract
    do throws(RunFault) { (source, plain) = (try openSource(path, HeaderMap(contract)), nil) } catch {
      guard let file = try? openText(path) else { throw error }
      (source, plain) = (OpenedSource(tables: []), PlainTable(file))
    }
  }

  /// Encoding, dialect, header and each column with its field, type and masked samples, table after table.
  package var text: String {
    if let plain { return plain.text }
    let tables = source.tables.map { InspectedTable($0, contract).text }
    let unread = source.unread.isEmpty ? [] : ["未读取的工作表：\(source.unread.map(\.told).joined(separator: "、"))"]
    return (tables + unread).joined(separator: "\n\n")
  }

  /// A large file is read more than once: what was said of it is wrong when it was changed meanwhile.
  package func requireUnchanged() throws(RunFault) {
    for table in source.tables { if let fault = table.fault { throw fault } }
  }

  /// What `asRead` alone doesn't show: doubts about the encoding, parts that were left away.
  package var doubts: [String] { plain?.doubts ?? [] }

  /// All tables as UTF-8 CSV, one after the other. Masked by field unless asked otherwise; unmasked text is untouched.
  package func asRead(unmasked: Bool) -> [UInt8] {
    if let plain { return plain.asRead(unmasked: unmasked) }
    var writer = CSVWriter(bom: true)
    for table in source.tables { InspectedTable(table, contract).write(to: &writer, unmasked: unmasked) }
    return writer.bytes
  }
}

/// One table, gone through record by record: it may be of any length.
private struct InspectedTable {
  private let table: SourceTable
  private let contract: Contract

  private struct Record {
    /// Number among the records of the table, from 0.
    let number: Int
    let line: Int
    let cells: [String]
    let isData: Bool
    /// More or fewer cells than the header: which field a cell belongs to cannot be told.
    let isMisaligned: Bool
  }

  init(_ table: SourceTable, _ contract: Contract) { (self.table, self.contract) = (table, contract) }

  var text: String {
    var (count, nonData, headerLine) = (0, 0, 0)
    var samples = [[String]](repeating: [], count: table.columns.count)
    eachRecord { record in
      count += 1
      nonData += record.isData ? 0 : 1
      if record.number == table.headerRecord { headerLine = record.line }
      guard record.isData, !record.isMisaligned else { return }
      for column in samples.indices where samples[column].count < InspectedTable.mostSamples && column < record.cells.count {
        let sample = foldedValue(record.cells[column])
        if !sample.isEmpty { samples[column].append(sample) }
      }
    }
    let form = table.sheet.map { ["工作表", $0.name + ($0.isHidden ? "（隐藏）" : "")] } ?? ["分隔符", table.form]
    let facts = [
      ["文件", table.path], ["编码", table.file.encodingName], form,
      ["表头", "第 \(headerLine) 行"], ["行数", "\(count)（数据 \(count - nonData)，非数据 \(nonData)）"], ["SHA-256", table.file.digest.hex],
    ]
    let missing = contract.fields.filter { $0.required && table.columnOf[$0.id] == nil }.map(\.name)
    let warning = missing.isEmpty ? "" : "\n缺少必需的列：\(missing.joined(separator: "、"))"
    return textTable(facts) + "\n\n" + textTable([["列", "表头", "对应字段", "类型", "例"]] + columns(samples)) + warning
  }

  private static let mostSamples = 2

  private func columns(_ samples: [[String]]) -> [[String]] {
    table.columns.enumerated().map { column, match in
      let field = match.field.flatMap { contract.field($0) }
      let suggestion = match.suggestion.map { "（是不是“\($0)”？）" } ?? ""
      let shown = samples[column].map { onOneLine(masked($0, field)) }.joined(separator: " | ")
      return [
        "\(column + 1)", match.header, field?.name ?? "未采用\(suggestion)",
        (field?.type.rawValue ?? "") + (match.unit.map { " \($0)" } ?? ""), shown,
      ]
    }
  }

  func write(to writer: inout CSVWriter, unmasked: Bool) {
    eachRecord { record in
      for (column, cell) in record.cells.enumerated() {
        let isKnown = column < table.columns.count && !record.isMisaligned
        let field = isKnown ? table.columns[column].field.flatMap { contract.field($0) } : nil
        if unmasked { writer.field(literal: cell) } else { writer.field(record.isData ? masked(cell, field) : Mask.pattern(cell)) }
      }
      writer.endRecord()
    }
  }

  private func onOneLine(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }

  /// Cells of columns that no field claims may hold anything: they are hidden but for their length.
  private func masked(_ text: String, _ field: Contract.Field?) -> String { (field?.mask ?? .text).applied(to: text) }

  private func eachRecord(_ take: (Record) -> Void) {
    let nonData = NonData(table)
    var reader = RecordReader(table.file, dialect: table.dialect)
    var first = 0
    while !reader.isAtEnd {
      let (batch, window) = reader.next(4_096)
      var cells = CellBytes(window, of: table.file)
      var data = nonData.dataRecords(of: batch, from: first, window.bytes, &cells)[...]
      for record in 0..<batch.recordCount {
        let isData = data.first == record
        if isData { data.removeFirst() }
        let texts = (0..<batch.fieldCount(record)).map { cells.text(batch, record, $0) }
        take(
          Record(
            number: first + record, line: batch.line(record), cells: texts, isData: isData,
            isMisaligned: isData && table.isMisaligned(texts.count)))
      }
      first += batch.recordCount
    }
  }
}
