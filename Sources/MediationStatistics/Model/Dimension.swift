/// The name of a 分组: `community`, `type`, `organization_kind` …
package struct DimensionID: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  package init(_ text: String) { self.text = text }
  package var description: String { text }
}

extension DimensionID {
  package static let community = DimensionID("community")
  package static let type = DimensionID("type")
  package static let organizationKind = DimensionID("organization_kind")
  package static let organization = DimensionID("organization")
  package static let source = DimensionID("source")
  package static let result = DimensionID("result")
  package static let agreement = DimensionID("agreement")
  package static let difficulty = DimensionID("difficulty")
  package static let performance = DimensionID("performance")
  package static let confirmed = DimensionID("confirmed")
  package static let place = DimensionID("place")
  package static let jointness = DimensionID("jointness")
  package static let paperKind = DimensionID("paper_kind")
  package static let proceedingClass = DimensionID("proceeding_class")
  package static let stage = DimensionID("stage")
  package static let role = DimensionID("role")
  package static let outcome = DimensionID("outcome")
  package static let heard = DimensionID("heard")
  package static let leader = DimensionID("leader")
  package static let instance = DimensionID("instance")

  /// The fixed order of keys in an address (DECISIONS 11). Dimensions of later ledgers follow by name.
  static let order: [DimensionID] = [
    .community, .type, .organizationKind, .organization, .source, .result, .agreement, .difficulty, .performance, .confirmed, .place,
    .jointness, .paperKind, .proceedingClass, .stage, .role, .outcome, .heard, .leader, .instance,
  ]
  private static let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })

  /// Place in the fixed order; nil for a dimension of a later ledger.
  var rank: Int? { DimensionID.ranks[self] }
}

extension DimensionID: Comparable {
  package static func < (a: DimensionID, b: DimensionID) -> Bool {
    let (first, second) = (a.rank ?? order.count, b.rank ?? order.count)
    return first == second ? Array(a.text.utf8).lexicographicallyPrecedes(Array(b.text.utf8)) : first < second
  }
}

/// A breakdown's members in the order in which tables print them. The last member takes what could not be placed,
/// so that every row has a member and sums over a breakdown equal the total.
package struct Dimension: Sendable {
  package let id: DimensionID
  package let name: String
  package let members: [Member]
  /// The first member of each id or label.
  private let codes: [String: Int]

  package struct Member: Sendable, Hashable {
    /// The form in addresses; for most members the Chinese name itself.
    package let id: String
    /// What people read.
    package let label: String
    package init(_ id: String, label: String? = nil) { (self.id, self.label) = (id, label ?? id) }
  }

  package init(_ id: DimensionID, name: String, members: [Member]) {
    (self.id, self.name, self.members) = (id, name, members)
    let names = members.enumerated().flatMap { code, member in [(member.id, code), (member.label, code)] }
    codes = Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  package func code(of member: String) -> Int? { codes[member] }
}

/// A dimension column: one small code a row, an index into the dimension's members.
package struct CodedColumn: Sendable {
  package let dimension: Dimension
  package let codes: PackedColumn<UInt16>

  package init(_ dimension: Dimension, codes: PackedColumn<UInt16>) { (self.dimension, self.codes) = (dimension, codes) }
  package init(_ dimension: Dimension, codes: some Sequence<UInt16>) { self.init(dimension, codes: PackedColumn(codes)) }
}
