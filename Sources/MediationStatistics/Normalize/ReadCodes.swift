internal import CSV

/// The case codes of the rows of a piece, taken apart (`CodeForm`); each form is told once.
struct ReadCodes: Sendable {
  var codes = Readings<Code>(values: [])
  private var forms = SpellingMemo()
  private var formHashes: [UInt64] = []
  private var form: [UInt8] = []
  /// Forms as they stand in the file, and what becomes of each.
  private var rawForms = SpellingMemo()
  private var codedForms: [Int32] = []
  /// Codes of that form are not plain, or cannot be taken apart before they are UTF-8.
  private static let notPlain: Int32 = -1

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

  /// The same of a raw cell, nil for one that is not plain: what `isPlain` says of one code it must say of all that have its form. Only one code of a
  /// form is made UTF-8.
  mutating func code(raw: Span<UInt8>, _ bytes: inout CellBytes, _ isPlain: (Span<UInt8>) -> Bool) -> Code? {
    let number = CodeForm.split(raw, into: &form)
    let place = Int(rawForms.insert(form[...]))
    if place == codedForms.count {
      let isSplit = bytes.hasDigitsOfTheirOwn(raw)
      codedForms.append(bytes.withUTF8(raw, isEscaped: false) { isSplit && isPlain($0) ? code($0).form : Self.notPlain })
    }
    return codedForms[place] == Self.notPlain ? nil : Code(form: codedForms[place], number: number)
  }

  /// The piece's forms, by place.
  var spelledForms: [ArraySlice<UInt8>] { formHashes.indices.map { forms.bytes(of: Int32($0)) } }

  /// One word a row, equal where the codes are.
  var words: [UInt64] { codes.values.map { $0.form < 0 ? 0 : combined([formHashes[Int($0.form)], $0.number]) } }
}
