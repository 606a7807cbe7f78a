/// What is said beside a definition wherever it is printed.
extension MeasureCatalog {
  /// `与受理件数有重叠，不得相加。` Nil for a measure that overlaps with none.
  package func overlapNote(_ measure: Measure) -> String? {
    let names = measure.overlaps.compactMap { self[$0]?.name }
    return names.isEmpty ? nil : "与\(names.joined(separator: "、"))有重叠，不得相加。"
  }

  /// Each change of a measure's definition, or of what a rate divides, after the first of these days (numbers): what a number of these days, or a
  /// comparison over them, crosses.
  package func changes(of id: String, across days: Range<Int>) -> [String] {
    let rate = definitions(of: id).compactMap(\.rate)
    let parts = rate.flatMap { [$0.numerator.measure, $0.denominator.measure] }.unique
    return ownChanges(of: id, across: days).map { "口径\($0)" }
      + parts.flatMap { part in ownChanges(of: part, across: days).map { "“\(self[part]?.name ?? part)”的口径\($0)" } }
  }

  private func ownChanges(of id: String, across days: Range<Int>) -> [String] {
    let definitions = definitions(of: id)
    var notes: [String] = []
    for (index, measure) in definitions.enumerated() {
      guard let from = measure.validity.from, from.dayNumber > days.lowerBound, from.dayNumber < days.upperBound else { continue }
      let before = index == 0 ? "此前没有口径，不作统计。" : "此前为“\(quoted(definitions[index - 1].definition))”。"
      notes.append("自\(from.inProse)起\(index == 0 ? "施行，" : "变更：")\(before)")
    }
    if let last = definitions.last?.validity.to, last.dayNumber >= days.lowerBound, last.dayNumber < days.upperBound - 1 {
      notes.append("至\(last.inProse)止，此后没有口径，不作统计。")
    }
    return notes
  }

  /// Quotation marks within quotation marks (GB/T 15834).
  private func quoted(_ text: String) -> String { String(text.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 }) }

  /// The definition in force on the last of some days, with its basis, its overlaps and the changes over these days.
  package func definitionText(of id: String, across days: Range<Int>) -> String {
    guard let measure = inForce(id, on: days.upperBound - 1) else {
      return (["本期没有有效的口径，不作统计。"] + changes(of: id, across: days)).joined()
    }
    return ([measure.definitionWithBasis] + [overlapNote(measure)].compactMap { $0 } + changes(of: id, across: days)).joined()
  }
}

extension Measure {
  /// `调解成功件数 ÷ 受理件数。（以受理为基数）`
  var definitionWithBasis: String { definition + (basis.map { "（以\($0)为基数）" } ?? "") }
}
