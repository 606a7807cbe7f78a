import Testing

@testable import MediationStatistics

@Suite struct ReadCodesTests {
  @Test func formsOnceAndWordsEqualWhereCodesAre() {
    var read = ReadCodes()
    let texts = ["〔2024〕0001", "〔2024〕0002", "ZJ1", "〔2024〕0001"]
    for text in texts { read.codes.values.append(read.code(Array(text.utf8).span)) }
    read.codes.values.append(.none)
    #expect(read.spelledForms.count == 2 && read.codes.values.map(\.form) == [0, 0, 1, 0, -1])
    let words = read.words
    #expect(words[0] == words[3] && Set(words).count == 4 && words[4] == 0)
  }
}
