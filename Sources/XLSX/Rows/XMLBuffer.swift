import Glibc

/// Bytes of XML that grow at their end and are taken away in one go.
@safe final class XMLBuffer {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    unsafe start = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { unsafe start.deallocate() }

  func append(_ byte: UInt8) {
    reserve(1)
    unsafe start[count] = byte
    count += 1
  }

  func append(_ bytes: [UInt8]) {
    reserve(bytes.count)
    unsafe bytes.withUnsafeBufferPointer { from in
      guard let source = from.baseAddress else { return }
      unsafe (start + count).update(from: source, count: from.count)
    }
    count += bytes.count
  }

  func append(_ text: StaticString) {
    reserve(text.utf8CodeUnitCount)
    unsafe (start + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count += text.utf8CodeUnitCount
  }

  /// A text with `&`, `<` and `>` as entities, and nothing else changed.
  func append(escaped text: String) {
    for byte in text.utf8 {
      if let entity = XMLBuffer.entity(byte) { append(entity) } else { append(byte) }
    }
  }

  private static func entity(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: nil
    }
  }

  /// Bytes of which some are put in the place of others, from `place` on.
  func append(_ bytes: [UInt8], _ others: [UInt8], at place: Int) {
    let before = count
    append(bytes)
    precondition(place + others.count <= bytes.count)
    for index in others.indices { unsafe start[before + place + index] = others[index] }
  }

  /// A whole number, filled up with zeros at its left to as many digits.
  func append(decimal value: UInt64, digits: Int = 1) {
    reserve(max(20, digits))
    var length = 1
    var rest = value / 10
    while rest > 0 { (rest, length) = (rest / 10, length + 1) }
    length = max(length, digits)
    rest = value
    for index in stride(from: count + length - 1, through: count, by: -1) {
      unsafe start[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  /// A text as XML; gives its length in UTF-16 units. Nil, and nothing is put, when it holds what plain escaping doesn't do: controls,
  /// characters that are left out, `_x0041_`, white space at its ends.
  func append(plain text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in unsafe append(plain: bytes) }
  }

  private func append(plain bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let before = count
    reserve(bytes.count * 5)
    var units = 0
    for index in bytes.indices {
      let byte = unsafe bytes[index]
      switch XMLBuffer.classes[Int(byte)] {
      case .plain: units += 1
      case .first: units += 1
      case .pair: units += 2
      case .following: break
      case .markup:
        units += 1
        if let entity = XMLBuffer.entity(byte) { append(entity) }
        continue
      case .suspect where unsafe isHarmless(bytes, index): units += 1
      case .suspect:
        count = before
        return nil
      }
      unsafe start[count] = byte
      count += 1
    }
    return units
  }

  /// A byte that begins something that plain escaping may not pass on, and does not here.
  private func isHarmless(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch unsafe bytes[index] {
    case 0x09, 0x0A, 0x20: return index > 0 && index + 1 < bytes.count
    case UInt8(ascii: "_"): return unsafe index + 6 >= bytes.count || bytes[index + 1] != UInt8(ascii: "x")
    case 0xE2:
      let (second, third) = unsafe (bytes[index + 1], bytes[index + 2])
      return !(second == 0x80 && (0xAA...0xAE).contains(third)) && !(second == 0x81 && (0xA6...0xA9).contains(third))
    case 0xEF: return unsafe bytes[index + 1] != 0xBF || bytes[index + 2] < 0xBE
    default: return false
    }
  }

  private enum Class { case plain, first, pair, following, markup, suspect }

  private static let classes: [Class] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0..<0x21, UInt8(ascii: "_"), 0xE2, 0xEF: .suspect
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): .markup
    case 0x80..<0xC0: .following
    case 0xC0..<0xF0: .first
    case 0xF0...0xFF: .pair
    default: .plain
    }
  }

  /// Takes back what was put since.
  func cut(to count: Int) { self.count = count }

  /// Hands over all bytes and is empty again.
  func take<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    defer { count = 0 }
    return unsafe body(UnsafeBufferPointer(start: start, count: count))
  }

  private func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = max(2 * capacity, count + more)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe grown.update(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = grown
  }
}
