/// Which of several rows with the same case code stands (DECISIONS 5). Keys are compared in the pipeline's order; the row's content decides
/// before file name and line, so that the order of files and rows never has a say between different records.
package enum VersionKey: String, Sendable, CaseIterable {
  /// The later 登记时间 column; rows without one rank lowest.
  case registered
  /// A concluded case over a pending one.
  case concludedState = "concluded_state"
  /// The later 调解时间.
  case concluded
  /// The file whose latest 受理时间 is later.
  case fileLatest = "file_latest"
  /// The content itself, as a last resort between different records.
  case content

  package static let standard: [VersionKey] = [.registered, .concludedState, .concluded, .fileLatest, .content]
}

/// Compares rows of one case; built once for a set of records.
struct VersionOrder {
  private let records: Records
  private let keys: [VersionKey]
  private let registered: PackedColumn<Int64>
  private let concluded: PackedColumn<Int64>
  private let isFinal: PackedColumn<Bool>
  private let fileLatest: [Int64]

  init(_ judged: JudgedRecords, _ seeds: Seeds, _ keys: [VersionKey]) {
    let records = judged.records
    self.records = records
    self.keys = keys
    registered = records.registeredColumn
    concluded = records.moments(.concluded)
    isFinal = records.finalResults(seeds)
    // A slip of the keyboard must not make an old export the newest.
    let doubted = Set(judged.doubtedDates.lazy.filter { $0.field == .accepted }.map(\.row))
    var latest = [Int64](repeating: Moment.absent, count: records.files.count)
    for (row, moment) in records.moments(.accepted).enumerated() where !judged.isRejected[row] && !doubted.contains(row) {
      let file = Int(records.places.files[row])
      latest[file] = max(latest[file], moment)
    }
    fileLatest = latest
  }

  /// The row that stands of two, the first where nothing tells them apart.
  func standing(_ first: Int, _ second: Int) -> Int { precedes(first, second) ? second : first }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    for key in keys {
      let (left, right) = (rank(key, a), rank(key, b))
      if left != right { return left < right }
    }
    let (first, second) = (records.places[a], records.places[b])
    if first.file == second.file { return first.line < second.line }
    let (firstName, secondName) = (records.files[Int(first.file)].name, records.files[Int(second.file)].name)
    if firstName != secondName { return Array(firstName.utf8).lexicographicallyPrecedes(Array(secondName.utf8)) }
    return first.line < second.line
  }

  private func rank(_ key: VersionKey, _ row: Int) -> Int64 {
    switch key {
    case .registered: registered[row]
    case .concludedState: isFinal[row] ? 1 : 0
    case .concluded: concluded[row]
    case .fileLatest: fileLatest[Int(records.places.files[row])]
    case .content: Int64(bitPattern: records.contentHashes[row])
    }
  }
}
