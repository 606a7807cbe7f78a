import Testing

@testable import MediationStatistics

struct LostCharacterTests {
  @Test(arguments: [
    ("当事人", "张?,李四", 1), ("当事人", "?田某", 1), ("受理人姓名", "王?", 1), ("当事人", "a?,b", 0), ("纠纷简要情况", "是否赔偿?未定", 0), ("当事人", "张？", 0),
  ])
  func found(field: String, text: String, count: Int) throws {
    #expect(try CaseDesk.messages(LostCharacter(), [[:], [field: text]]).count == count)
  }

  /// Signs in several cells of a row, read from left to right: each cell is told of once.
  @Test func severalCellsOfOneRow() throws {
    let row = ["当事人": "张?,李?", "受理人姓名": "王?", "调解组织": "?街道调委会?"]
    let told = try CaseDesk.messages(LostCharacter(), [row, [:], row])
    #expect(told.keys.sorted() == [0, 2] && told.values.allSatisfy { $0.split(separator: "&").count == 3 }, "\(told)")
  }

  @Test func aCellWithSeveralIsToldOnce() throws {
    #expect(try CaseDesk.messages(LostCharacter(), [["当事人": "张?,李?,王?"]]).count == 1)
  }
}
