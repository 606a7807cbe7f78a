internal import CSV

/// The distinct case codes of some records as written, folded: bytes, not a String each. Keys count from 0.
struct CaseCodes: Sendable {
  private var spellings = SpellingMemo()

  var count: Int { spellings.count }

  /// A code and the hash of its bytes, which any core can make.
  typealias Hashed = (spelling: ArraySlice<UInt8>, hash: UInt64)

  static func hashed(_ spelling: ArraySlice<UInt8>) -> Hashed { (spelling, SpellingMemo.hash(spelling.span)) }

  /// The code's key; a new code gets the next one.
  mutating func insert(_ code: Hashed) -> Int32 { spellings.insert(code.spelling.span, hash: code.hash) }

  func bytes(_ key: Int32) -> ArraySlice<UInt8> { spellings.bytes(of: key) }
  func text(_ key: Int32) -> String { String(decoding: bytes(key), as: UTF8.self) }

  /// For each key the place of its code in the order of bytes.
  var ranks: [Int32] { spellings.ranks }
}
