import Glibc

@testable import CSV
@testable import MediationStatistics

/// What is tried, by name. Each keeps the promises that its reader makes for any bytes at all.
let targets: [String: @Sendable (Span<UInt8>) -> Void] = [
  "decoder": decoder, "scanner": scanner, "date": date, "money": money, "case-number": caseNumber, "filter": filter, "yaml": yaml,
]

/// Bytes → text: refused with words, or every cell can be read.
@Sendable private func decoder(_ bytes: Span<UInt8>) {
  do {
    let file = try TextFile(path: "f", fileBytes: array(bytes))
    var cells = CellBytes(file)
    for batch in batches(of: file, .comma, size: 64) {
      for record in 0..<batch.recordCount { for field in 0..<batch.fieldCount(record) { _ = cells.text(batch, record, field) } }
    }
  } catch { precondition(!"\(error)".isEmpty) }
}

/// The ranges of a file's records lie end to end and leave no byte out, however many are asked for at once.
@Sendable private func scanner(_ bytes: Span<UInt8>) {
  guard let file = try? TextFile(path: "f", fileBytes: array(bytes)) else { return }
  for dialect in [Dialect.comma, .tab, .semicolon] {
    var (place, line) = (file.bodyStart, 1)
    let (few, many) = (batches(of: file, dialect, size: 1), batches(of: file, dialect, size: 4_096))
    precondition(few.reduce(0) { $0 + $1.recordCount } == many.reduce(0) { $0 + $1.recordCount })
    for batch in many {
      for record in 0..<batch.recordCount {
        precondition(batch.byteRange(record).lowerBound == place && batch.line(record) >= line && batch.fieldCount(record) > 0)
        for field in 0..<batch.fieldCount(record) { precondition(batch.byteRange(record).contains(batch.range(record, field))) }
        (place, line) = (batch.byteRange(record).upperBound, batch.line(record))
      }
    }
    precondition(place == file.bytes.count)
  }
}

@Sendable private func date(_ bytes: Span<UInt8>) {
  guard let moment = readMoment(bytes) else { return }
  precondition(plausibleYears.contains(Moment.date(of: moment).year))
}

@Sendable private func money(_ bytes: Span<UInt8>) {
  for unit in [Int64(100), 1_000_000] {
    if let amount = readMoney(bytes, headerUnit: unit) { precondition(abs(amount) <= largestAmount) }
  }
}

private let numbers = NumberGrammar(types: CaseTypeTable([.init("民初", .civil, .first), .init("行终", .administrative, .second)]))

@Sendable private func caseNumber(_ bytes: Span<UInt8>) {
  let text = Array(String(decoding: array(bytes), as: UTF8.self))
  var end = 0
  for found in numbers.find(in: text) {
    precondition(found.range.lowerBound >= end && found.range.upperBound <= text.count && !found.range.isEmpty)
    end = found.range.upperBound
  }
  _ = numbers.read(String(text))
}

@Sendable private func filter(_ bytes: Span<UInt8>) {
  let text = String(decoding: array(bytes), as: UTF8.self)
  do { _ = try FilterParser.parse(text) } catch { precondition(error.place.lowerBound >= 0 && error.place.upperBound <= text.count + 1) }
}

private let scratch = "/dev/shm/tiaojie-fuzz-\(getpid()).yaml"

@Sendable private func yaml(_ bytes: Span<UInt8>) {
  guard (try? writeFile(scratch, array(bytes))) != nil else { return }
  do { _ = try PipelinePlan.read(scratch) } catch { precondition(error.kind == .badConfiguration && !error.messages.isEmpty) }
}

private func batches(of file: TextFile, _ dialect: Dialect, size: Int) -> [RecordBatch] {
  var scanner = RecordScanner(dialect: dialect, file: file)
  var found: [RecordBatch] = []
  while !scanner.isAtEnd { found.append(scanner.scan(file.bytes.span, maxRecords: size)) }
  return found
}

private func array(_ bytes: Span<UInt8>) -> [UInt8] { bytes.indices.map { bytes[$0] } }

extension Range<Int> {
  fileprivate func contains(_ inner: Range<Int>) -> Bool { inner.lowerBound >= lowerBound && inner.upperBound <= upperBound }
}
