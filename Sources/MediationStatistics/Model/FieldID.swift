/// The canonical name of a contract's field, e.g. `accepted`. Fields that the domain's rules speak of have a constant here;
/// a contract may have more.
package struct FieldID: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  package init(_ text: String) { self.text = text }
  package var description: String { text }
}

extension FieldID {
  package static let code = FieldID("code")
  package static let agreement = FieldID("agreement")
  package static let source = FieldID("source")
  package static let organization = FieldID("organization")
  package static let studio = FieldID("studio")
  package static let supporting = FieldID("supporting_organization")
  package static let clerk = FieldID("clerk")
  package static let accepted = FieldID("accepted")
  package static let concluded = FieldID("concluded")
  package static let registered = FieldID("registered")
  package static let confirmedOn = FieldID("confirmed_on")
  package static let brief = FieldID("brief")
  package static let difficulty = FieldID("difficulty")
  package static let type = FieldID("type")
  package static let division = FieldID("division")
  package static let result = FieldID("result")
  package static let parties = FieldID("parties")
  package static let amount = FieldID("amount")
  package static let performance = FieldID("performance")
  package static let confirmed = FieldID("confirmed")
  package static let headCount = FieldID("head_count")
  package static let identity = FieldID("identity")
  package static let telephone = FieldID("telephone")
  package static let place = FieldID("place")
  package static let courtNumber = FieldID("court_number")
}

/// Fields of papers served.
extension FieldID {
  package static let received = FieldID("received")
  package static let paperKind = FieldID("paper_kind")
  package static let number = FieldID("number")
  package static let issuer = FieldID("issuer")
  package static let cause = FieldID("cause")
  package static let plaintiffs = FieldID("plaintiffs")
  package static let defendants = FieldID("defendants")
  package static let thirdParties = FieldID("third_parties")
  package static let role = FieldID("role")
  package static let paperDate = FieldID("paper_date")
  package static let hearing = FieldID("hearing")
  package static let heard = FieldID("heard")
  package static let leader = FieldID("leader")
  package static let leaderPost = FieldID("leader_post")
  package static let excuse = FieldID("excuse")
  package static let outcome = FieldID("outcome")
  package static let term = FieldID("term")
  package static let handled = FieldID("handled")
  package static let earlier = FieldID("earlier")
}
