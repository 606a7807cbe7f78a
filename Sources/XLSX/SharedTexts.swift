import CXLSXWriter
import Glibc

/// The texts of cells that all sheets of a book share: the C library keeps and writes them, and this remembers their numbers.
@safe struct SharedTexts {
  /// More distinct texts are asked for each time: most of them come once.
  private static let remembered = 1 << 16

  /// By the texts as they were given.
  private var numbers: [ExactText: Int32] = [:]
  private var elements: [UnsafeMutablePointer<sst_element>] = unsafe []
  /// How many cells have a text.
  private(set) var uses = 0

  /// The number of a text, in the order of their first use, nil for one of which nothing is stored; each call is a use. `stored`: what stands
  /// in the file.
  mutating func number(
    of text: String, in table: UnsafeMutablePointer<lxw_sst>, stored: () throws(XLSXError) -> String
  ) throws(XLSXError) -> Int32? {
    let exact = ExactText(text)
    if let known = numbers[exact] {
      uses += 1
      return known
    }
    let stored = try stored()
    guard !stored.isEmpty else { return nil }
    guard let element = unsafe lxw_get_sst_index(table, stored, 0) else { throw .book(.noMemory) }
    let number = unsafe Int32(element.pointee.index)
    // A text that the library was given for a link or a table has a number before it is used here.
    while unsafe elements.count <= Int(number) { unsafe elements.append(element) }
    unsafe elements[Int(number)] = element
    if numbers.count < SharedTexts.remembered { numbers[exact] = number }
    uses += 1
    return number
  }

  /// The text of a number, as long as the book is open.
  subscript(number: Int32) -> UnsafePointer<CChar>? { unsafe UnsafePointer(elements[Int(number)].pointee.string) }
}

/// A text that equals only a text of the same bytes.
private struct ExactText: Hashable {
  private let text: String

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  static func == (left: ExactText, right: ExactText) -> Bool {
    let (left, right) = (left.text.utf8.span, right.text.utf8.span)
    guard left.count == right.count else { return false }
    return unsafe left.withUnsafeBytes { left in
      unsafe right.withUnsafeBytes { right in
        guard let first = left.baseAddress, let second = right.baseAddress else { return true }
        return unsafe memcmp(first, second, left.count) == 0
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    unsafe text.utf8.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}
