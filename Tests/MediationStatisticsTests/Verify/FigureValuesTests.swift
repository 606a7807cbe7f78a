import Testing

@testable import MediationStatistics

struct FigureValuesTests {
  /// Every kind of figure: `figures.csv` as a run writes it, read back, is what a cell holds.
  @Test func everyKindOfFigure() throws {
    let lines: [CaseLine] = [
      ["调解协议金": "12345.67"], ["调解协议金": "8.00", "调解时间": "2024-07-04 10:00:00"], ["调解结果": "调解不成功", "调解时间": "2024-07-02 10:00:00"],
      ["案件编码": CaseDesk.code(8, day: "20230703"), "受理时间": "2023-07-03 09:00:00", "调解时间": "2023-07-05 09:00:00"],
      [
        "案件编码": CaseDesk.code(9, day: "20230703"), "受理时间": "2023-07-03 09:00:00", "调解结果": "调解不成功", "调解时间": "2023-07-05 09:00:00",
        "当事人": "某甲,某乙",
      ],
    ]
    let store = try CaseDesk.store(try CaseDesk.register(lines))
    let addresses = [
      "received", "received.yoy", "received.ytd", "amount", "success_rate", "success_rate.yoy", "days_mean", "days_median", "parties.mom",
    ]
    let figures = try addresses.map { try wanted(store.figure(try address("\($0)[2024-07]"))) }
    let folder = try OutputFolder()
    try folder.write("figures.csv", writtenCSV { figuresCSV(store.recorded, to: &$0) })
    let values = try FigureValues(folder.file("figures.csv"))
    for figure in figures {
      let (found, cell) = (values.value(of: figure.address.description), cellNumber(figure))
      #expect(found.map { abs($0 - (cell ?? .nan)) <= 1e-12 * max(1, abs($0)) } ?? (cell == nil), "\(figure.address)")
    }
    #expect(figures.filter { $0.value == nil }.count == 1 && figures.filter { !$0.isExact }.count == 6)
  }

  private func values(_ lines: [String]) throws -> FigureValues {
    let folder = try OutputFolder()
    try folder.write("figures.csv", "\u{FEFF}address,value,numerator,denominator,unit\n" + lines.map { $0 + "\n" }.joined())
    return try FigureValues(folder.file("figures.csv"))
  }

  /// Means and medians of amounts rest on 分; nothing is compared with a rounded value.
  @Test(
    arguments: [
      ("a[2024],12.35,123456,1,万元", 0.123456), ("a[2024],3.33,10,3,天", 10.0 / 3), ("a[2024],1.5,3,2,天", 1.5),
      ("a[2024],0.04,123457,3,万元", 123457.0 / 3e6),
      ("a[2024],12.34,1234,1,元", 12.34), ("a[2024],66.67,2,3,%", 2.0 / 3), ("a[2024],-1.50,-3,200,个百分点", -1.5), ("a[2024],,,,件", nil),
      ("a[2024],5,5,0,件", nil),
    ] as [(String, Double?)])
  func units(line: String, value: Double?) throws {
    let found = try values([line]).value(of: "a[2024]")
    #expect(found == value || abs((found ?? 0) - (value ?? 1)) < 1e-15)
  }

  @Test(
    arguments: [
      ("a[2024]", 1.0), ("a[2024] + b[2024]", 3), ("a[2024] + a[2024]", 2), ("a[2024;type=甲 + 乙]", 4), ("a[2024;type=甲 + 乙] + a[2024]", 5),
      ("a[2024] + c[2024]", nil), ("c[2024]", nil), ("", nil), ("a[2024] + none[2024]", nil),
    ] as [(String, Double?)])
  func tags(tag: String, value: Double?) throws {
    let values = try values([
      "a[2024],1,1,1,件", "b[2024],2,2,1,件", "c[2024],,,,件", "a[2024;type=甲 + 乙],4,4,1,件",
    ])
    #expect(values.value(of: tag) == value)
  }

  @Test(arguments: ["", "address,value\na,1\n", "address,value,numerator,denominator,unit\na,1\n"])
  func tablesThatAreNone(text: String) throws {
    let folder = try OutputFolder()
    try folder.write("figures.csv", text)
    let fault = #expect(throws: RunFault.self) { try FigureValues(folder.file("figures.csv")) }
    #expect(fault?.kind == .dataUnreadable && fault?.messages.first?.contains("figures.csv: ") == true)
  }
}
