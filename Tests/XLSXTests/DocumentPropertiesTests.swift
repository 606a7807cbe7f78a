import Foundation
import Testing

@testable import XLSX

@Suite struct DocumentPropertiesTests {
  @Test func daysAgreeWithFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for year in [1980, 1999, 2000, 2023, 2024, 2038, 2100, 9999] {
      for (month, day) in [(1, 1), (2, 28), (3, 1), (7, 15), (12, 31)] {
        let date = try #require(calendar.date(from: DateComponents(year: year, month: month, day: day)))
        #expect(DocumentProperties.Day(year: year, month: month, day: day).unixSeconds == Int(date.timeIntervalSince1970))
      }
    }
  }

  @Test(arguments: [(2023, 2, 29), (2100, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (2024, 1, 0), (1979, 12, 31)])
  func daysThatAreNoneAreRefused(year: Int, month: Int, day: Int) {
    let day = DocumentProperties.Day(year: year, month: month, day: day)
    let properties = DocumentProperties(created: day)
    #expect(
      thrown { _ = try Workbook(path: "/nonexistent/x", properties: properties, defaultFont: DefaultFont(name: "宋体", size: 11)) }
        == .book(.created(day)))
  }

  @Test func leapDayIsADay() { #expect(DocumentProperties.Day(year: 2024, month: 2, day: 29).isReal) }

  @Test func longPropertiesAreRefusedAndControlsTakenOut() throws {
    var properties = DocumentProperties(created: .init(year: 2024, month: 12, day: 31))
    properties.title = String(repeating: "长", count: 256)
    let font = DefaultFont(name: "宋体", size: 11)
    #expect(thrown { _ = try Workbook(path: "/x", properties: properties, defaultFont: font) } == .book(.propertyTooLong(units: 256)))
    let folder = try TestFolder()
    properties.title = "统计\u{1}月报 <&>"
    let book = try Workbook(path: folder.file(), properties: properties, defaultFont: font)
    _ = try book.addSheet("表")
    try book.close()
    let core = try part("docProps/core.xml", of: try FileContent.read(folder.file()))
    #expect(core.contains("<dc:title>统计月报 &lt;&amp;&gt;</dc:title>"))
    #expect(core.contains("2024-12-31T00:00:00Z"))
  }
}
