/// 法院代字 with the courts' names (`seeds/court-codes.csv`). The list is of courts observed, not of all there are.
package struct CourtTable: Sendable {
  private let names: [String: [String]]

  /// `entries`: code and observed names, separated by `|`.
  package init(_ entries: [(code: String, names: String)]) {
    names = Dictionary(
      entries.map { ($0.code, $0.names.split(separator: "|").map(String.init)) }, uniquingKeysWith: { first, _ in first })
  }

  package enum Knowledge: Sendable, Equatable {
    case known
    /// A province of the country with digits that are not in the table: worth a note, never a rejection.
    case knownProvince
    case unknown
  }

  package func knows(_ code: String) -> Knowledge {
    if code == CourtCode.supreme || names[code] != nil || code.count == 1 && code.first.map(CourtCode.provinces.contains) == true {
      return .known
    }
    return code.first.map(CourtCode.provinces.contains) == true ? .knownProvince : .unknown
  }

  /// The court's name as first observed.
  package func name(of code: String) -> String? { code == CourtCode.supreme ? "最高人民法院" : names[code]?.first }

  /// Whether `name` may be the court of this code; names stand with or without the province. Nil for a code that is not in the table.
  package func isName(_ name: String, of code: String) -> Bool? {
    guard let own = code == CourtCode.supreme ? ["最高人民法院"] : names[code] else { return nil }
    return own.contains { $0 == name || $0.hasSuffix(name) || name.hasSuffix($0) }
  }

  package static func isCourtName(_ text: String) -> Bool { text.hasSuffix("法院") }
}

/// The parts of a court code.
enum CourtCode {
  static let supreme = "最高法"
  /// One character a province; 兵 the production corps, 军 and 内 as the rules have them.
  static let provinces = Set("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云黔滇藏陕甘青宁新兵军内")
}
