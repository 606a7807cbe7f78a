/// A case code taken apart: its last fourteen digits are a number, what stands around them is its form, with a mark for each of them.
enum CodeForm {
  /// Fourteen digits: the day and the sequence number of the platform's codes. Their numbers take 47 bits.
  static let mostDigits = 14
  /// A byte that no UTF-8 text has.
  static let mark: UInt8 = 0xFF

  /// Puts the form into `form` and gives the number.
  static func split(_ code: Span<UInt8>, into form: inout [UInt8]) -> UInt64 {
    form.removeAll(keepingCapacity: true)
    for index in code.indices { form.append(code[index]) }
    var (number, worth, digits) = (UInt64(0), UInt64(1), 0)
    var index = form.count
    while index > 0, digits < mostDigits {
      index -= 1
      let digit = form[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { continue }
      number += UInt64(digit) * worth
      worth *= 10
      digits += 1
      form[index] = mark
    }
    return number
  }

  static func parts(_ code: Span<UInt8>) -> (form: [UInt8], number: UInt64) {
    var form: [UInt8] = []
    let number = split(code, into: &form)
    return (form, number)
  }

  /// The code again.
  static func spelling(_ form: ArraySlice<UInt8>, _ number: UInt64) -> [UInt8] {
    var code = Array(form)
    var rest = number
    for index in code.indices.reversed() where code[index] == mark {
      code[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    return code
  }

  /// The form of the platform's own codes, whatever their town: a code of that form still may hold no day.
  static func isPlatforms(_ form: ArraySlice<UInt8>) -> Bool {
    form.count == CaseCode.length && form.starts(with: [UInt8(ascii: "Z"), UInt8(ascii: "J")])
      && form.dropFirst(2).allSatisfy { $0 == mark || (0x30...0x39).contains($0) } && form.suffix(mostDigits).allSatisfy { $0 == mark }
  }
}
