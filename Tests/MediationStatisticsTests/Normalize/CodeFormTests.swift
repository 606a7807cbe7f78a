import Testing

@testable import MediationStatistics

@Suite struct CodeFormTests {
  @Test(
    arguments: [
      ("ZJ330100520240704000001", "ZJ3301005##############", 20_240_704_000_001), ("〔2024〕0001号", "〔####〕####号", 20_240_001),
      ("AB", "AB", 0),
      ("", "", 0), ("007", "###", 7), ("1234567890123456", "12##############", 34_567_890_123_456),
    ] as [(String, String, UInt64)])
  func takenApartAndPutTogether(code: String, form: String, number: UInt64) {
    let parts = CodeForm.parts(Array(code.utf8).span)
    #expect(parts.form == Array(form.utf8).map { $0 == UInt8(ascii: "#") ? CodeForm.mark : $0 } && parts.number == number)
    #expect(CodeForm.spelling(parts.form[...], parts.number) == Array(code.utf8))
  }

  @Test func drawnCodesComeBack() {
    var dice = Dice(4)
    for _ in 0..<2_000 {
      let code = (0..<dice.throwDie(40)).map { _ in Array("0123456789ZJ〔号".utf8)[dice.throwDie(18)] }
      let parts = CodeForm.parts(code.span)
      #expect(CodeForm.spelling(parts.form[...], parts.number) == code && parts.number < 1 << 47)
    }
  }

  @Test func thePlatformsForm() {
    func isPlatforms(_ code: String) -> Bool { CodeForm.isPlatforms(CodeForm.parts(Array(code.utf8).span).form[...]) }
    #expect(isPlatforms("ZJ330100520240704000001") && isPlatforms("ZJ000000000000000000000"))
    #expect(!isPlatforms("ZJ33010052024070400000A") && !isPlatforms("ZJ33010052024070400001") && !isPlatforms("AB330100520240704000001"))
  }
}
