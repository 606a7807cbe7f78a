import Testing

@testable import SampleOffice

struct SpellingTests {
  @Test(arguments: [
    (Fault?.none, "2024-01-05 10:22:31"), (.dateWithSlashes, "2024/1/5"), (.dateWithDots, "2024.1.5"), (.dateInChinese, "2024年1月5日"),
    (.dateCompact, "20240105"), (.dateSerial, "45296"), (.dateFullWidth, "２０２４－０１－０５ １０：２２：３１"),
  ])
  func moments(fault: Fault?, expected: String) {
    #expect(Spelling.moment(Moment(day: Day(2024, 1, 5), second: 37_351), fault: fault) == expected)
  }

  @Test(arguments: [
    (123_456_700, Fault.amountGrouped, "1,234,567"), (1_200_000, .amountInWan, "1.2万"), (120_000, .amountWithUnit, "1200元"),
    (120_000, .amountWithDecimals, "1200.00"), (50_000, .amountWithSign, "￥500"), (50_000, .amountFullWidth, "５００"),
    (123_450, .typeAlias, "1234.5"), (0, .typeAlias, "0"),
  ])
  func amounts(fen: Int, fault: Fault, expected: String) {
    #expect(Spelling.yuan(fen, fault: fault) == expected)
  }

  @Test(arguments: [(50_000, "0.05"), (1_000_000, "1"), (1_234_567, "1.234567"), (0, "0")])
  func tenThousands(fen: Int, expected: String) {
    #expect(Spelling.decimal(fen, places: 6) == expected)
  }

  @Test(arguments: [
    (Fault.tabBeforeIdentity, "\t000000198001011237"), (.formulaIdentity, "=\"000000198001011237\""), (.identityScientific, "1.98001E+17"),
    (.identityZeroTail, "000000198001011000"), (.identityWrongCheck, "000000198001011231"), (.typeAlias, "000000198001011237"),
  ])
  func identities(fault: Fault, expected: String) {
    #expect(Spelling.identity("000000198001011237", fault: fault) == expected)
  }

  @Test(arguments: [
    (Fault.codeTooShort, "ZJ33010052024010500123"), (.codeLowerCase, "zj330100520240105001234"),
    (.codeWrongTown, "ZJ330100620240105001234"),
    (.apostropheBeforeCode, "'ZJ330100520240105001234"), (.codeFullWidth, "ＺＪ３３０１００５２０２４０１０５００１２３４"),
  ])
  func codes(fault: Fault, expected: String) {
    #expect(Spelling.code("ZJ330100520240105001234", fault: fault) == expected)
  }
}
