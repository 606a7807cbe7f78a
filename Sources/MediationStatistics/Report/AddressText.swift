internal import CSV

/// The text of one figure's address after the other, as bytes. Figures that stand side by side share a line or their members, and then most of
/// what is to be known of their texts.
struct AddressText {
  private var head = Half()
  private var members = Half()

  /// One half of an address. Its owner is held, so that no other can come to stand in its place.
  private struct Half {
    var owner: AnyObject?
    var identity: ObjectIdentifier?
    var bytes: [UInt8] = []
    /// May stand in a CSV as they are.
    var isPlain = true

    init() {}

    init(_ owner: AnyObject, _ bytes: [UInt8]) {
      (self.owner, identity, self.bytes) = (owner, ObjectIdentifier(owner), bytes)
      isPlain = CSVWriter.isPlain(bytes)
    }
  }

  mutating func become(_ figure: Figure) {
    // Another core may be counting references to the same objects: only what is new is held.
    if head.identity != ObjectIdentifier(figure.head) { head = Half(figure.head, figure.head.addressStart) }
    if members.identity != ObjectIdentifier(figure.members) { members = Half(figure.members, figure.members.text) }
  }

  /// Both halves may stand in a CSV as they are.
  fileprivate var isPlain: Bool { head.isPlain && members.isPlain }

  /// `received.yoy[2024-07`.
  fileprivate var start: [UInt8] { head.bytes }

  /// `community=永福社区;type=邻里纠纷`.
  var breakdown: [UInt8] { members.bytes }

  /// The whole address.
  var bytes: [UInt8] { start + (breakdown.isEmpty ? [] : [UInt8(ascii: ";")] + breakdown) + [UInt8(ascii: "]")] }
}

extension CSVWriter {
  /// The whole address.
  mutating func field(_ address: AddressText) {
    guard address.isPlain else { return field(utf8: address.bytes) }
    field(plain: address.start)
    if !address.breakdown.isEmpty {
      more(plain: UInt8(ascii: ";"))
      more(plain: address.breakdown)
    }
    more(plain: UInt8(ascii: "]"))
  }

  /// Its members alone.
  mutating func field(breakdownOf address: AddressText) {
    if address.isPlain { field(plain: address.breakdown) } else { field(utf8: address.breakdown) }
  }
}
