import Testing

@testable import MediationStatistics

struct NoticeHearingTests {
  @Test(arguments: [
    ("应到时间　2024年9月3日14时30分", "2024-09-03 14:30"), ("应到时间：2024年9月3日 下午2时30分", "2024-09-03 14:30"), ("应到时间2024年9月3日上午九时", "2024-09-03 09:00"),
    ("本院定于2024年5月7日9时30分在第三法庭公开开庭", "2024-05-07 09:30"),
    ("定于二〇二四年五月七日上午九点半开庭", "2024-05-07 09:30"), ("开庭时间：2024年5月7日（星期二）14:05", "2024-05-07 14:05"),
    ("KTRQ=2024年7月2日09时00分", "2024-07-02 09:00"), ("应到时间 2024年9月3日", "2024-09-03"), ("应到时间 另行通知", "-"),
    ("应到时间 2024年2月30日9时", "!"), ("应到时间 2024年9月3日25时", "2024-09-03"),
  ])
  func appointed(text: String, expected: String) {
    let hearing = NoticeHearing(NoticeText("传票\n" + text), of: .summons)
    #expect((hearing.day.map { momentText($0.value) } ?? (hearing.gap == nil ? "-" : "!")) == expected)
  }

  @Test func onlyPapersThatAppointAHearing() { #expect(NoticeHearing(NoticeText("本院定于2024年5月7日9时开庭"), of: .judgment).day == nil) }

  @Test(
    arguments: [
      ("本院公开开庭进行了审理。", true), ("依法组成合议庭，公开开庭审理了本案。", true), ("本院依法不开庭审理。", false), ("本案现已审理终结。", nil), ("依法进行了书面审理。", false),
    ] as [(String, Bool?)])
  func heard(text: String, expected: Bool?) { #expect(NoticeHearing.wasHeard(NoticeText(text), from: 0)?.value == expected) }

  @Test(
    arguments: [
      ("被告的负责人副主任何青到庭参加诉讼。", true), ("行政机关负责人因公务未能出庭，委托工作人员出庭。", false), ("被告负责人未到庭。", false), ("法定代表人（负责人）：何青。原告到庭参加诉讼。", nil),
      ("原告到庭参加诉讼。", nil),
      ("出庭负责人何青，副主任。", nil),
    ] as [(String, Bool?)])
  func leaders(text: String, expected: Bool?) { #expect(NoticeHearing.leaderPresent(NoticeText(text), from: 0)?.value == expected) }
}
