/// 案号: the number of a court case, in its normal form (courts.md §1).
///
///     （2024）浙0110行初88号      （2024）浙0110民初512号之一      （2015）通中行终字第129号
package struct CaseNumber: Hashable, Sendable {
  /// Year of filing, not of the paper.
  package let year: Int
  /// `浙0110`, `浙01`, `浙`, `最高法`; in legacy numbers the court's short form (`通中`, `鄂枣阳`), which is ambiguous without the court's name.
  package let court: String
  /// 专门审判代字 `知` before the type code.
  package let isIntellectualProperty: Bool
  /// 类型代字: `行初`, `民诉前调`, `执保`.
  package let type: String
  /// 审判庭 between type and 字 in legacy numbers (`民三初字` → type 民初, division 三), empty otherwise.
  package let division: String
  package let serial: Int
  /// 之一 = 1; nil without a suffix.
  package let suffix: Int?
  /// Before 2016: `字第…号`.
  package let isLegacy: Bool

  package init(
    year: Int, court: String, isIntellectualProperty: Bool = false, type: String, division: String = "", serial: Int, suffix: Int? = nil,
    isLegacy: Bool = false
  ) {
    (self.year, self.court, self.isIntellectualProperty, self.type) = (year, court, isIntellectualProperty, type)
    (self.division, self.serial, self.suffix, self.isLegacy) = (division, serial, suffix, isLegacy)
  }
}
