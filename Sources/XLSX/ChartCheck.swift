extension ChartSpec {
  /// Excel's limit on series in a chart.
  static let seriesLimit = 255

  /// What is wrong with the chart, or nil. That its sheets exist is looked at when the book is closed.
  var fault: ChartFault? {
    guard SafeText.cleaned(altText).contains(where: { !$0.isWhitespace }) else { return .noAltText }
    guard (1...Self.seriesLimit).contains(series.count) else { return .seriesCount(series.count) }
    if let size = badSize { return .fontSize(size) }
    if let font = fontName, let bad = StyleFault.inFontName(font) { return .font(bad) }
    if let gap = gapWidth, !(0...500).contains(gap) { return .gapWidth(gap) }
    if let minimum = valueMinimum, !minimum.isFinite { return .minimumNotFinite }
    if let format = valueFormat, !StyleFault.isNumberFormat(format) { return .numberFormat(format) }
    if let text = texts.first(where: Self.isBadText) { return .text(text) }
    return series.lazy.compactMap { self.fault(in: $0) }.first
  }

  private var badSize: Double? { (1...409).contains(fontSize) ? nil : fontSize }

  private var texts: [String] {
    let names = series.compactMap { if case .literal(let text) = $0.name { text } else { nil } }
    return [title, categoryAxisTitle, valueAxisTitle] + names
  }

  /// The C library takes a title that begins with `=` for a reference.
  private static func isBadText(_ text: String) -> Bool { text.utf16.count > 255 || text.hasPrefix("=") }

  private func fault(in one: Series) -> ChartFault? {
    for source in [one.categories, one.values] {
      guard source.range.isOrdered, source.range.first.isInSheet, source.range.last.isInSheet else { return .range(source.range.a1) }
      guard source.range.rows == 1 || source.range.columns == 1 else { return .notALine(source.range.a1) }
    }
    let counts = [one.categories, one.values].map { $0.range.rows * $0.range.columns }
    guard counts[0] == counts[1], counts[0] <= 32_000 else { return .pointCount(categories: counts[0], values: counts[1]) }
    if case .literal(let text) = one.name, text.isEmpty { return .noSeriesName }
    if case .cell(_, let cell) = one.name, !cell.isInSheet { return .range(cell.a1) }
    let colors = one.pointColors + (one.color.map { [$0] } ?? [])
    if let color = colors.first(where: { $0 > 0xFFFFFF }) { return .color(color) }
    return mismatch(in: one)
  }

  /// Wishes that the kind of chart cannot fulfil.
  private func mismatch(in one: Series) -> ChartFault? {
    if (one.isDashed || one.marker != .none) && !kind.isLine { return .onlyForLines }
    let wantsShares = one.labels == .percentage || one.labels == .categoryAndPercentage
    return (wantsShares || !one.pointColors.isEmpty) && !kind.isRound ? .onlyForRound : nil
  }
}
