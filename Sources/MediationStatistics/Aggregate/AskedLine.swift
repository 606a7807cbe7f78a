/// A line of figures asked for by the codes of members, its dimensions in the asker's own order.
struct AskedLine {
  private let line: FigureLine
  private let store: FigureStore
  private let strides: [Int]

  /// Nil where the measure or one of its dimensions does not exist.
  init?(
    _ measure: String, _ suffixes: [FigureAddress.Suffix], _ period: ReportingPeriod, _ dimensions: [Dimension], _ store: FigureStore
  ) {
    guard let line = store.line(measure, suffixes, period, dimensions.map(\.id).sorted()) else { return nil }
    (self.line, self.store, strides) = (line, store, line.strides(of: dimensions))
  }

  /// Nil where the address has no figure.
  func figure(_ codes: [Int]) -> Figure? { store.figure(line, cell(codes)) }

  /// Rows behind a combination; records no figure.
  func rows(_ codes: [Int]) -> Int { store.rows(line, cell(codes)) }

  private func cell(_ codes: [Int]) -> Int {
    var cell = 0
    for (code, stride) in zip(codes, strides) { cell += code * stride }
    return cell
  }
}
