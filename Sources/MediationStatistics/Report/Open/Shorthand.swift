/// What stands in a cell without a number. The letters are those of the UK guidance where it has one for the case.
enum Shorthand: String, Sendable, CaseIterable {
  case notApplicable = "[z]"
  case notFounded = "[new]"
  case notAvailable = "[x]"
  case confidential = "[c]"

  /// Nil when the figure has a value.
  init?(_ figure: Figure) {
    guard figure.value == nil else { return nil }
    switch figure.status {
    case .baseZero: self = .notApplicable
    case .notFounded: self = .notFounded
    case .suppressed: self = .confidential
    // A rate over nothing can have no value; what was not read could have one.
    case .undefined, .final: self = figure.denominator == 0 ? .notApplicable : .notAvailable
    }
  }

  var meaning: String {
    switch self {
    case .notApplicable: "不适用：上年同期（或上期）为0，不能计算变化；或比率的分母为0、没有可取中位数和平均数的案件。"
    case .notFounded: "上年同期（或上期）该单位尚未设立，不作比较。"
    case .notAvailable: "没有数据：相应时期的原始资料没有读入，或资料中没有写明；不是0。"
    case .confidential: "为保护个人信息不予公布。"
    }
  }

  /// All that occur in a text, such as `[z]`.
  static func occurring(in text: String) -> [Shorthand] { allCases.filter { text.contains($0.rawValue) } }
}
