import Testing

@testable import XLSX

@Suite struct PackageFileTests {
  @Test func readsWhatIsAskedFor() throws {
    let folder = try TestFolder()
    let bytes = (0..<(2 * PackageFile.window + 7)).map { UInt8(truncatingIfNeeded: $0 &* 31 / 7) }
    let file = try PackageFile(try folder.write(bytes))
    #expect(file.size == bytes.count)
    for range in [0..<0, 0..<1, 5..<70_000, (bytes.count - 3)..<bytes.count] { #expect(try file.read(range) == Array(bytes[range])) }
    var sizes: [Int] = []
    var whole: [UInt8] = []
    try file.readPieces(3..<bytes.count) { piece throws(XLSXError) in
      sizes.append(piece.count)
      whole.append(span: piece)
    }
    #expect(sizes == [PackageFile.window, PackageFile.window, 4] && whole == Array(bytes[3...]))
  }

  @Test func whatIsNotThereIsAFault() throws {
    let folder = try TestFolder()
    #expect(thrown { _ = try PackageFile(folder.file("无")) } == .file(path: folder.file("无"), .open(code: 2)))
    let file = try PackageFile(try folder.write([1, 2, 3]))
    #expect(thrown { _ = try file.read(1..<5) } == .file(path: folder.file(), .read(code: 5)))
  }
}
