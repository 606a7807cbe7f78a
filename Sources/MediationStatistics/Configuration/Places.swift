/// The street's communities and the other streets of the district, with every spelling that means them.
package struct Places: Sendable {
  package let street: String
  package let communities: [Community]
  private let communityKeys: [String: Int]
  private let streetKeys: [String: Bool]
  private let otherStreets: [String]
  /// What may stand in front of the street: province, city, district.
  private let regions: [String]

  package struct Community: Sendable {
    package let name: String
    package let code: String
    package let aliases: [String]
    /// Nil when the community has always been there, as far as the seeds know.
    package let foundedOn: CalendarDate?
    package init(name: String, code: String = "", aliases: [String] = [], foundedOn: CalendarDate? = nil) {
      (self.name, self.code, self.aliases, self.foundedOn) = (name, code, aliases, foundedOn)
    }
  }

  package enum Street: UInt8, Sendable { case blank, ours, other, unknown }

  /// What a community's name may end in, longest first.
  private static let endings = ["社区居民委员会", "社区居委会", "居民委员会", "村民委员会", "社区居委", "居委会", "村委会", "社区", "村"]

  package init(street: String, communities: [Community], streets: [(name: String, ours: Bool, aliases: [String])], regions: [String] = []) {
    (self.street, self.communities, self.regions) = (street, communities, regions.map(foldedKey))
    var keys: [String: Int] = [:]
    for (index, community) in communities.enumerated() {
      for spelling in [community.name] + community.aliases { keys[foldedKey(spelling)] = index }
    }
    communityKeys = keys
    var streetKeys: [String: Bool] = [:]
    for entry in streets { for spelling in [entry.name] + entry.aliases { streetKeys[foldedKey(spelling)] = entry.ours } }
    self.streetKeys = streetKeys
    otherStreets = streets.filter { !$0.ours }.map { foldedKey($0.name) }
  }

  package func street(_ text: String) -> Street {
    let folded = foldedKey(text)
    if meansNothing(folded) { return .blank }
    let key = withoutDistrict(folded)
    return (streetKeys[folded] ?? streetKeys[key]).map { $0 ? .ours : .other } ?? .unknown
  }

  /// Index of the community that a bare name means. `五常` alone is ambiguous with the street and means none.
  package func community(_ text: String) -> Int? { community(key: withoutStreet(withoutDistrict(foldedKey(text)))) }

  /// The same of a folded name without district and street: folded again it would lose signs that stood within it.
  func community(key: String) -> Int? {
    if let index = communityKeys[key] { return index }
    for ending in Places.endings where key.hasSuffix(ending) {
      let stem = String(key.dropLast(ending.count))
      return communityKeys[stem] ?? communityKeys[stem + "社区"]
    }
    return nil
  }

  package func suggestion(for text: String) -> String? {
    nearest(to: withoutStreet(foldedKey(text)), among: communityKeys.keys).flatMap { communityKeys[$0] }.map { communities[$0].name }
  }

  /// The name of another street that a folded name without district starts with, if any.
  func otherStreet(startOf key: String) -> String? { otherStreets.first { key.hasPrefix($0) } }

  func withoutDistrict(_ key: String) -> String {
    var rest = key[...]
    for prefix in regions where rest.hasPrefix(prefix) && rest.count > prefix.count { rest = rest.dropFirst(prefix.count) }
    return String(rest)
  }

  func withoutStreet(_ key: String) -> String {
    key.hasPrefix(street) && key.count > street.count ? String(key.dropFirst(street.count)) : key
  }
}
