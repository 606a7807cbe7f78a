/// Of the rows of each case (the same code, or, without a code, the same content) the one that stands.
struct StandingVersions {
  private let judged: JudgedRecords
  /// The row that stands for each case code, by key, -1 for none; for rows without a code, by content.
  private var byCode: [Int32]
  private var byContent: [UInt64: Int] = [:]

  init(_ judged: JudgedRecords, _ order: VersionOrder) {
    self.judged = judged
    let records = judged.records
    byCode = Array(repeating: -1, count: records.codes.count)
    for row in 0..<records.count where !judged.isRejected[row] {
      let code = Int(records.codeKeys[row])
      if code < 0 {
        let known = byContent[records.contentHashes[row]]
        byContent[records.contentHashes[row]] = known.map { order.standing($0, row) } ?? row
      } else {
        byCode[code] = byCode[code] < 0 ? Int32(row) : Int32(order.standing(Int(byCode[code]), row))
      }
    }
  }

  /// In an order that no file or row order changes: rows without a code by content, then those with one by code.
  var standing: [Int] {
    var byRank = [Int32](repeating: -1, count: byCode.count)
    for (code, rank) in judged.records.codes.ranks.enumerated() { byRank[Int(rank)] = byCode[code] }
    return byContent.sorted { $0.key < $1.key }.map(\.value) + byRank.lazy.filter { $0 >= 0 }.map(Int.init)
  }

  /// For each other row of a case the one that stands.
  var supersededBy: [Int: Int] {
    let records = judged.records
    var supersededBy: [Int: Int] = [:]
    for row in 0..<records.count where !judged.isRejected[row] {
      let code = Int(records.codeKeys[row])
      let standing = code < 0 ? byContent[records.contentHashes[row]] : Int(byCode[code])
      if let standing, standing != row { supersededBy[row] = standing }
    }
    return supersededBy
  }
}
