import CSV
import MediationStatistics

/// Every cell turned into UTF-8, as a column without memo does it. Counts the bytes made.
func decode(_ sample: Sample, of file: TextFile) -> Loop {
  let columns = sample.columns
  return Loop(name: "decode GB18030", bytes: columns.reduce(0) { $0 + $1.bytes.count }, cells: columns.count * sample.records) {
    var made = 0
    for column in columns {
      var cells = CellBytes(TextWindow(column.bytes), of: file)
      for index in 0..<column.count { made += cells.utf8(raw: column[index].span, isEscaped: false).count }
    }
    return made
  }
}

/// The forms that platforms write. Counts the cells that have them; the others are nil after a byte or two, as in a run.
func parses(_ sample: Sample) -> [Loop] {
  [
    parse("parse moments", sample[.registered]) { readPlainMoment($0) != nil },
    parse("parse amounts", sample[.amount]) { readPlainMoney($0, headerUnit: 100) != nil },
    parse("parse case codes", caseCodes(sample)) { CaseCode($0) != nil },
  ]
}

private func parse(_ name: String, _ column: Cells, _ reads: @escaping (Span<UInt8>) -> Bool) -> Loop {
  Loop(name: name, bytes: column.bytes.count, cells: column.count) {
    var read = 0
    for index in 0..<column.count where reads(column[index].span) { read += 1 }
    return read
  }
}

/// The export numbers its cases in another form than the platform: codes are made from its days and its order.
private func caseCodes(_ sample: Sample) -> Cells {
  var codes = Cells()
  for record in 0..<sample.records {
    let day = sample[.accepted][record].filter { $0 != UInt8(ascii: "-") }
    codes.append("ZJ3301005".utf8 + day + String(1_000_000 + record).utf8.dropFirst())
  }
  return codes
}

/// A column of few spellings, and one that hardly repeats any. Counts the distinct ones.
func groupings(_ sample: Sample) -> [Loop] {
  [group("group dispute types", sample[.disputeType]), group("group case numbers", sample[.caseNumber])]
}

private func group(_ name: String, _ column: Cells) -> Loop {
  Loop(name: name, bytes: column.bytes.count, cells: column.count) {
    var memo = SpellingMemo()
    for index in 0..<column.count { memo.insert(column[index]) }
    return memo.count
  }
}

/// Records of Strings to the bytes of a CSV. Counts and rates the bytes made.
func write(_ sample: Sample) -> Loop {
  let records = (0..<sample.records).map(sample.texts)
  return Loop(name: "write CSV", bytes: written(records), cells: sample.columns.count * records.count) { written(records) }
}

private func written(_ records: [[String]]) -> Int {
  var writer = CSVWriter(bom: true)
  for record in records { writer.record(record) }
  return writer.bytes.count
}
