/// A 指标, as `seeds/measures.yaml` defines it: data, not code.
package struct Measure: Sendable {
  package let id: String
  package let name: String
  package let unit: String
  package let register: String
  package let kind: Kind
  /// Rows that count: for each named dimension one of the listed members.
  package let filter: [DimensionID: [String]]
  /// The clock that places its rows; nil = the pipeline's `month_by`.
  package let clock: Clock?
  /// 口径, printed beside the figures.
  package let definition: String
  /// The basis word of a rate: 受理, 审结 …
  package let basis: String?
  package let decimals: Int
  package let source: String
  /// Measures that count some of the same: numbers that must not be added up.
  package let overlaps: [String]
  /// What one unit of the stored integers is worth in the measure's unit: 分 → 万元.
  package let scale: Fraction
  /// When the definition is in force; a measure may have several, one after the other.
  package let validity: Validity

  package enum Kind: Sendable, Hashable {
    case count
    case sum(String)
    case median(String)
    case mean(String)
    case ratio(numerator: String, denominator: String)
    /// Nearest rank: the smallest of the values that at least `percent` per cent of them do not exceed; always a value that occurs.
    case quantile(String, percent: Int)
    /// Members of a dimension with at least one row; those that only hold what could not be placed (未填, 未归属) are none.
    case distinct(DimensionID)
    /// What an additive measure has of the same measure without the keys of the breakdown, but for those of the dimensions `within`.
    case share(of: String, within: [DimensionID])
    /// Cases accepted before the period's start (or by its end) and not yet concluded then.
    case openAtStart, openAtEnd

    /// Found row by row, so that a cube of rows can hold it.
    var isCounted: Bool {
      switch self {
      case .count, .sum, .mean, .median, .quantile: true
      case .ratio, .share, .distinct, .openAtStart, .openAtEnd: false
      }
    }

    /// What sums, medians, quantiles and means are taken of.
    package var quantity: String? {
      switch self {
      case .sum(let quantity), .median(let quantity), .mean(let quantity), .quantile(let quantity, _): quantity
      case .count, .ratio, .distinct, .share, .openAtStart, .openAtEnd: nil
      }
    }
  }

  /// Counts and sums add up over the members of a breakdown; rates, means, medians and numbers of members do not.
  package var isAdditive: Bool {
    switch kind {
    case .count, .sum, .openAtStart, .openAtEnd: true
    case .median, .mean, .quantile, .ratio, .distinct, .share: false
    }
  }

  /// Adds up over months too: what is open at a day does not.
  package var isAdditiveOverMonths: Bool { isAdditive && kind != .openAtStart && kind != .openAtEnd }

  /// A rate in per cent: changes in 个百分点, never in %.
  package var isRate: Bool { rate != nil }

  /// What a rate divides; nil for what is no rate.
  package var rate: (numerator: RatePart, denominator: RatePart)? {
    switch kind {
    case .ratio(let numerator, let denominator): (RatePart(numerator), RatePart(denominator))
    case .share(let whole, let within): (RatePart(whole), RatePart(whole, kept: within))
    default: nil
    }
  }

  package init(
    id: String, name: String, unit: String, register: String, kind: Kind, filter: [DimensionID: [String]] = [:], clock: Clock? = nil,
    definition: String = "", basis: String? = nil, decimals: Int = 0, source: String = "", overlaps: [String] = [],
    validity: Validity = .always
  ) {
    (self.id, self.name, self.unit, self.register, self.kind, self.filter) = (id, name, unit, register, kind, filter)
    (self.clock, self.definition, self.basis, self.decimals, self.source) = (clock, definition, basis, decimals, source)
    (self.overlaps, self.validity, scale) = (overlaps, validity, Measure.scale(of: unit))
  }

  static func scale(of unit: String) -> Fraction {
    switch unit {
    case "万元": Fraction(1, over: 1_000_000)
    case "元": Fraction(1, over: 100)
    case "%": Fraction(100)
    default: Fraction(1)
    }
  }
}
