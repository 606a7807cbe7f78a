import LooseBooks
import Testing

@testable import XLSX

@Suite struct StylesReaderTests {
  /// Cells point into `cellXfs`; formats with codes of the book's own go before the built-in ones.
  @Test func kindsOfCellStyles() throws {
    let styles =
      "<numFmts><numFmt numFmtId=\"165\" formatCode=\"yyyy/m/d h:mm\"/><numFmt numFmtId=\"14\" formatCode=\"0.0\"/></numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"22\"/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"165\"/><xf numFmtId=\"14\"/><xf numFmtId=\"49\"/></cellXfs>"
      + "<dxfs><dxf><numFmt numFmtId=\"170\" formatCode=\"0%\"/></dxf></dxfs>"
    let archive = try ZipArchive(LooseZip(parts: [LooseZip.Part("s", "<styleSheet>\(styles)</styleSheet>")]).bytes, path: "x")
    let reader = StylesReader(ReadLimits())
    try archive.read("s", reader, ReadLimits())
    #expect(reader.kinds == [.general, .dateTime, .number, .text])
  }
}
