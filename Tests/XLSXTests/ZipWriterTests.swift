import Testing

@testable import XLSX

@Suite struct ZipWriterTests {
  private static let parts: [(name: String, bytes: [UInt8])] = [
    ("datapackage.json", Array("{}".utf8)), ("data/empty.csv", []), ("data/a.csv", Array("社区,件\n".utf8)),
  ]

  private var package: [UInt8] {
    var writer = ZipWriter()
    for part in Self.parts { writer.add(part.name, part.bytes) }
    return writer.bytes
  }

  /// The strict reader of the proof takes it: no gap, no extra field, headers that agree.
  @Test func theOwnReaderTakesIt() throws {
    let entries = try ZipDirectory(bytes: package, path: "p.zip").entries()
    #expect(entries.map(\.name) == Self.parts.map(\.name) && entries.allSatisfy { $0.method == 0 })
    let archive = try ZipArchive(package, path: "p.zip")
    for part in Self.parts { #expect(try archive.unpacked(part.name) == part.bytes) }
  }

  /// Python's zipfile shares nothing with the writer.
  @Test func pythonTakesIt() throws {
    let program = """
      import sys, zipfile, io
      package = zipfile.ZipFile(io.BytesIO(bytes.fromhex(sys.argv[1])))
      assert package.testzip() is None
      for info in package.infolist(): print(info.filename, info.date_time, len(package.read(info)))
      """
    let hex = package.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let result = try Python.run(program, arguments: [hex])
    let moment = "(1980, 1, 1, 0, 0, 0)"
    #expect(result.output == "datapackage.json \(moment) 2\ndata/empty.csv \(moment) 0\ndata/a.csv \(moment) 11\n", "\(result.output)")
  }

  @Test func emptyAndRepeatable() throws {
    #expect(ZipWriter().bytes.count == ZipDirectory.endSize)
    #expect(package == package)
  }
}
