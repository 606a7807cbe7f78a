import Testing

@testable import XLSX

@Suite struct CellOpeningsTests {
  @Test(arguments: [(0, 0, "A00", ""), (27, 3, "AB00", #" s="3""#)])
  func openings(column: Int, style: Int, address: String, look: String) {
    let numbered = CellOpenings(column: column, style: style).numbered(digits: 2)
    #expect(String(decoding: numbered.number, as: UTF8.self) == #"<c r="\#(address)"\#(look)><v>"#)
    #expect(String(decoding: numbered.text, as: UTF8.self) == #"<c r="\#(address)"\#(look) t="inlineStr"><is><t>"#)
    #expect(String(decoding: numbered.keptText, as: UTF8.self) == #"<c r="\#(address)"\#(look) t="inlineStr"><is><t xml:space="preserve">"#)
    for bytes in [numbered.number, numbered.text, numbered.keptText] {
      #expect(bytes[numbered.digitsAt..<(numbered.digitsAt + 2)].elementsEqual("00".utf8))
    }
  }
}
