/// Who handled each case (DECISIONS 6 and 7). The participants are 调解组织 ∪ 工作室 ∪ 协办调委会, as far as they count apart; the lead is
/// the first committee among them, else the studio. The community is the lead committee's.
struct CaseUnits {
  let columns: [CodedColumn]
  let participationColumns: [CodedColumn]
  let caseOfParticipation: PackedColumn<Int>

  static let streetLevel = Dimension.Member("街道本级")
  static let studioAlone = Dimension.Member("警民联调单独")
  static let unassigned = Dimension.Member("unassigned", label: "未归属")

  private typealias Codes = PackedColumn<UInt16>

  init(_ records: Records, _ standing: PackedColumn<Int>, _ seeds: Seeds) {
    let all = seeds.organizations.all
    let dimensions = UnitDimensions(seeds)
    let codes = all.indices.map { UnitCodes($0, all, dimensions) }
    let unassigned = UnitCodes(nil, all, dimensions)
    func references(_ field: FieldID) -> PackedColumn<OrganizationReference> { records.organizations(field).gathered(standing) }
    let units = zip(zip(references(.organization), references(.studio)), references(.supporting))
    var (community, kind, organization, joint) = (Codes(), Codes(), Codes(), Codes())
    var (caseIndex, takingKind, takingOrganization, takingJoint) = (PackedColumn<Int>(), Codes(), Codes(), Codes())
    // Indices of the organisations that took part, each once, in the order 调解组织, 工作室, 协办调委会.
    var taking: [Int] = []
    func take(_ reference: OrganizationReference) {
      guard case .known(let unit) = reference, codes[Int(unit)].countsApart, !taking.contains(Int(unit)) else { return }
      taking.append(Int(unit))
    }
    for (index, ((organizing, studio), supporting)) in units.enumerated() {
      taking.removeAll(keepingCapacity: true)
      take(organizing)
      take(studio)
      take(supporting)
      let lead = taking.first { codes[$0].isCommittee } ?? taking.first
      let leading = lead.map { codes[$0] } ?? unassigned
      let isJoint: UInt16 = taking.count > 1 ? 1 : 0
      community.append(leading.community)
      kind.append(leading.kind)
      organization.append(leading.organization)
      joint.append(isJoint)
      for place in 0..<max(1, taking.count) {
        let unit = taking.isEmpty ? unassigned : codes[taking[place]]
        caseIndex.append(index)
        takingKind.append(unit.kind)
        takingOrganization.append(unit.organization)
        takingJoint.append(isJoint)
      }
    }
    columns = [
      CodedColumn(dimensions.community, codes: community), CodedColumn(dimensions.kind, codes: kind),
      CodedColumn(dimensions.organization, codes: organization), CodedColumn(dimensions.jointness, codes: joint),
    ]
    participationColumns = [
      CodedColumn(dimensions.kind, codes: takingKind), CodedColumn(dimensions.organization, codes: takingOrganization),
      CodedColumn(dimensions.jointness, codes: takingJoint),
    ]
    caseOfParticipation = caseIndex
  }

  /// What an organisation counts as: the members that it is, or that stand for none.
  private struct UnitCodes {
    let community: UInt16
    let kind: UInt16
    let organization: UInt16
    let countsApart: Bool
    let isCommittee: Bool

    init(_ unit: Int?, _ all: [Organizations.Organization], _ dimensions: UnitDimensions) {
      community = dimensions.communityCode(unit.map { all[$0] })
      kind = dimensions.kindCode(unit.map { all[$0] })
      organization = dimensions.organizationCode(unit)
      countsApart = unit.map { all[$0].countsApart } ?? false
      isCommittee = unit.map { all[$0].kind != .policeStudio } ?? false
    }
  }
}

/// The members of community, organization_kind, organization and jointness.
struct UnitDimensions {
  let community: Dimension
  let kind: Dimension
  let organization: Dimension
  let jointness: Dimension
  private let kinds: [OrganizationKind]
  private let organizationCodes: [Int: UInt16]
  private let communityCount: Int

  init(_ seeds: Seeds) {
    communityCount = seeds.places.communities.count
    let communities = seeds.places.communities.map { Dimension.Member($0.name) }
    community = Dimension(
      .community, name: seeds.name(of: .community),
      members: communities + [CaseUnits.streetLevel, CaseUnits.studioAlone, Dimension.Member("未归属")])
    let counted = seeds.organizations.all.enumerated().filter { $0.element.countsApart }
    kinds = OrganizationKind.allCases.filter { kind in counted.contains { $0.element.kind == kind } }
    kind = Dimension(
      .organizationKind, name: seeds.name(of: .organizationKind),
      members: kinds.map { Dimension.Member($0.rawValue, label: $0.name) } + [CaseUnits.unassigned])
    organization = Dimension(
      .organization, name: seeds.name(of: .organization),
      members: counted.map { Dimension.Member($0.element.name) } + [Dimension.Member("未归属")])
    organizationCodes = Dictionary(uniqueKeysWithValues: counted.enumerated().map { ($1.offset, UInt16($0)) })
    jointness = Dimension(.jointness, name: seeds.name(of: .jointness), members: [Dimension.Member("单独"), Dimension.Member("共同")])
  }

  func communityCode(_ lead: Organizations.Organization?) -> UInt16 {
    switch lead?.kind {
    case nil: UInt16(communityCount + 2)
    case .policeStudio?: UInt16(communityCount + 1)
    default: UInt16(lead?.community ?? communityCount)
    }
  }

  func kindCode(_ unit: Organizations.Organization?) -> UInt16 {
    UInt16(unit.flatMap { kinds.firstIndex(of: $0.kind) } ?? kinds.count)
  }

  func organizationCode(_ unit: Int?) -> UInt16 { unit.flatMap { organizationCodes[$0] } ?? UInt16(organization.members.count - 1) }
}

extension Seeds {
  /// Day on which communities, organisations and kinds of organisations were founded, for comparisons (DECISIONS 12).
  package var foundings: [DimensionID: [String: Int]] {
    var foundings: [DimensionID: [String: Int]] = [:]
    for community in places.communities { foundings[.community, default: [:]][community.name] = community.foundedOn?.dayNumber }
    for unit in organizations.all { foundings[.organization, default: [:]][unit.name] = unit.foundedOn?.dayNumber }
    for (kind, units) in Dictionary(grouping: organizations.all, by: \.kind) {
      let days = units.map { $0.foundedOn?.dayNumber }
      if !days.contains(nil) { foundings[.organizationKind, default: [:]][kind.rawValue] = days.compactMap { $0 }.min() }
    }
    if let studio = foundings[.organizationKind]?[OrganizationKind.policeStudio.rawValue] {
      foundings[.community, default: [:]][CaseUnits.studioAlone.id] = studio
    }
    return foundings
  }
}

/// Members that only exist to lose no row: shown in tables only when something stands there, and never counted as members.
func isCatchAll(_ member: Dimension.Member) -> Bool {
  [MemberTable.blank, MemberTable.unknown, CaseUnits.unassigned.id, CaseUnits.unassigned.label].contains(member.id)
}
