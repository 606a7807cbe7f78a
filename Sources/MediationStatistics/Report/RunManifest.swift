internal import CSV

/// `run.json`: what went in, what was done, what came out. The only output that tells the time of day.
struct RunManifest: Encodable {
  struct Input: Encodable {
    let name: String
    let path: String
    let encoding: String
    let bytes: Int
    let sha256: String
    let rows: Rows
    /// Sheets of the workbook that hold something else.
    let unreadSheets: [String]?
  }
  struct Rows: Encodable {
    let `in`: Int
    let kept: Int
    let superseded: Int
    let rejected: Int
    let nonData: Int
    init(_ flow: RowFlow) {
      (self.in, kept, superseded, rejected, nonData) = (flow.rowsIn, flow.kept, flow.superseded, flow.rejected, flow.nonData)
    }
  }
  struct Hashed: Encodable {
    let path: String
    let sha256: String
  }
  struct Check: Encodable {
    let id: String
    let period: String
    let holds: Bool
  }
  let program: String
  let version: String
  let pipeline: String
  let period: String
  let dataCutoff: String?
  let monthBy: String
  /// The conditions of a narrowed run.
  let `where`: [String]?
  let recordsDigest: String
  let rows: Rows
  /// Rows in and out of each stage.
  let stages: [String: Rows]
  let inputs: [Input]
  let definitions: [Hashed]
  let findings: [String: Int]
  let checks: [Check]
  let outputs: [Hashed]
  let timingsMs: [String: Int]
}

/// Digest of the standing records' canonical contents in an order of their own: the same cases and papers give the same digest, whatever files,
/// encodings and orders they came in (DECISIONS 14).
package func recordsDigest(_ ledgers: [any RowLedger]) -> String {
  var digest = SHA256()
  for ledger in ledgers {
    let contents = ledger.contentHashes
    let sorted = inOrder(ledger.standing.map { contents[$0] })
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    for start in stride(from: 0, to: sorted.count, by: chunk.count / 8) {
      let hashes = sorted.span.extracting(start..<min(start + chunk.count / 8, sorted.count))
      fill(&chunk, hashes)
      digest.update(chunk.span.extracting(first: 8 * hashes.count))
    }
  }
  return digest.hex
}

/// The bytes of hashes, the highest first.
private func fill(_ chunk: inout [UInt8], _ hashes: Span<UInt64>) {
  var chunk = chunk.mutableSpan
  for index in hashes.indices {
    for byte in 0..<8 { chunk[8 * index + byte] = UInt8(truncatingIfNeeded: hashes[index] >> UInt64(56 - 8 * byte)) }
  }
}

/// Hashes by size: many are put in order in place by their first eight bits, those by the next eight, and the few with the same sixteen by comparing. A
/// million of them take a tenth of a comparing sort's time.
func inOrder(_ hashes: consuming [UInt64]) -> [UInt64] {
  var sorted = hashes
  var all = sorted.mutableSpan
  order(&all, all.indices, bit: 56)
  return sorted
}

/// So few hashes are in order sooner by comparing.
private let fewHashes = 64

private func order(_ hashes: inout MutableSpan<UInt64>, _ range: Range<Int>, bit: UInt64) {
  guard range.count > fewHashes else { return sort(&hashes, range) }
  var start = range.lowerBound
  for end in gather(&hashes, range, bit) where bit > 0 {
    order(&hashes, start..<end, bit: bit - 8)
    start = end
  }
}

/// By insertion.
private func sort(_ hashes: inout MutableSpan<UInt64>, _ range: Range<Int>) {
  for index in range.dropFirst() {
    let hash = hashes[index]
    var place = index
    while place > range.lowerBound, hashes[place - 1] > hash {
      hashes[place] = hashes[place - 1]
      place -= 1
    }
    hashes[place] = hash
  }
}

/// Puts hashes with the same eight bits from `bit` on together, in the order of these; gives where each such run ends.
private func gather(_ hashes: inout MutableSpan<UInt64>, _ range: Range<Int>, _ bit: UInt64) -> [Int] {
  func digit(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> bit & 0xFF) }
  var ends = [Int](repeating: 0, count: 256)
  for index in range { ends[digit(hashes[index])] += 1 }
  var end = range.lowerBound
  for digit in ends.indices {
    end += ends[digit]
    ends[digit] = end
  }
  // From the end of each run down: what stands where another run's belongs is exchanged until its own comes.
  var next = ends
  var start = range.lowerBound
  for run in ends.indices {
    while next[run] > start {
      let own = digit(hashes[next[run] - 1])
      if own == run {
        next[run] -= 1
      } else {
        next[own] -= 1
        hashes.swapAt(next[run] - 1, next[own])
      }
    }
    start = ends[run]
  }
  return ends
}

func sha256Hex(_ bytes: [UInt8]) -> String { SHA256.hex(of: bytes.span) }

/// The same of a file, read part by part.
func sha256Hex(ofFile path: String) throws(FileFault) -> String {
  let file = try OpenFile(path)
  let hex = FileDigest(of: file).hex
  if let fault = file.fault { throw fault }
  return hex
}

extension RunManifest {
  /// `inputs`: SHA-256 of each file of each ledger, in their order.
  init(
    _ context: ReportContext, inputs: [String], definitions: [(path: String, bytes: [UInt8])], outputs: [(name: String, sha256: String)],
    timings: [String: Int]
  ) {
    let ledgers = context.results.registers.ledgers
    let flows = context.flows
    let total = RowFlow.total(flows.flatMap { $0 })
    let dataRows = total.rowsIn - total.nonData
    program = "tiaojie"
    version = programVersion
    pipeline = context.plan.id
    period = context.period.description
    dataCutoff = context.results.cases.cutoff?.description
    monthBy = context.plan.monthBy.rawValue
    self.where = context.results.filter?.texts
    recordsDigest = context.digest
    rows = Rows(total)
    stages = [
      "ingest": Rows(RowFlow(rowsIn: total.rowsIn, kept: dataRows, nonData: total.nonData)),
      "judge": Rows(RowFlow(rowsIn: dataRows, kept: dataRows - total.rejected, rejected: total.rejected)),
      "link": Rows(RowFlow(rowsIn: dataRows - total.rejected, kept: total.kept, superseded: total.superseded)),
    ]
    self.inputs = zip(zip(ledgers.flatMap(\.files), inputs), flows.flatMap { $0 }).map { file, flow in
      let (file, sha256) = file
      return Input(
        name: file.name, path: file.path, encoding: file.encoding, bytes: file.bytes, sha256: sha256,
        rows: Rows(flow), unreadSheets: file.unreadSheets.isEmpty ? nil : file.unreadSheets)
    }
    self.definitions = definitions.map { Hashed(path: $0.path, sha256: sha256Hex($0.bytes)) }
    findings = Dictionary(ledgers.flatMap(\.findings).map { ($0.rule.id, 1) }, uniquingKeysWith: +)
    checks = context.results.checks.map { Check(id: $0.rule.id, period: $0.period.description, holds: $0.holds) }
    self.outputs = outputs.map { Hashed(path: $0.name, sha256: $0.sha256) }
    timingsMs = timings
  }
}

/// The program's version, told by `--version` and `run.json`.
package let programVersion = "0.1.0"
