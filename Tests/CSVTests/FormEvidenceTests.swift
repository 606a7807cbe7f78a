import Testing

@testable import CSV

@Suite struct FormEvidenceTests {
  private func form(_ text: String, as encoding: TextEncoding = .utf8) throws -> ForeignForm {
    FormEvidence.form(of: try TextFile(path: "t", fileBytes: try Transcoder.encode(text, as: encoding)))
  }

  @Test(arguments: [
    ("a,b,c\n1,2,3\n4,5,6\n", ForeignForm(delimiter: 0x2C)),
    ("a\tb\n1,5\t2\n", ForeignForm(delimiter: 0x09)),
    ("名;数\n1,5;2\n3,4;4\n", ForeignForm(delimiter: 0x3B)),
    ("编码|数|备注\nA|2|甲, 乙\nB|4|\n", ForeignForm(delimiter: 0x7C)),
    ("x y z\n1 2 3\n4 5 \"6 7\"\n", ForeignForm(delimiter: 0x20)),
    ("'a','b, c'\n'1','2'\n'3','4, 5'\n", ForeignForm(delimiter: 0x2C, quote: 0x27)),
    ("a, b\n\"1, 2\", 3\n4, \"5, 6\"\n", ForeignForm(delimiter: 0x2C, hasBlanks: true)),
    ("\"a\",\"b\"\n\"1\\\", 2\",\"3\"\n\"4\",\"5\\\"\"\n", ForeignForm(delimiter: 0x2C, hasEscapes: true)),
    ("\"a\",\"b\"\n\"C:\\1\\\",\"3\"\n\"4\",\"D:\\5\\\"\n", ForeignForm(delimiter: 0x2C)),
    ("受理时间,社区\n2024-01-01 10:00:00,永福\n2024-01-02 11:00:00,荆丰\n", ForeignForm(delimiter: 0x2C)),
    ("只有一列\n甲\n", ForeignForm(delimiter: 0x2C)), ("", ForeignForm(delimiter: 0x2C)),
  ])
  func finds(text: String, expected: ForeignForm) throws {
    for encoding in [TextEncoding.utf8, .gb18030] { #expect(try form(text, as: encoding) == expected) }
  }

  /// A `|` cannot be searched for in raw GB18030: the text is made UTF-8. Tabs can.
  @Test func readable() throws {
    let file = try TextFile(path: "t", fileBytes: try Transcoder.encode("编码|数\n甲|2\n", as: .gb18030))
    let (text, dialect) = FormEvidence.readable(file, as: ForeignForm(delimiter: 0x7C))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "编码,数\n甲,2\n" && dialect == .comma && text.encodingName == "GB18030")
    #expect(FormEvidence.readable(file, as: ForeignForm(delimiter: 0x09)).file.bytes == file.bytes)
  }
}
