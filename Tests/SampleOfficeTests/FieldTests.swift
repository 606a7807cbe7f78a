import Testing

@testable import SampleOffice

struct FieldTests {
  @Test(arguments: [(MonthDress.Layout.standard, 26), (.moved, 26), (.template25, 25)])
  func layoutsHaveTheirColumnsOnce(kind: MonthDress.Layout, count: Int) {
    let layout = Layout.of(kind)
    #expect(layout.columns.count == count)
    #expect(Set(layout.columns.map(\.field)).count == count)
    #expect(Set(layout.columns.map(\.header)).count == count)
  }

  @Test func standardBeginsWithThePlatformsColumns() {
    let platform =
      "案件编码,协议类型,案件来源,调解组织,工作室,受理人姓名,受理时间,纠纷简要情况,案件难度级别,纠纷类别,案件属性,涉及特殊群体情况,行政划分,有无死亡,调解结果,调解时间,当事人,调解协议金"
    #expect(Layout.standard.columns.prefix(18).map(\.header).joined(separator: ",") == platform)
  }
}
