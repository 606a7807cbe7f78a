import Testing

@testable import MediationStatistics

struct PublishedReportTests {
  static let csv =
    "figure,value,unit,note\nreceived,14,件,\nrise,16.67,%,\nsuccess,12,件,\nrate,83.33,printed as %,\npart one,10,件,\npart two,8,件,\nwords,约十,件,\n"

  static func read(_ yaml: String, csv: String = csv) throws -> [PublishedReport] {
    let folder = try OutputFolder()
    try folder.write("a.csv", csv)
    try folder.write("a.yaml", yaml)
    return try PublishedReport.readAll(folder.path)
  }

  @Test func itemsKeepWhatWasPrinted() throws {
    let report = try wanted(
      try PublishedReportTests.read(
        "title: 甲\nperiod: \"2024\"\nfigures:\n  - {figure: rate, name: 率, address: \"success_rate[2024]\"}\n  - {figure: received, name: 收}\n"
      ).first)
    #expect(report.title == "甲" && report.period == .year(2024))
    #expect(report.items.map(\.printed) == ["83.33", "14"] && report.items.map(\.decimals) == [2, 0])
    #expect(report.items.map(\.value) == [Fraction(8333, over: 100), Fraction(14)])
    #expect(report.items.map { $0.address?.description } == ["success_rate[2024]", nil])
  }

  @Test(arguments: [
    ("figures: [{figure: nothing, name: x}]", "中没有“nothing”"), ("figures: [{figure: words, name: x}]", "不是数字"),
    ("figures: [{figure: rate}]", "缺少“name”"),
    ("figures: [{figure: rate, name: x, address: \"rate 2024\"}]", "不是数值地址"),
    ("contradictions: [{kind: odd, figure: rate}]", "percent_or_points、parts 或 fraction"),
    ("contradictions: [{kind: fraction, figure: rate}]", "缺少“denominator”"),
    ("contradictions: [{kind: fraction, figure: rate, denominator: none}]", "中没有“none”"),
  ])
  func faultsAreTold(line: String, part: String) throws {
    let fault = #expect(throws: RunFault.self) { try PublishedReportTests.read("title: 甲\nperiod: \"2024\"\n\(line)\n") }
    #expect(fault?.messages.contains { $0.contains(part) } == true)
  }

  /// A fault without a message leaves the user with an exit code and an empty line.
  @Test func anUnreadablePeriodIsTold() throws {
    let fault = #expect(throws: RunFault.self) { try PublishedReportTests.read("title: 甲\nperiod: 2024年\nfigures: []\n") }
    #expect(fault?.messages.isEmpty == false)
  }

  @Test func unknownPartsOfAWholeAreTold() throws {
    #expect(throws: RunFault.self) {
      try PublishedReportTests.read(
        "title: 甲\nperiod: \"2024\"\ncontradictions: [{kind: parts, figure: rate, whole: received, parts: [part one, part tow]}]\n")
    }

  }

  @Test func aFolderThatIsNotThereIsTold() throws {
    #expect(throws: RunFault.self) { try PublishedReport.readAll("/nowhere/published") }

  }

  @Test(
    arguments: [
      ("18.22", Fraction(1822, over: 100)), ("-3", Fraction(-3)), ("-0.50", Fraction(-1, over: 2)), ("3218", Fraction(3218)),
      ("0.000000001", Fraction(1, over: 1_000_000_000)),
      ("", nil), (".5", nil), ("5.", nil), ("1.2.3", nil), ("1,200", nil), ("1.+5", nil), ("--3", nil), ("1e3", nil),
      ("12.0000000001", nil), ("１２", nil), ("3%", nil),
    ] as [(String, Fraction?)])
  func decimals(text: String, value: Fraction?) {
    #expect(Fraction(decimal: text) == value)
  }
}
