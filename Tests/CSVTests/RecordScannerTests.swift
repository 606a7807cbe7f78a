import Testing

@testable import CSV

@Suite struct RecordScannerTests {
  /// Scans in batches of `maxRecords` to the end.
  private func scan(_ bytes: [UInt8], _ dialect: Dialect = .comma, from start: Int = 0, maxRecords: Int = 1000) -> [NaiveScanner.Record] {
    var scanner = RecordScanner(dialect: dialect, from: start)
    var batch = RecordBatch()
    var records: [NaiveScanner.Record] = []
    while !scanner.isAtEnd {
      scanner.scan(bytes.span, maxRecords: maxRecords, into: &batch)
      records += batch.described
    }
    return records
  }

  /// Breaks inside of cells are lines of a text, and none of a grid.
  @Test func linesOfAGrid() throws {
    let bytes = Array("a,\"b\nc\r\nd\"\n\ne,f".utf8)
    for (file, lines) in [
      (try TextFile(path: "x", fileBytes: bytes), [1, 4, 5, 5]),
      (TextFile(path: "x", grid: bytes, source: "", fileBytes: bytes), [1, 2, 3, 3]),
    ] {
      var scanner = RecordScanner(dialect: .comma, file: file)
      let batch = scanner.scan(bytes.span, maxRecords: 10)
      #expect((0...batch.recordCount).map(batch.line) == lines)
    }
  }

  private func texts(_ text: String, _ dialect: Dialect = .comma) -> [[String]] {
    let bytes = Array(text.utf8)
    return scan(bytes, dialect).map { $0.fields.map { String(decoding: bytes[$0.range], as: UTF8.self) } }
  }

