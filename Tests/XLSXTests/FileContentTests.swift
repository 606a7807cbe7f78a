import Foundation
import Testing

@testable import XLSX

@Suite struct FileContentTests {
  @Test func readsAllBytes() throws {
    let folder = try TestFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try FileContent.read(try folder.write(bytes)) == bytes)
    #expect(try FileContent.read(try folder.write([])) == [])
  }

  @Test func writableLeavesContentAndMakesAFile() throws {
    let folder = try TestFolder()
    let old = try folder.write([7], to: "旧")
    try FileContent.checkWritable(old)
    #expect(try FileContent.read(old) == [7])
    try FileContent.checkWritable(folder.file("新"))
    #expect(folder.contents == ["新", "旧"])
  }

  @Test func errorsCarryTheirNumber() throws {
    let folder = try TestFolder()
    let missing = folder.file("无/x")
    #expect(thrown { try FileContent.checkWritable(missing) } == .file(path: missing, .open(code: ENOENT)))
    #expect(thrown { _ = try FileContent.read(missing) } == .file(path: missing, .open(code: ENOENT)))
  }
}
