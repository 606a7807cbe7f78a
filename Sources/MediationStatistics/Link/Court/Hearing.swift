/// 庭审: one sitting, held or only appointed, in one proceeding.
package struct Hearing: Sendable {
  /// Index of the proceeding.
  package let proceeding: Int
  package let day: CalendarDate
  package let heard: Said<Bool>
  /// 行政机关负责人出庭.
  package let leaderPresent: Said<Bool>
  package let leaderPost: String
  /// Rows of the papers that speak of it.
  package let papers: [Int]
}

/// The hearings of all proceedings, by proceeding and day. A paper that tells of a hearing without its day (公开开庭审理了本案) means the last one
/// appointed before it, else a hearing of the paper's own date.
func hearings(_ proceedings: [Proceeding], _ documents: [Document]) -> [Hearing] {
  proceedings.enumerated().flatMap { index, proceeding -> [Hearing] in
    var papersByDay: [CalendarDate: [Int]] = [:]
    for paper in proceeding.papers {
      if let hearing = documents[paper].hearing { papersByDay[CalendarDate(dayNumber: Moment.day(of: hearing)), default: []].append(paper) }
    }
    for paper in proceeding.papers where documents[paper].hearing == nil && documents[paper].tellsOfHearing {
      guard let own = documents[paper].date ?? documents[paper].received else { continue }
      papersByDay[papersByDay.keys.filter { $0 <= own }.max() ?? own, default: []].append(paper)
    }
    return papersByDay.sorted { $0.key < $1.key }.map { Hearing(index, $0.key, $0.value, documents) }
  }
}

extension Hearing {
  fileprivate init(_ proceeding: Int, _ day: CalendarDate, _ papers: [Int], _ documents: [Document]) {
    let own = papers.map { documents[$0] }
    (self.proceeding, self.day, self.papers) = (proceeding, day, papers)
    heard = joined(own.map(\.heard))
    leaderPresent = joined(own.map(\.leaderPresent))
    leaderPost = own.lazy.map(\.leaderPost).first { !$0.isEmpty } ?? ""
  }
}

/// Yes where any paper says so, else no where any says that.
private func joined(_ said: [Said<Bool>]) -> Said<Bool> {
  if said.contains(.value(true)) { return .value(true) }
  if said.contains(.value(false)) { return .value(false) }
  return said.contains(.unknown) ? .unknown : .blank
}

extension Document {
  fileprivate var tellsOfHearing: Bool { heard == .value(true) || leaderPresent.value != nil }
}
