import Testing

@testable import MediationStatistics

struct NoticeTermTests {
  @Test(
    arguments: [
      ("举证期限为三十日，自收到本通知书次日起计算。", .evidence, "30日"), ("举证期限至2024年5月6日止", .evidence, "至2024-05-06"),
      ("请自收到本通知书之日起10个工作日内提出书面答复", .reconsiderationReply, "10个工作日"),
      ("应当自收到之日起五个工作日内答复", .reconsiderationReply, "5个工作日"), ("请于收到本建议书之日起三十日内函告", .judicialAdvice, "30日"),
      ("冻结期限自2023年5月6日起至2026年5月5日止", .assistance, "至2026-05-05"),
      ("责令被申请人自收到本决定之日起二十日内重新作出答复", .reconsiderationDecision, "20日"), ("申请人不服的，可自收到之日起十五日内起诉", .reconsiderationDecision, "-"),
      ("应在判决书送达之日起十五日内上诉", .judgment, "-"),
      ("举证期限为合理期限", .evidence, "-"), ("举证期限至2024年2月30日", .evidence, "不存在"), ("举证期限为2024年5月", .evidence, "-"),
    ] as [(String, PaperKind, String)])
  func stated(text: String, kind: PaperKind, expected: String) {
    let found = NoticeTerm.find(NoticeText(text), of: kind)
    #expect((found.term?.value.text ?? (found.gap == nil ? "-" : "不存在")) == expected)
  }
}
