internal import Mustache

/// A number shown large, with what is said about it.
struct KeyFigure: MustacheParent {
  private let figure: Figure
  private let comparisons: [PageCell]

  init(_ figure: Figure, _ comparisons: [Figure]) {
    self.figure = figure
    self.comparisons = comparisons.map { PageCell($0, text: KeyFigure.phrase($0)) }
  }

  func child(named name: String) -> Any? {
    switch name {
    case "name": figure.name
    case "unit": figure.value == nil ? "" : figure.unit
    case "number": PageCell(figure, text: figure.text)
    case "counts": counts
    case "has_counts": !counts.isEmpty
    case "comparisons": comparisons
    default: nil
    }
  }

  /// `256/258` behind a rate, empty behind other numbers.
  private var counts: String {
    guard figure.unit == "%", figure.value != nil, let numerator = figure.numerator, let denominator = figure.denominator else { return "" }
    return "\(numerator)/\(denominator)"
  }

  /// A change in words, `本年累计同比上升18.22%`; a value with what it is, `本年累计3218件`.
  private static func phrase(_ figure: Figure) -> String {
    let suffixes = figure.address.suffixes
    guard suffixes.last?.isChange == true else {
      return suffixes.map(\.word).joined() + figure.text + (figure.value == nil ? "" : figure.unit)
    }
    return suffixes.dropLast().map(\.word).joined() + comparisonPhrase(figure)
  }
}
