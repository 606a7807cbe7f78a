/// The number of an administrative reconsideration: `平府复决字〔2023〕30号`, `穗府行复〔2023〕1767号` (courts.md §1). Not a court's number.
package struct ReconsiderationNumber: Hashable, Sendable {
  /// Issuer's short name, `平`, `穗`, `慈`; empty when none stands there.
  package let issuer: String
  /// 政复, 府复, 府行复, 政行复 …: the configured word that was found.
  package let word: String
  /// 决, 不受, 终, 受, 调, 延, 中 …: what kind of paper of the case it is; empty for the case itself.
  package let step: String
  package let hasZi: Bool
  package let year: Int
  package let serial: Int
  /// Some provinces write the year before the issuer: `〔2023〕苏行复15号`.
  package let isYearFirst: Bool

  package init(issuer: String, word: String, step: String = "", hasZi: Bool = false, year: Int, serial: Int, isYearFirst: Bool = false) {
    (self.issuer, self.word, self.step, self.hasZi, self.year, self.serial) = (issuer, word, step, hasZi, year, serial)
    self.isYearFirst = isYearFirst
  }
}
