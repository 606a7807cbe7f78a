import Testing

@testable import MediationStatistics

@Suite struct CaseCodesTests {
  private func keys(_ texts: [String], _ codes: inout CaseCodes) -> [CaseKey] {
    texts.map { text in
      let (form, number) = CodeForm.parts(Array(text.utf8).span)
      return codes.key(codes.form(form[...]), number)
    }
  }

  private let texts = [
    "ZJ330100520240704000001", "ZJ330100520240704000002", "〔2024〕0001", "〔2024〕0002", "ZJ330100620240704000001", "AB", "0", "00", "0000",
    "9999999999999999999999999", "ZJ330100520240704000001",
  ]

  /// With places for all forms, for some, and for none.
  @Test(arguments: [100, 3, 0])
  func keysAreThoseOfCodes(mostForms: Int) {
    var codes = CaseCodes(mostForms: mostForms)
    let keys = keys(texts, &codes)
    #expect(Set(keys).count == texts.count - 1 && keys[0] == keys[10] && !keys.contains(.none))
    #expect(keys.map { codes.text($0) } == texts)
    #expect(codes.text(.none) == "")
  }

  @Test(arguments: [100, 0])
  func theDayOfThePlatformsCodes(mostForms: Int) {
    var codes = CaseCodes(mostForms: mostForms)
    let keys = keys(
      ["ZJ330100520240704000001", "ZJ330100520240732000001", "ZJ330100500000704000001", "XX330100520240704000001", "ZJ20240704000001"],
      &codes)
    #expect((keys + [.none]).map { codes.registered($0)?.description } == ["2024-07-04", nil, nil, nil, nil, nil])
  }

  /// The same order whatever was seen first, and whether forms had places or not.
  @Test(arguments: [100, 2, 0])
  func orderIsThatOfFormsAndNumbers(mostForms: Int) {
    let expected = texts.dropLast().sorted { a, b in
      let (one, other) = (CodeForm.parts(Array(a.utf8).span), CodeForm.parts(Array(b.utf8).span))
      return one.form == other.form ? one.number < other.number : one.form.lexicographicallyPrecedes(other.form)
    }
    for texts in [texts, texts.reversed(), texts.sorted()] {
      var codes = CaseCodes(mostForms: mostForms)
      let ascending = Set(keys(texts, &codes)).sorted { $0.word < $1.word }
      let ordered = codes.inOrder(ascending).flatMap { ascending[$0] }
      #expect(ordered.map { codes.text($0) } == expected)
    }
  }
}
