/// What was read from the text of one paper. Nothing is guessed: what does not stand there is nil, what stands there and cannot be read is
/// a gap with its reason.
package struct Notice: Sendable {
  package var kind: Spanned<PaperKind>?
  package var number: Spanned<NumberReading>?
  /// Numbers of other cases that the text names as this one's earlier instance (不服…民事判决, 诉前调).
  package var earlier: [Spanned<NumberReading>] = []
  /// Court, reconsideration authority, procuratorate or law firm, as written but without blanks.
  package var issuer: Spanned<String>?
  package var cause: Spanned<String>?
  package var parties: [Spanned<Party>] = []
  package var ourRole: Spanned<OurRole>?
  /// The paper's own date, at its foot. Never the day received.
  package var date: Spanned<CalendarDate>?
  package var hearing: Spanned<Int64>?
  package var hearingPlace: Spanned<String>?
  /// `十五日内` → 15 days; a fixed day where the paper names one.
  package var term: Spanned<StatedTerm>?
  package var outcome: Spanned<PaperOutcome>?
  /// The court sat: 公开开庭进行了审理.
  package var wasHeard: Spanned<Bool>?
  /// 行政机关负责人 … 到庭 / 未出庭.
  package var leaderPresent: Spanned<Bool>?
  package var gaps: [NoticeGap] = []

  package init() {}
}

/// A value with the place where it stands: line and column count from 1, columns in characters.
package struct Spanned<Value: Sendable>: Sendable {
  package let value: Value
  package let line: Int
  package let column: Int
  /// Characters.
  package let length: Int

  package init(_ value: Value, line: Int, column: Int, length: Int) {
    (self.value, self.line, self.column, self.length) = (value, line, column, length)
  }
}

extension Spanned: Equatable where Value: Equatable {}

/// A party as named in a paper: `原告` `王某`, `被上诉人（原审被告）` `五常街道办事处`.
package struct Party: Hashable, Sendable {
  /// As written: 原告, 上诉人（原审原告）, 被申请人.
  package let role: String
  package let name: String
  package init(role: String, name: String) { (self.role, self.name) = (role, name) }
}

/// A term that a paper itself states.
package enum StatedTerm: Hashable, Sendable {
  /// Calendar days from the day received.
  case days(Int)
  case workingDays(Int)
  case until(CalendarDate)
}

/// Something that stands in the paper, or must, and could not be read.
package struct NoticeGap: Hashable, Sendable {
  package enum Field: String, Sendable { case kind, number, issuer, date, hearing, term }
  package let field: Field
  /// Chinese, without personal data.
  package let reason: String
  package let line: Int

  package init(_ field: Field, _ reason: String, line: Int) { (self.field, self.reason, self.line) = (field, reason, line) }
}
