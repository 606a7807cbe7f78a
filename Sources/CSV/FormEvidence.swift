/// Finds out how a text is written from its first part: for tables of which nothing else is known.
package enum FormEvidence {
  private static let sampleSize = 1 << 16
  private static let delimiters: [UInt8] = [0x2C, 0x09, 0x3B, 0x7C, 0x20]

  /// The forms that are tried, the usual ones first; of each one with backslashes, where there are any before quotes.
  static let forms: [ForeignForm] = [UInt8(0x22), 0x27].flatMap { quote in
    [false, true].flatMap { hasBlanks in
      delimiters.filter { !hasBlanks || ($0 != 0x20 && $0 != 0x09) }.map { ForeignForm(delimiter: $0, quote: quote, hasBlanks: hasBlanks) }
    }
  }

  /// The form under which the records have the most regular shape; commas where none has more than one column.
  package static func form(of file: TextFile) -> ForeignForm {
    let sample = file.utf8(upTo: sampleSize)
    var best = (form: forms[0], score: 0)
    for form in forms + (hasEscapes(sample) ? forms.map(\.withEscapes) : []) {
      let score = score(form.rewritten(sample.span), form)
      if score > best.score { best = (form, score) }
    }
    return best.form
  }

  /// A backslash stands before a quote in the text's first part: its quotes may be meant as characters.
  package static func hasEscapes(_ file: TextFile) -> Bool { hasEscapes(file.utf8(upTo: sampleSize)) }

  private static func hasEscapes(_ text: [UInt8]) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == 0x5C && ($1 == 0x22 || $1 == 0x27) }
  }

  /// In millionths: the share of records with the usual number of fields, times the share of cells that keep no sign of another form (a quote or a
  /// blank at an end), more for many columns than for few, less for blanks, which every text has.
  private static func score(_ text: [UInt8], _ form: ForeignForm) -> Int {
    var scanner = RecordScanner(dialect: .comma, from: 0)
    let batch = scanner.scan(text.span, maxRecords: 400)
    let records = (0..<batch.recordCount).filter { !batch.isBlank($0) }
    let frequencies = Dictionary(records.map { (batch.fieldCount($0), 1) }, uniquingKeysWith: +)
    guard let usual = frequencies.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), usual.key > 1 else { return 0 }
    var (cells, clean) = (0, 0)
    for record in records {
      for field in 0..<batch.fieldCount(record) {
        cells += 1
        clean += isClean(text[batch.range(record, field)]) ? 1 : 0
      }
    }
    let shape = usual.value * 1000 / records.count * (usual.key - 1) / usual.key
    return shape * (clean * 1000 / cells) * (form.delimiter == 0x20 ? 7 : 10) / 10
  }

  private static func isClean(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let first = cell.first, let last = cell.last else { return true }
    return ![0x20, 0x22, 0x27].contains(first) && ![0x22, 0x27].contains(last)
  }

  /// The file as the scanner reads it best: itself with a delimiter, or rewritten.
  package static func readable(_ file: TextFile, as form: ForeignForm) -> (file: TextFile, dialect: Dialect) {
    if form.isPlain, let dialect = Dialect(delimiter: form.delimiter), !file.scansAsGB18030 || dialect.isSafeInGB18030 {
      return (file, dialect)
    }
    return (file.rewritten(form.rewritten(file.utf8().span)), .comma)
  }
}
