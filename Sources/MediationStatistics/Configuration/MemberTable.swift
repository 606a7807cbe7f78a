/// The members of one coded field and all spellings that mean them (`seeds/members.csv`, `seeds/aliases.csv`).
/// Two members stand last in every table: 未填 for blank cells and 未识别 for spellings that no line of the seeds knows.
package struct MemberTable: Sendable {
  package let dimension: Dimension
  private let codes: [String: UInt16]

  package static let blank = "未填"
  package static let unknown = "未识别"

  package init(_ id: DimensionID, name: String, members: [String], spellings: [(raw: String, member: String)]) {
    let all = members + [MemberTable.blank, MemberTable.unknown]
    dimension = Dimension(id, name: name, members: all.map { Dimension.Member($0) })
    var codes: [String: UInt16] = [:]
    for (code, member) in members.enumerated() { codes[foldedKey(member)] = UInt16(code) }
    for (raw, member) in spellings {
      if let code = members.firstIndex(of: member) { codes[foldedKey(raw)] = UInt16(code) }
    }
    self.codes = codes
  }

  package var blankCode: UInt16 { UInt16(dimension.members.count - 2) }
  package var unknownCode: UInt16 { UInt16(dimension.members.count - 1) }

  /// The member that `text` means; blank cells are `blankCode`, unknown spellings nil.
  package func code(of text: String) -> UInt16? {
    let key = foldedKey(text)
    return codes[key] ?? (meansNothing(key) ? blankCode : nil)
  }

  /// The known spelling that an unknown one was most likely meant to be.
  package func suggestion(for text: String) -> String? {
    nearest(to: foldedKey(text), among: codes.keys).flatMap { codes[$0] }.map { dimension.members[Int($0)].label }
  }
}
