internal import CSV

/// The text of one figure's address after the other, as bytes. Figures that stand side by side share a line or their members, and then most of
/// what is to be known of their texts.
struct AddressText {
  private(set) var bytes: [UInt8] = []
  /// May stand in a CSV as they are.
  private(set) var isPlain = true
  private var head: FigureHead?
  private var members: FigureMembers?
  private var arePlain = (head: true, members: true)

  mutating func become(_ figure: Figure) {
    if head !== figure.head {
      head = figure.head
      arePlain.head = CSVWriter.isPlain(figure.head.addressStart)
    }
    if members !== figure.members {
      members = figure.members
      arePlain.members = CSVWriter.isPlain(figure.members.text)
    }
    isPlain = arePlain.head && arePlain.members
    bytes.removeAll(keepingCapacity: true)
    bytes += figure.head.addressStart
    if !figure.members.text.isEmpty {
      bytes.append(UInt8(ascii: ";"))
      bytes += figure.members.text
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// `community=永福社区;type=邻里纠纷`.
  var breakdown: [UInt8] { members?.text ?? [] }
}

extension CSVWriter {
  /// The whole address.
  mutating func field(_ address: AddressText) { field(address.bytes, isPlain: address.isPlain) }

  /// Its members alone.
  mutating func field(breakdownOf address: AddressText) { field(address.breakdown, isPlain: address.isPlain) }

  private mutating func field(_ bytes: [UInt8], isPlain: Bool) {
    if isPlain { field(plain: bytes) } else { field(utf8: bytes) }
  }
}
