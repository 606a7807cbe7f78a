/// Where a figure lives: `received[2024]`, `success_rate.ytd.yoy[2024-12;community=永福社区;type=邻里纠纷]` (DECISIONS 11).
package struct FigureAddress: Hashable, Sendable {
  package let measure: String
  package let suffixes: [Suffix]
  package let period: ReportingPeriod
  /// In the dimensions' fixed order, at most one a dimension.
  package let keys: [Key]

  /// Applied from left to right; changes come last.
  package enum Suffix: String, Sendable, CaseIterable {
    /// The year up to the period's end.
    case ytd
    /// The same period last year.
    case previousYear = "prev_year"
    /// The period before.
    case previous = "prev"
    /// Change against the same period last year: % for counts and amounts, 个百分点 for rates.
    case yoy
    /// Change against the period before.
    case mom
    /// The same changes as differences in the measure's own unit (个百分点 for rates).
    case yoyDifference = "yoy_diff"
    case momDifference = "mom_diff"

    var isChange: Bool { base != nil }

    var isDifference: Bool { self == .yoyDifference || self == .momDifference }

    /// What a change compares with.
    var base: Suffix? {
      switch self {
      case .yoy, .yoyDifference: .previousYear
      case .mom, .momDifference: .previous
      case .ytd, .previousYear, .previous: nil
      }
    }
  }

  package struct Key: Hashable, Sendable {
    package let dimension: DimensionID
    package let member: String
    package init(_ dimension: DimensionID, _ member: String) { (self.dimension, self.member) = (dimension, member) }
  }

  package init(_ measure: String, _ suffixes: [Suffix] = [], _ period: ReportingPeriod, _ keys: [Key] = []) {
    self.init(measure, suffixes, period, inOrder: keys.count < 2 ? keys : keys.sorted { $0.dimension < $1.dimension })
  }

  /// `keys` stand in the dimensions' order already.
  init(_ measure: String, _ suffixes: [Suffix], _ period: ReportingPeriod, inOrder keys: [Key]) {
    (self.measure, self.suffixes, self.period, self.keys) = (measure, suffixes, period, keys)
  }

  /// Nil unless the whole text is an address.
  package init?(_ text: String) {
    guard let open = text.firstIndex(of: "["), text.last == "]" else { return nil }
    let names = text[..<open].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let parts = text[text.index(after: open)...].dropLast().split(separator: ";", omittingEmptySubsequences: false)
    let suffixes = names.dropFirst().map { Suffix(rawValue: $0) }
    let keys = parts.dropFirst().map(FigureAddress.key)
    guard let measure = names.first, !measure.isEmpty, let period = parts.first.flatMap({ ReportingPeriod(String($0)) }) else { return nil }
    guard !suffixes.contains(nil), !keys.contains(nil), !suffixes.dropLast().contains(where: { $0?.isChange == true }) else { return nil }
    let known = keys.compactMap { $0 }
    guard Set(known.map(\.dimension)).count == known.count else { return nil }
    self.init(measure, suffixes.compactMap { $0 }, period, known)
  }

  private static func key(_ text: Substring) -> Key? {
    guard let equals = text.firstIndex(of: "="), equals > text.startIndex else { return nil }
    let member = text[text.index(after: equals)...]
    return member.isEmpty ? nil : Key(DimensionID(String(text[..<equals])), String(member))
  }

  /// The days that are counted: the period moved by the suffixes. A change has those of its newer side.
  package var countedPeriod: ReportingPeriod {
    suffixes.reduce(period) { period, suffix in
      switch suffix {
      case .ytd: period.yearToDate
      case .previousYear: period.previousYear
      case .previous: period.previous
      case .yoy, .mom, .yoyDifference, .momDifference: period
      }
    }
  }

  /// The two numbers that a change compares; nil for what is no change.
  package var sides: (now: FigureAddress, base: FigureAddress)? {
    guard let base = suffixes.last?.base else { return nil }
    let now = FigureAddress(measure, suffixes.dropLast(), period, keys)
    return (now, now.adding(base))
  }

  /// The days that a change is measured from; nil for what is no change.
  package var basePeriod: ReportingPeriod? { sides?.base.countedPeriod }

  func adding(_ suffix: Suffix) -> FigureAddress { FigureAddress(measure, suffixes + [suffix], period, keys) }

  func adding(_ dimension: DimensionID, _ member: String) -> FigureAddress {
    FigureAddress(measure, suffixes, period, keys + [Key(dimension, member)])
  }

  /// `community=永福社区;type=邻里纠纷`, empty for a total.
  package var breakdown: String {
    var bytes: [UInt8] = []
    appendBreakdown(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `breakdown` in UTF-8, at the end of other bytes.
  func appendBreakdown(to bytes: inout [UInt8]) { FigureAddress.append(breakdown: keys, to: &bytes) }

  static func append(breakdown keys: [Key], to bytes: inout [UInt8]) {
    for (index, key) in keys.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      bytes.append(contentsOf: key.dimension.text.utf8)
      bytes.append(UInt8(ascii: "="))
      bytes.append(contentsOf: key.member.utf8)
    }
  }
}

extension FigureAddress: CustomStringConvertible {
  package var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `description` in UTF-8, at the end of other bytes: how files are written.
  func append(to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + 128)
    bytes.append(contentsOf: measure.utf8)
    for suffix in suffixes {
      bytes.append(UInt8(ascii: "."))
      bytes.append(contentsOf: suffix.rawValue.utf8)
    }
    bytes.append(UInt8(ascii: "["))
    period.append(to: &bytes)
    if !keys.isEmpty { bytes.append(UInt8(ascii: ";")) }
    appendBreakdown(to: &bytes)
    bytes.append(UInt8(ascii: "]"))
  }
}

extension FigureAddress.Suffix {
  /// What people read in heads and names.
  var word: String {
    switch self {
    case .ytd: "本年累计"
    case .previousYear: "上年同期"
    case .previous: "上期"
    case .yoy: "同比"
    case .mom: "环比"
    case .yoyDifference: "比上年同期增减"
    case .momDifference: "比上期增减"
    }
  }
}
