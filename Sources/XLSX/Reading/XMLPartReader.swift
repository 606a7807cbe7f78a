internal import Glibc

/// Makes sense of one part as its XML goes by. Names come without their prefix: `x:row` is `row`, so that books with prefixed names and
/// those of the strict variant of the format read the same.
protocol XMLPartReader: AnyObject {
  func begin(_ element: String, _ attributes: XMLAttributes) throws(ReadProblem)
  func end(_ element: String) throws(ReadProblem)
  /// Text between tags, in pieces of any size.
  func text(_ bytes: borrowing Span<UInt8>) throws(ReadProblem)
}

extension XMLPartReader {
  func end(_ element: String) throws(ReadProblem) {}
  func text(_ bytes: borrowing Span<UInt8>) throws(ReadProblem) {}
}

/// The attributes of the tag at hand; not to be kept beyond it.
@safe struct XMLAttributes {
  /// Name and value in turn, closed by a null: as the parser hands them over.
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { unsafe self.list = list }

  /// The value by name without prefix, nil if there is none. A name that really has no prefix goes first.
  subscript(name: StaticString) -> String? {
    guard let list = unsafe list else { return nil }
    var place = 0
    var prefixed: UnsafePointer<CChar>?
    while let key = unsafe list[place], let value = unsafe list[place + 1] {
      if unsafe strcmp(key, name.cString) == 0 { return unsafe String(cString: value) }
      // One letter has no room for a prefix; cells, of which there are millions, have no other names.
      if unsafe prefixed == nil, unsafe key[0] != 0 && key[1] != 0, let colon = unsafe strrchr(key, 0x3A),
        unsafe strcmp(colon + 1, name.cString) == 0
      {
        unsafe prefixed = value
      }
      place += 2
    }
    return unsafe prefixed.map { unsafe String(cString: $0) }
  }

  /// Calls with each name that is longer than two bytes; shorter ones are few whatever a file does.
  func forEachLongName(_ body: (String) -> Void) {
    guard let list = unsafe list else { return }
    var place = 0
    while let key = unsafe list[place] {
      if unsafe key[0] != 0 && key[1] != 0 && key[2] != 0 { body(unsafe String(cString: key)) }
      place += 2
    }
  }
}

extension StaticString {
  fileprivate var cString: UnsafePointer<CChar> { unsafe UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self) }
}