  @Test(arguments: [
    ("", []),
    ("a", [["a"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a\rb\r", [["a"], ["b"]]),
    ("a,,\n", [["a", "", ""]]),
    (",", [["", ""]]),
    ("\n\na", [[""], [""], ["a"]]),
    ("\"a,b\nc\",d", [["a,b\nc", "d"]]),
    ("\"\",\"\"\n", [["", ""]]),
    ("\"say \"\"no\"\"\",x", [["say \"\"no\"\"", "x"]]),
    ("=\"330110\",x", [["=\"330110\"", "x"]]),
    ("a \"b\" c,d", [["a \"b\" c", "d"]]),
    ("\"a\"b\",c", [["a\"b", "c"]]),
    ("x,\"open,y\nz,w", [["x", "\"open", "y"], ["z", "w"]]),
    ("\"x,\"\",z,\"\"\"\",\"y\nw,\"\"", [["\"x", "", "z", "\"\"", "\"y"], ["w", ""]]),
    ("永福社区,\"荆丰，社区\"\n", [["永福社区", "荆丰，社区"]]),
  ])
  func splits(text: String, expected: [[String]]) { #expect(texts(text) == expected) }

  @Test func otherDelimiters() {
    #expect(texts("a\tb,c\t\"d\te\"", .tab) == [["a", "b,c", "d\te"]])
    #expect(texts("a;b,c", .semicolon) == [["a", "b,c"]])
    #expect(texts("a|b", .pipe) == [["a", "b"]])
  }

  @Test func flagsAndLines() {
    let records = scan(Array("a\n\"b\r\nc\rd\"\nx\"y\n\"open\n\u{0},1".utf8))
    #expect(records.map(\.line) == [1, 2, 5, 6, 7])
    #expect(records.map(\.flags) == [[], [], .strayQuote, .unclosedQuote, .nulByte])
  }

  @Test func startsAfterAMark() {
    let records = scan([0xEF, 0xBB, 0xBF] + Array("\"a\",b".utf8), from: 3)
    #expect(records.first?.fields.map(\.range) == [4..<5, 7..<8])
  }

  /// Texts made of what the rules turn on, in lengths around the block's 64 bytes, in several batch sizes.
  @Test(arguments: 1...8)
  func equalsTheTwin(seed: UInt64) {
    var random = SeededRandom(seed)
    let separators: [[UInt8]] = [[0x22], [0x22], [0x22, 0x22], [0x2C], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A]]
    let texts = [Array("abcdefghijkl".utf8), Array("五常".utf8), [0x20], [0x21], [0xFF], [0x09]]
    let quotes = [
      separators + texts, [[0x22, 0x2C], [0x2C, 0x22], [0x22, 0x0A]] + separators + texts, separators + texts + texts + [[0]],
    ]
    for round in 0..<500 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &random) { bytes += quotes[round % 3].randomElement(using: &random) ?? [] }
      let found = scan(bytes, maxRecords: [1, 3, 1000][round % 3])
      #expect(found == NaiveScanner.records(bytes, delimiter: 0x2C), "seed \(seed) round \(round): \(bytes)")
    }
  }

  @Test(arguments: 1...4)
  func rangesTileTheBody(seed: UInt64) {
    var random = SeededRandom(seed)
    let bytes: [UInt8] = (0..<2000).map { _ in [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0x62, 0xE4].randomElement(using: &random) ?? 0 }
    let ranges = scan(bytes, from: 3, maxRecords: 7).map(\.bytes)
    #expect(ranges.first?.lowerBound == 3)
    #expect(ranges.last?.upperBound == 2000)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
  }

  /// The same where the number of fields is known: short and ragged records, quotes that open in vain or too far.
  @Test(arguments: 1...8)
  func equalsTheTwinInDoubt(seed: UInt64) {
    var random = SeededRandom(seed)
    let parts: [[UInt8]] = [
      [0x22], [0x2C], [0x2C], [0x2C], [0x2C, 0x22], [0x22, 0x2C], [0x22, 0x22], [0x0A], [0x0D, 0x0A], [0x61], [0x62],
    ]
    for round in 0..<500 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &random) { bytes += parts.randomElement(using: &random) ?? [] }
      for fields in 2...5 {
        let found = scan(bytes, Dialect.comma.expecting(fields), maxRecords: [1, 3, 1000][round % 3])
        let twin = NaiveScanner.records(bytes, delimiter: 0x2C, expecting: fields)
        #expect(found == twin, "seed \(seed) round \(round) fields \(fields): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  /// A stray opening quote takes neither the fields nor the rows behind it.
  @Test(arguments: [
    ("1,\"a,b,c\n2,x,\"y, z\",w\n", [["1", "\"a", "b", "c"], ["2", "x", "y, z", "w"]]),
    ("\"1\",\"a,\"b, c\",d\n", [["1", "\"a", "b, c", "d"]]),
    ("1,a,b,\"c\n2,a,b,\"c\"\n3,a,b,c\n", [["1", "a", "b", "\"c"], ["2", "a", "b", "c"], ["3", "a", "b", "c"]]),
    ("1,a,b,\"\n2,a,b,c\n3,a,b,c\"\n", [["1", "a", "b", "\""], ["2", "a", "b", "c"], ["3", "a", "b", "c\""]]),
    ("1,\"a\nb\",c,d\n", [["1", "a\nb", "c", "d"]]),
    ("1,\"\"a, b\",c,d\n", [["1", "\"a, b", "c", "d"]]),
  ])
  func strayQuotes(text: String, expected: [[String]]) { #expect(texts(text, Dialect.comma.expecting(4)) == expected) }

  @Test func recordsReadWithoutTheirQuotesSaySo() {
    let records = scan(Array("1,a,b,\"c\n2,a,b,\"c\"\n".utf8), Dialect.comma.expecting(4))
    #expect(records.map(\.flags) == [[.unclosedQuote, .strayQuote], []] && records.map(\.line) == [1, 2])
  }

  /// Files that were put together keep their marks: none of them belongs to a cell.
  @Test func marksBetweenRecords() {
    let mark = "\u{FEFF}"
    let records = scan(Array("\(mark)a,b\n\(mark)\"c\",d\r\n\(mark)\(mark)e,f".utf8), from: 3)
    #expect(records.map { $0.fields.map(\.range) } == [[3..<4, 5..<6], [11..<12, 14..<15], [23..<24, 25..<26]])
  }

  /// Quotes that open in vain cost a few passes over the file, not one each; then they count as characters.
  @Test func manyQuotesInVain() {
    let bytes = Array(String(repeating: "\"x\n", count: 60_000).utf8)
    let flags = scan(bytes).map(\.flags)
    #expect(flags.count == 60_000 && flags.allSatisfy { $0 == .unclosedQuote })
    #expect(scan(bytes, maxRecords: 3) == scan(bytes))
  }

  @Test func recordsBeyondABatchsReachWaitForTheNext() {
    let bytes = Array("aaaa,b\ncccc,\"d\"\n".utf8)
    var scanner = RecordScanner(dialect: .comma, from: 0, scansAsGB18030: false, maximumSpan: 12)
    let first = scanner.scan(bytes.span, maxRecords: 10)
    let second = scanner.scan(bytes.span, maxRecords: 10)
    #expect(first.described + second.described == NaiveScanner.records(bytes, delimiter: 0x2C))
    #expect(first.recordCount == 1)
    #expect(scanner.isAtEnd)
  }

  @Test func aRecordLongerThanABatchIsCutAndSaysSo() {
    let bytes = Array("aaaaaaaaaa\nb".utf8)
    var scanner = RecordScanner(dialect: .comma, from: 0, scansAsGB18030: false, maximumSpan: 8)
    var records: [NaiveScanner.Record] = []
    while !scanner.isAtEnd { records += scanner.scan(bytes.span, maxRecords: 10).described }
    #expect(records.map(\.bytes) == [0..<8, 8..<11, 11..<12])
    #expect(records.map(\.flags) == [.cut, [], []])
  }

  /// The bytes of every GB18030 character are safe: a record of all of them splits where its own separators stand.
  @Test func rawGB18030() throws {
    let character = try EveryCharacter.inGB18030().flatMap(\.self)
    let bytes = character + [0x2C] + character + [0x0A]
    for dialect in [Dialect.comma, .tab, .semicolon] {
      var line = bytes
      line[character.count] = dialect.delimiter
      var scanner = RecordScanner(dialect: dialect, from: 0, scansAsGB18030: true)
      let batch = scanner.scan(line.span, maxRecords: 10)
      #expect(batch.recordCount == 1)
      #expect(batch.fieldCount(0) == 2)
      #expect(batch.range(0, 1) == character.count + 1..<2 * character.count + 1)
      #expect(batch.flags(0) == [])
    }
  }
}
