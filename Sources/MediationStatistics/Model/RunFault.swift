/// A fault of the run, as opposed to one of the data: it ends the program with an exit code of DESIGN §7.
/// All faults of one kind that can be found together are told together.
package struct RunFault: Error, Sendable, CustomStringConvertible {
  package enum Kind: Int32, Sendable {
    case usage = 64
    case dataUnreadable = 65
    case inputMissing = 66
    /// A fault of the program itself: it must be reported, and nothing is written.
    case bug = 70
    case cannotWrite = 73
    case locked = 75
    case badConfiguration = 78
  }

  package let kind: Kind
  /// Chinese, one fault a line: `文件:行:字段: 说明 — 怎么改`.
  package let messages: [String]

  package init(_ kind: Kind, _ messages: [String]) { (self.kind, self.messages) = (kind, messages) }
  package init(_ kind: Kind, _ message: String) { self.init(kind, [message]) }

  package var description: String { messages.joined(separator: "\n") }
}
