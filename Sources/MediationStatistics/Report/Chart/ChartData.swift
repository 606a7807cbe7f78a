/// What a picture shows, before anything is said about looks: numbers that are figures already, with the texts in which people read them.
package struct ChartData: Sendable {
  package let title: String
  /// 件, 万元, % …; empty for none.
  package let unit: String
  package let categories: [String]
  package let series: [Series]
  /// Lines below a picture that stands alone, in a file of its own: what it shows and where it comes from. Its title is written above it then;
  /// a picture on a page has neither.
  package var foot: [String] = []

  package init(title: String, unit: String, categories: [String], series: [Series]) {
    (self.title, self.unit, self.categories, self.series) = (title, unit, categories, series)
  }

  package struct Series: Sendable {
    package let name: String
    /// One a category, exact; nil = there is no value, which is drawn as a gap and never as 0.
    package let values: [Fraction?]
    /// What is printed for each value.
    package let texts: [String]
    /// Addresses of the figures, so that a printed number can be traced; empty for none.
    package let addresses: [String]

    package init(name: String, values: [Fraction?], texts: [String], addresses: [String] = []) {
      (self.name, self.values, self.texts, self.addresses) = (name, values, texts, addresses)
    }

    func value(_ category: Int) -> Fraction? { values.indices.contains(category) ? values[category] : nil }
    func text(_ category: Int) -> String { texts.indices.contains(category) ? texts[category] : "—" }
    func address(_ category: Int) -> String? { addresses.indices.contains(category) ? addresses[category] : nil }
  }

  /// All values that there are.
  var known: [Fraction] { series.flatMap { $0.values.prefix(categories.count) }.compactMap { $0 } }

  var isEmpty: Bool { categories.isEmpty || series.isEmpty }

  /// What a reader who cannot see the picture is told: every series with its values.
  var description: String {
    guard !isEmpty else { return "没有数据" }
    let lists = series.map { series in
      let values = categories.indices.map { "\(categories[$0])\(series.text($0))" }.joined(separator: "，")
      return (series.name.isEmpty ? "" : "\(series.name)：") + values
    }
    return (unit.isEmpty ? "" : "单位：\(unit)。") + lists.joined(separator: "；") + "。"
  }
}

package enum ChartKind: String, Sendable, CaseIterable {
  /// Values over time, one line a series.
  case line
  /// Lying bars, one group a category.
  case bar
  /// Categories across, series down, shaded by value.
  case heat
}

/// A self-contained picture: no script, no style sheet, no reference. `width` in pixels at its natural size; its height follows the content.
package func svg(_ kind: ChartKind, _ data: ChartData, width: Int = 720) -> String {
  guard !data.isEmpty else { return emptyChart(data, width: width) }
  switch kind {
  case .line where data.known.isEmpty: return emptyChart(data, width: width)
  case .line: return lineChart(data, width: width)
  case .bar: return barChart(data, width: width)
  case .heat: return heatMap(data, width: width)
  }
}

private func emptyChart(_ data: ChartData, width: Int) -> String {
  var canvas = SVGCanvas(width: width, height: 60)
  canvas.text(Length(width / 2), Length(34), "没有数据", ChartLook.quiet(.middle))
  return canvas.closed(data)
}
