internal import CSV

/// A bar chart for the terminal: name, bar of block characters, number. `width` in half-width characters; names are cut before bars get
/// shorter than ten. Falling bars stand left of the axis.
package func barsText(_ data: ChartData, width: Int) -> String {
  let name = InertText.visible(data.title)
  guard !data.isEmpty else { return name.isEmpty ? "没有数据" : "\(name)：没有数据" }
  let layout = BarsLayout(data, width: width)
  let title = name.isEmpty ? [] : [name + (data.unit.isEmpty ? "" : "（\(data.unit)）")]
  let lines = data.categories.indices.flatMap { category in
    data.series.enumerated().map { index, series in
      let name = index == 0 ? data.categories[category] : ""
      return layout.line(name, data.series.count > 1 ? series.name : "", series.value(category), series.text(category))
    }
  }
  return (title + lines).joined(separator: "\n")
}

private struct BarsLayout {
  private let names: Int
  private let series: Int
  /// Characters left and right of the axis.
  private let below: Int
  private let above: Int
  private let greatest: Fraction

  init(_ data: ChartData, width: Int) {
    let numbers = data.series.flatMap(\.texts).map { displayWidth(InertText.visible($0)) }.max() ?? 0
    series = data.series.count > 1 ? min(12, data.series.map { displayWidth(InertText.visible($0.name)) }.max() ?? 0) : 0
    let widest = data.categories.map { displayWidth(InertText.visible($0)) }.max() ?? 0
    let fixed = (series > 0 ? series + 1 : 0) + numbers + 3
    names = max(4, min(widest, width - fixed - 10))
    let room = max(4, width - names - fixed)
    let hasBelow = data.known.contains(where: \.isNegative)
    let hasAbove = data.known.contains { !$0.isNegative && !$0.isZero }
    greatest = data.known.map(\.magnitude).reduce(Fraction(0)) { $0 < $1 ? $1 : $0 }
    below = hasBelow ? (hasAbove ? room / 2 : room) : 0
    // One scale on both sides.
    above = hasBelow ? (hasAbove ? below : 0) : room
  }

  func line(_ name: String, _ seriesName: String, _ value: Fraction?, _ text: String) -> String {
    let heads = [padded(name, names)] + (series > 0 ? [padded(seriesName, series)] : [])
    let head = heads.joined(separator: " ") + " "
    guard let value else { return head + blanks(below) + "│ " + InertText.visible(text) }
    if value.isNegative {
      let bar = String(repeating: "█", count: whole(value, of: below))
      return head + blanks(below - displayWidth(bar)) + bar + "│ " + InertText.visible(text)
    }
    return head + blanks(below) + "│" + eighths(value, of: above) + " " + InertText.visible(text)
  }

  /// Bars grow to the right by eighths of a character; what is not 0 is seen.
  private func eighths(_ value: Fraction, of room: Int) -> String {
    let count = max(value.isZero ? 0 : 1, share(value, of: room * 8))
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][count % 8]
    return String(repeating: "█", count: count / 8) + rest
  }

  private func whole(_ value: Fraction, of room: Int) -> Int { max(1, share(value, of: room)) }

  private func share(_ value: Fraction, of room: Int) -> Int {
    guard let part = value.magnitude.divided(by: greatest) else { return 0 }
    return Int((2 * part.numerator * Int128(room) + part.denominator) / (2 * part.denominator))
  }

  private func padded(_ text: String, _ width: Int) -> String {
    let cut = fittedText(InertText.visible(text), width: width)
    return cut + blanks(width - displayWidth(cut))
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
