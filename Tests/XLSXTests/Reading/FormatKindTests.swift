import Testing

@testable import XLSX

@Suite struct FormatKindTests {
  @Test(arguments: [
    ("General", FormatKind.general), ("G/通用格式", .general), ("", .general), ("0", .number), ("#,##0.00_ ", .number), ("0.00E+00", .number),
    (#"0"元""#, .number), ("¥#,##0;[Red]-¥#,##0", .number), (#"[$¥-804]#,##0.00"#, .number), ("0%", .percent), ("@", .text),
    ("yyyy-mm-dd", .date), ("yyyy/m/d", .date), (#"yyyy"年"m"月"d"日""#, .date), (#"yyyy\年m\月"#, .date),
    ("[$-F800]dddd, mmmm dd, yyyy", .date),
    ("[$-804]yyyy-mm-dd;@", .date), ("[DBNum1][$-804]yyyy\"年\"m\"月\"", .date), ("mmm-yy", .date), ("e/m/d", .date), ("m/d", .date),
    ("yyyy-mm-dd hh:mm:ss", .dateTime), ("yyyy/m/d h:mm", .dateTime), ("m/d/yy h:mm AM/PM", .dateTime), ("h:mm", .time), ("mm:ss", .time),
    ("mm:ss.0", .time), ("hh:mm:ss", .time), ("h:mm AM/PM", .time), (#"上午/下午h"时"mm"分""#, .time), ("[h]:mm:ss", .duration),
    ("[mm]:ss", .duration),
    (#""days: "0"#, .number), ("[Yellow]0", .number), (#"0;"yyyy""#, .number), ("0;yyyy", .number), ("#\" d\"", .number),
    (#"\d0"#, .number),
    (#""未闭合"#, .general), ("[h", .general), ("\\", .general),
  ])
  func byCode(code: String, kind: FormatKind) { #expect(FormatKind(code: code) == kind) }

  @Test(arguments: [
    (0, FormatKind.general), (1, .number), (4, .number), (9, .percent), (10, .percent), (11, .number), (14, .date), (17, .date),
    (18, .time),
    (21, .time), (22, .dateTime), (23, .number), (27, .date), (31, .date), (32, .time), (35, .time), (36, .date), (37, .number),
    (45, .time),
    (46, .duration), (47, .time), (48, .number), (49, .text), (50, .date), (55, .time), (57, .date), (58, .date), (59, .number),
  ])
  func builtIn(id: Int, kind: FormatKind) { #expect(FormatKind.builtIn(id) == kind) }
}
