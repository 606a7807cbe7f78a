internal import CSV

/// The case codes of the rows of a piece, taken apart (`CodeForm`); each form is told once.
struct ReadCodes: Sendable {
  var codes = Readings<Code>(values: [])
  private var forms = SpellingMemo()
  private var formHashes: [UInt64] = []
  private var form: [UInt8] = []

  /// Place among the forms, -1 for a row without a code, and the number.
  struct Code: Sendable {
    let form: Int32
    let number: UInt64

    static let none = Code(form: -1, number: 0)
  }

  /// The code as it identifies a case: folded, in UTF-8.
  mutating func code(_ spelling: Span<UInt8>) -> Code {
    let number = CodeForm.split(spelling, into: &form)
    let place = forms.insert(form[...])
    if Int(place) == formHashes.count { formHashes.append(contentHash(form.span)) }
    return Code(form: place, number: number)
  }

  /// The piece's forms, by place.
  var spelledForms: [ArraySlice<UInt8>] { formHashes.indices.map { forms.bytes(of: Int32($0)) } }

  /// One word a row, equal where the codes are.
  var words: [UInt64] { codes.values.map { $0.form < 0 ? 0 : combined([formHashes[Int($0.form)], $0.number]) } }
}
