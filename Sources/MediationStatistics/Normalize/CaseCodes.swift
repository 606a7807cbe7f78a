internal import CSV

/// What identifies a case among those of a run, in eight bytes: equal where codes are equal. Only `CaseCodes` can tell the code.
struct CaseKey: PackedValue, Hashable {
  let word: UInt64

  /// The key of a row without a case code.
  static let none = CaseKey(word: 0)

  fileprivate static let numberBits = 47
  fileprivate static let otherMark: UInt64 = 1 << 63
  fileprivate var isOther: Bool { word & CaseKey.otherMark != 0 }
  /// Place among the forms, or, of another one, among the spellings.
  fileprivate var place: Int32 {
    Int32(truncatingIfNeeded: isOther ? word & ~CaseKey.otherMark : word >> CaseKey.numberBits &- 1)
  }
  fileprivate var number: UInt64 { word & (1 << CaseKey.numberBits - 1) }
}

/// The case codes of some records. Those of an office look alike but for their digits, so a code is kept as its form and a number, not as text.
struct CaseCodes: Sendable {
  private var forms = SpellingMemo()
  /// By form: whether it is the platform's own, whose digits begin with a day.
  private var isPlatformForm: [Bool] = []
  /// Whole codes, for want of places for forms.
  private var others = SpellingMemo()
  private let mostForms: Int

  init(mostForms: Int = 1 << 16 - 2) { self.mostForms = mostForms }

  /// A form that was looked up, so that each of the codes that have it need not be.
  struct Form {
    fileprivate let bytes: ArraySlice<UInt8>
    /// Nil where there was no place left.
    fileprivate let place: Int32?
  }

  mutating func form(_ bytes: ArraySlice<UInt8>) -> Form {
    if let place = forms.lookup(bytes) { return Form(bytes: bytes, place: place) }
    guard forms.count < mostForms else { return Form(bytes: bytes, place: nil) }
    isPlatformForm.append(CodeForm.isPlatforms(bytes))
    return Form(bytes: bytes, place: forms.insert(bytes))
  }

  /// The code's key; the same for the same code.
  mutating func key(_ form: Form, _ number: UInt64) -> CaseKey {
    guard let place = form.place else {
      return CaseKey(word: CaseKey.otherMark | UInt64(others.insert(CodeForm.spelling(form.bytes, number)[...])))
    }
    return CaseKey(word: UInt64(place + 1) << CaseKey.numberBits | number)
  }

  /// The code as written, folded, in UTF-8.
  func bytes(_ key: CaseKey) -> [UInt8] {
    if key == .none { return [] }
    return key.isOther ? Array(others.bytes(of: key.place)) : CodeForm.spelling(forms.bytes(of: key.place), key.number)
  }

  func text(_ key: CaseKey) -> String { String(decoding: bytes(key), as: UTF8.self) }

  /// The day of registration that the platform's codes carry.
  func registered(_ key: CaseKey) -> CalendarDate? {
    if key == .none { return nil }
    if key.isOther { return CaseCode(others.bytes(of: key.place).span)?.registered }
    return isPlatformForm[Int(key.place)] ? CaseCode.registered(tail: key.number) : nil
  }

  /// Some ascending keys by the bytes of their forms, and then by their numbers: an order of codes that no order of rows has a say in. The ranges
  /// lie over `keys`.
  func inOrder(_ keys: some RandomAccessCollection<CaseKey>) -> [Range<Int>] {
    var runs: [(form: [UInt8], number: UInt64, range: Range<Int>)] = []
    var last: CaseKey?
    for (index, key) in keys.enumerated() {
      if let last, !key.isOther, last.place == key.place {
        runs[runs.count - 1].range = runs[runs.count - 1].range.lowerBound..<index + 1
      } else {
        let (form, number) = key.isOther ? CodeForm.parts(others.bytes(of: key.place).span) : (Array(forms.bytes(of: key.place)), 0)
        runs.append((form, number, index..<index + 1))
      }
      last = key
    }
    runs.sort { $0.form == $1.form ? $0.number < $1.number : $0.form.lexicographicallyPrecedes($1.form) }
    return runs.map(\.range)
  }
}
