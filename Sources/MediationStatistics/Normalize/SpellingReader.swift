internal import CSV

/// Reads a column whose cells repeat: each distinct raw spelling is decoded and understood once (DESIGN §5).
struct SpellingReader<Value> {
  private var memo = SpellingMemo()
  private var readings: [Reading<Value>] = []
  private let understand: (String) -> Reading<Value>

  init(_ understand: @escaping (String) -> Reading<Value>) { self.understand = understand }

  mutating func read(_ cells: CellColumn, _ index: Int, _ bytes: inout CellBytes) -> Reading<Value> {
    if cells.isEscaped(index) { return understand(cells.text(index, &bytes)) }
    let code = Int(memo.insert(cells.raw(index, bytes)))
    if code == readings.count { readings.append(understand(cells.text(index, &bytes))) }
    return readings[code]
  }
}
