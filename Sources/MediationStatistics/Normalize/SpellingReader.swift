internal import CSV

/// Reads a column whose cells repeat: each distinct raw spelling is decoded and understood once (DESIGN §5).
struct SpellingReader<Value: Sendable>: Sendable {
  private var memo = SpellingMemo()
  /// By the spelling's code. Few spellings have an issue.
  private var values: [Value] = []
  private var issues: [Int: Issue] = [:]
  private let understand: @Sendable (String) -> Reading<Value>

  init(_ understand: @escaping @Sendable (String) -> Reading<Value>) { self.understand = understand }

  mutating func read(_ raw: Span<UInt8>, isEscaped: Bool, _ bytes: inout CellBytes, into readings: inout Readings<Value>) {
    if isEscaped { return readings.append(understand(bytes.text(raw, isEscaped: true))) }
    let code = Int(memo.insert(raw))
    if code == values.count { add(understand(bytes.text(raw, isEscaped: false))) }
    if !issues.isEmpty, let issue = issues[code] { return readings.append(Reading(values[code], issue)) }
    readings.values.append(values[code])
  }

  private mutating func add(_ reading: Reading<Value>) {
    issues[values.count] = reading.issue
    values.append(reading.value)
  }
}
