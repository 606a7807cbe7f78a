/// Who reports: `seeds/office.yaml`. What is not known stays nil and is printed as a blank line.
package struct Office: Sendable {
  package let name: String
  package let street: String
  package let district: String
  /// Province and city, as they may stand in front of the district.
  package let regions: [String]
  package let superior: String?
  /// Names under which papers speak of the office's street: 五常街道办事处.
  package let partyNames: [String]
  /// Words that make a number one of an administrative reconsideration: 政复, 府复.
  package let reconsiderationWords: [String]
  /// `ZJ3301005`, the start of the office's own case codes.
  package let codePrefix: String?
  package let frequency: String?
  /// Day of the following month on which the return is due.
  package let dueDay: Int?
  /// First day of a reporting month, 1 = calendar months.
  package let periodStartDay: Int
  package let footer: String

  package static func read(_ path: String) throws(RunFault) -> Office {
    try YAMLDocument.read(path) { root in
      let (name, street, district) = (root.requiredText("name"), root.requiredText("street"), root.requiredText("district"))
      let (superior, prefix, frequency) = (root.text("superior"), root.text("code_prefix"), root.text("frequency"))
      let regions = root.texts("regions")
      let (partyNames, words) = (root.texts("party_names"), root.texts("reconsideration_words"))
      let dueDay = root.integer("due_day", in: 1...28)
      let startDay = root.integer("period_start_day", in: 1...28) ?? 1
      let footer = root.text("footer") ?? "内部资料"
      guard let name, let street, let district else { return nil }
      return Office(
        name: name, street: street, district: district, regions: regions, superior: superior,
        partyNames: partyNames.isEmpty ? [street] : partyNames, reconsiderationWords: words, codePrefix: prefix, frequency: frequency,
        dueDay: dueDay,
        periodStartDay: startDay, footer: footer)
    }
  }
}
