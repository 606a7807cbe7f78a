internal import CSV

/// Reads a column whose cells repeat: each distinct raw spelling is decoded and understood once (DESIGN §5).
struct SpellingReader<Value: Sendable>: Sendable {
  private var memo = SpellingMemo()
  /// By the spelling's code. Few spellings have an issue: where it stands among them, -1 for none.
  private var values: [Value] = []
  private var issuePlaces: [Int32] = []
  private var issues: [Issue] = []
  private let understand: @Sendable (String) -> Reading<Value>

  init(_ understand: @escaping @Sendable (String) -> Reading<Value>) { self.understand = understand }

  mutating func read(_ raw: Span<UInt8>, isEscaped: Bool, _ bytes: inout CellBytes, into readings: inout Readings<Value>) {
    if isEscaped { return readings.append(understand(bytes.text(raw, isEscaped: true))) }
    let code = Int(memo.insert(raw))
    if code == values.count { add(understand(bytes.text(raw, isEscaped: false))) }
    let place = Int(issuePlaces[code])
    if place >= 0 { return readings.append(Reading(values[code], issues[place])) }
    readings.values.append(values[code])
  }

  private mutating func add(_ reading: Reading<Value>) {
    values.append(reading.value)
    issuePlaces.append(reading.issue == nil ? -1 : Int32(issues.count))
    if let issue = reading.issue { issues.append(issue) }
  }
}
