/// The days on which a definition is in force, both ends included; nil = without end on that side.
package struct Validity: Hashable, Sendable {
  package let from: CalendarDate?
  package let to: CalendarDate?

  package static let always = Validity(from: nil, to: nil)

  package init(from: CalendarDate?, to: CalendarDate?) { (self.from, self.to) = (from, to) }

  /// `day` as a day number.
  package func contains(_ day: Int) -> Bool {
    (from.map { $0.dayNumber <= day } ?? true) && (to.map { day <= $0.dayNumber } ?? true)
  }

  /// `2023年1月1日至2024年6月30日`; empty for what has always been in force.
  package var inProse: String {
    switch (from, to) {
    case (nil, nil): ""
    case (let from?, nil): "自\(from.inProse)起"
    case (nil, let to?): "至\(to.inProse)止"
    case (let from?, let to?): "\(from.inProse)至\(to.inProse)"
    }
  }
}
