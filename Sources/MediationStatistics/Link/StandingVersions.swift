/// Of the rows of each case (the same code, or, without a code, the same content) the one that stands.
struct StandingVersions {
  /// In an order that no file or row order changes: rows without a code by content, then those with one by code.
  let standing: PackedColumn<Int>
  /// For each other row of a case the one that stands.
  let supersededBy: [Int: Int]

  init(_ judged: JudgedRecords, _ order: VersionOrder) {
    let records = judged.records
    var (coded, uncoded) = ([Row](), [Row]())
    coded.reserveCapacity(records.count)
    for row in 0..<records.count where !judged.isRejected[row] {
      let key = records.codeKeys[row]
      if key == .none {
        uncoded.append(Row(identity: records.contentHashes[row], row: Int32(row)))
      } else {
        coded.append(Row(identity: key.word, row: Int32(row)))
      }
    }
    var supersededBy: [Int: Int] = [:]
    StandingVersions.settle(&uncoded, order, &supersededBy)
    StandingVersions.settle(&coded, order, &supersededBy)
    var standing = PackedColumn(uncoded.lazy.map { Int($0.row) })
    for range in records.codes.inOrder(coded.lazy.map { CaseKey(word: $0.identity) }) {
      for row in coded[range] { standing.append(Int(row.row)) }
    }
    (self.standing, self.supersededBy) = (standing, supersededBy)
  }

  /// A row, and what identifies its case.
  private struct Row: Comparable {
    let identity: UInt64
    let row: Int32

    static func < (a: Row, b: Row) -> Bool { (a.identity, a.row) < (b.identity, b.row) }
  }

  /// Of the rows leaves one a case, by identity; the others are superseded.
  private static func settle(_ rows: inout [Row], _ order: VersionOrder, _ supersededBy: inout [Int: Int]) {
    rows.sort()
    var kept: [Row] = []
    kept.reserveCapacity(rows.count)
    eachRun(of: rows, by: \.identity) { versions in
      let standing = versions.dropFirst().reduce(versions[versions.startIndex]) { first, next in
        order.standing(Int(first.row), Int(next.row)) == Int(first.row) ? first : next
      }
      for version in versions where version.row != standing.row { supersededBy[Int(version.row)] = Int(standing.row) }
      kept.append(standing)
    }
    rows = kept
  }
}
