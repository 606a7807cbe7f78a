import Testing

@testable import MediationStatistics

struct TraditionalLettersTests {
  @Test(arguments: [
    ("示例省高級人民法院", "示例省高级人民法院"), ("行政判決書", "行政判决书"), ("刑事附帶民事調解書", "刑事附帶民事调解书"), ("行終字第1號", "行终字第1号"), ("審判長", "审判长"), ("書記員", "书记员"),
    ("上訴人", "上诉人"), ("被執行人", "被执行人"), ("廣東省", "广东省"), ("简体字不变〇1aé", "简体字不变〇1aé"),
  ])
  func lettersOfPapers(traditional: String, simplified: String) {
    #expect(String(traditional.map(TraditionalLetters.simplified)) == simplified)
  }

  /// Spans point at the paper, so a letter is read as exactly one letter.
  @Test func placesStay() {
    let text = NoticeText("審　判\n決　書")
    #expect(text.text(0..<text.count) == "审判决书" && text.beginsLine(2) && text.lineNumber(2) == 2)
  }
}
