/// The characters of two bytes, which nearly all of a text's are: asking a table costs a tenth of asking `iconv`, which made it.
struct GB18030Table: Sendable {
  private static let leads: ClosedRange<UInt8> = 0x81...0xFE
  private static let trails: ClosedRange<UInt8> = 0x40...0xFE
  /// Empty where the system has no GB18030 table.
  static let shared = GB18030Table(IconvHandle(to: "UTF-8", from: "GB18030"))

  /// Code points, lead by lead; 0 for what is no character.
  private let codePoints: ContiguousArray<UInt32>

  private init(_ converter: IconvHandle?) {
    codePoints = ContiguousArray(Self.leads.flatMap { lead in Self.row(lead, converter) })
  }

  /// The code points of one lead byte, trail by trail; all 0 unless the converter knows every one of them.
  private static func row(_ lead: UInt8, _ converter: IconvHandle?) -> [UInt32] {
    let used = trails.filter { $0 != 0x7F }
    let pairs = used.flatMap { [lead, $0] }
    var text: [UInt8] = []
    if let converter { _ = converter.convert(pairs.span, from: 0, to: &text) }
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value)
    guard scalars.count == used.count else { return Array(repeating: 0, count: trails.count) }
    let gap = Int(0x7F - trails.lowerBound)
    return scalars[..<gap] + [0] + scalars[gap...]
  }

  /// The code point of the two bytes at `index`, 0 where they are no character by themselves. `index` holds no ASCII byte.
  @inline(__always)
  func codePoint(_ bytes: Span<UInt8>, at index: Int) -> UInt32 {
    guard index &+ 1 < bytes.count else { return 0 }
    let lead = Int(bytes[index]) &- Int(Self.leads.lowerBound)
    let trail = Int(bytes[index &+ 1]) &- Int(Self.trails.lowerBound)
    guard lead >= 0, lead < Self.leads.count, trail >= 0 else { return 0 }
    return trail < Self.trails.count ? codePoints[lead &* Self.trails.count &+ trail] : 0
  }
}
