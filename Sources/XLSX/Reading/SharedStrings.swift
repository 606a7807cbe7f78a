/// The texts that the cells of a book share: end to end in one array, so that a million of them cost no million objects.
package struct SharedStrings: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  var count: Int { ends.count }
  var byteCount: Int { bytes.count }

  func text(_ index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    return String(decoding: bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])], as: UTF8.self)
  }

  mutating func append(_ text: [UInt8]) {
    bytes += text
    ends.append(UInt32(bytes.count))
  }
}

/// Reads `xl/sharedStrings.xml`. Rich text loses its looks; reading aids (`rPh`, furigana and pinyin) are no part of a text.
final class SharedStringsReader: XMLPartReader {
  private let limits: ReadLimits
  private(set) var strings = SharedStrings()
  private var text = TextGatherer()

  init(_ limits: ReadLimits) { self.limits = limits }

  func begin(_ element: String, _ attributes: XMLAttributes) {
    if element == "si" { text.restart() } else { text.begin(element) }
  }

  func text(_ bytes: borrowing Span<UInt8>) throws(ReadProblem) { try text.add(bytes, limit: limits.textBytes) }

  func end(_ element: String) throws(ReadProblem) {
    guard element == "si" else { return text.end(element) }
    strings.append(EscapedText.decode(text.bytes))
    guard strings.count <= limits.sharedStrings else { throw .sheet(.tooManyStrings(limit: limits.sharedStrings)) }
    guard strings.byteCount <= limits.sharedStringBytes else { throw .sheet(.stringBytes(limit: limits.sharedStringBytes)) }
  }
}

/// Puts a text together from its `t` elements, those of reading aids left out.
struct TextGatherer {
  private(set) var bytes: [UInt8] = []
  private var isOpen = false
  private var aids = 0

  mutating func restart() {
    bytes.removeAll(keepingCapacity: true)
    (isOpen, aids) = (false, 0)
  }

  mutating func begin(_ element: String) {
    if element == "rPh" { aids += 1 } else if element == "t" { isOpen = aids == 0 }
  }

  mutating func end(_ element: String) {
    if element == "rPh" { aids -= 1 } else if element == "t" { isOpen = false }
  }

  mutating func add(_ span: borrowing Span<UInt8>, limit: Int) throws(ReadProblem) {
    guard isOpen else { return }
    guard bytes.count + span.count <= limit else { throw .sheet(.textBytes(limit: limit)) }
    bytes.append(span: span)
  }
}
