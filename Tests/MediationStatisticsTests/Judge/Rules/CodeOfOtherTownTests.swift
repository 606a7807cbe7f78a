import Testing

@testable import MediationStatistics

struct CodeOfOtherTownTests {
  @Test(
    arguments: [
      ("ZJ330100520240702000001", nil),
      ("ZJ330100620240702000001", "编码以 ZJ3301006 开头，本街道应为 ZJ3301005"),
      ("ZJ330200520240702000001", "编码以 ZJ3302005 开头，本街道应为 ZJ3301005"),
      ("zj330100620240702000001", "编码以 ZJ3301006 开头，本街道应为 ZJ3301005"),
      ("ZJ33010062024070200001", nil),
      ("", nil),
    ] as [(String, String?)])
  func comparesTheTown(code: String, message: String?) throws {
    #expect(try CaseDesk.message(CodeOfOtherTown(), ["案件编码": code]) == message)
  }
}
