import Testing

@testable import XLSX

@Suite struct BannerCheckTests {
  @Test(arguments: ["", "&C第 &P 页  共 &N 页", "&L内部资料&R&A", "A && B", "&\"宋体,Regular\"&10字", "&&D", "&&&P", "&B&I&U"])
  func takes(banner: String) {
    #expect(BannerCheck.fault(in: banner) == nil)
  }

  @Test(arguments: [
    ("&D", PageFault.bannerClock("D")), ("a&T", .bannerClock("T")), ("&&&D", .bannerClock("D")), ("&d", .bannerClock("d")),
    ("&G", .bannerCode("&G")), ("A & B", .bannerCode("& ")), ("&", .bannerCode("&")), ("&\"宋体", .bannerCode("&\"")),
    ("a\u{1}", .bannerCharacter), (String(repeating: "字", count: 256), .bannerTooLong(units: 256)),
  ])
  func refuses(banner: String, fault: PageFault) throws {
    #expect(BannerCheck.fault(in: banner) == fault)
    var page = PageSetup()
    page.footer = banner
    #expect(try thrownOnSheet { try $0.page(page) } == .sheet(name: "表", .page(fault)))
  }

  @Test func theLongestOneIsWrittenWhole() throws {
    let folder = try TestFolder()
    let banner = String(repeating: "页", count: 255)
    let bytes = try bookBytes(in: folder) { sheet in
      var page = PageSetup()
      page.footer = banner
      try sheet.page(page)
    }
    #expect(try sheetXML(bytes).contains("<oddFooter>\(banner)</oddFooter>"))
  }
}
