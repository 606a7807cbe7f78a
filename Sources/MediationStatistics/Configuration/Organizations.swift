/// Kinds of 调解组织 (mediation.md §2, 主体). `brand_studio` names rooms that work under a committee and are never counted apart.
package enum OrganizationKind: String, Sendable, CaseIterable {
  case street, community, village, township, enterprise, professional
  case policeStudio = "police_studio"
  case brandStudio = "brand_studio"

  package var name: String {
    switch self {
    case .street: "街道调委会"
    case .community: "社区调委会"
    case .village: "村调委会"
    case .township: "乡镇调委会"
    case .enterprise: "企事业单位调委会"
    case .professional: "专业性行业性调委会"
    case .policeStudio: "警民联调工作室"
    case .brandStudio: "品牌工作室"
    }
  }
}

/// 调解组织: the street's committee, one committee a community (from `communities.csv`), and what `seeds/organizations.csv` adds.
package struct Organizations: Sendable {
  package let all: [Organization]
  private let places: Places
  private let keys: [String: Int]
  private let committeeOfCommunity: [Int: Int]
  private let streetCommittee: Int?

  package struct Organization: Sendable {
    package let name: String
    package let kind: OrganizationKind
    /// Index into the communities, for a community's committee.
    package let community: Int?
    package let countsApart: Bool
    package let foundedOn: CalendarDate?
    package let aliases: [String]
    package init(
      name: String, kind: OrganizationKind, community: Int? = nil, countsApart: Bool = true, foundedOn: CalendarDate? = nil,
      aliases: [String] = []
    ) {
      (self.name, self.kind, self.community, self.countsApart) = (name, kind, community, countsApart)
      (self.foundedOn, self.aliases) = (foundedOn, aliases)
    }
  }

  package enum Resolution: Equatable, Sendable {
    case blank
    case known(Int)
    /// A committee of another street.
    case foreign(String)
    /// A bare 五常, say: the street or its community of that name?
    case ambiguous
    case unknown
  }

  private static let committeeEndings = ["人民调解委员会", "人民调解委会", "调解委员会", "人民调委会", "调委会", "人民调解室"]

  package init(listed: [Organization], places: Places) {
    self.places = places
    let committees = places.communities.enumerated().map { index, community in
      Organization(
        name: "\(places.street)\(community.name)人民调解委员会", kind: .community, community: index, foundedOn: community.foundedOn)
    }
    let streets = listed.filter { $0.kind == .street }
    all = streets + committees + listed.filter { $0.kind != .street }
    streetCommittee = streets.isEmpty ? nil : 0
    committeeOfCommunity = Dictionary(
      all.enumerated().compactMap { index, organization in organization.community.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    var keys: [String: Int] = [:]
    for (index, organization) in all.enumerated() {
      for spelling in [organization.name] + organization.aliases { keys[foldedKey(spelling)] = index }
    }
    self.keys = keys
  }

  package func resolve(_ text: String) -> Resolution {
    let folded = foldedKey(text)
    if meansNothing(folded) { return .blank }
    let key = places.withoutDistrict(folded)
    let rest = places.withoutStreet(key)
    if let index = keys[folded] ?? keys[key] ?? keys[rest] { return .known(index) }
    if let foreign = places.otherStreet(startOf: key) { return .foreign(foreign) }
    return committee(key: key, rest: rest)
  }

  private func committee(key: String, rest: String) -> Resolution {
    guard let ending = Organizations.committeeEndings.first(where: rest.hasSuffix) else {
      if key == places.street { return streetCommittee.map { .known($0) } ?? .unknown }
      return places.community(key: rest).flatMap { committeeOfCommunity[$0] }.map { .known($0) } ?? bare(rest)
    }
    let stem = String(rest.dropLast(ending.count))
    if stem.isEmpty { return key == rest ? .unknown : streetCommittee.map { .known($0) } ?? .unknown }
    if stem == places.street, let streetCommittee { return .known(streetCommittee) }
    return places.community(key: stem).flatMap { committeeOfCommunity[$0] }.map { .known($0) } ?? bare(stem)
  }

  private func bare(_ stem: String) -> Resolution { places.street.hasPrefix(stem) ? .ambiguous : .unknown }

  package func suggestion(for text: String) -> String? {
    nearest(to: foldedKey(text), among: all.map(\.name)) ?? places.suggestion(for: text)
  }
}
