import Foundation
import Testing

@testable import CSV

@Suite struct FileWriterTests {
  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test func writesAndReplaces() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("甲.csv", "old and longer")
    try writeFile(path, Array("new".utf8))
    #expect(try readFile(path) == Array("new".utf8))
    #expect(try mode(path) == 0o600)
    #expect(try Folder.entries(in: folder.path) == ["甲.csv"])
  }

  @Test func emptyAndLong() throws {
    let folder = try TemporaryFolder()
    let long = [UInt8](repeating: 7, count: 3_000_000)
    for bytes in [[], long] {
      try writeFile(folder.path("f"), bytes)
      #expect(try readFile(folder.path("f")) == bytes)
    }
  }

  @Test func faultsLeaveNothingBehind() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("none/f")
    let fault = #expect(throws: SystemFault.self) { try writeFile(path, [1]) }
    #expect(fault?.description == "\(path): 创建文件失败：路径不存在，请核对名称")
    try Folder.makeFolders(folder.path("full/inner"))
    #expect(throws: SystemFault.self) { try writeFile(folder.path("full"), [1]) }
    #expect(try Folder.entries(in: folder.path) == ["full"])
  }

  @Test func piecesAreHashedAsAWhole() throws {
    let folder = try TemporaryFolder()
    let file = try FileWriter(folder.path("f"))
    for piece in ["ab", "", "c"] { file.write(Array(piece.utf8)) }
    #expect(try Folder.files(in: folder.path).isEmpty, "no name before it is finished")
    #expect(try file.finish() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(try readFile(folder.path("f")) == Array("abc".utf8))
  }

  @Test func whatIsNotFinishedLeavesNothing() throws {
    let folder = try TemporaryFolder()
    do {
      let file = try FileWriter(folder.path("f"))
      file.write([1])
    }
    #expect(try Folder.entries(in: folder.path).isEmpty)
  }

  @Test func messages() {
    #expect(SystemFault("写入文件", "甲.csv", SystemError(code: ENOSPC)).description == "甲.csv: 写入文件失败：磁盘已满，请清理空间后重试")
    #expect(SystemError(code: EPIPE).description.contains("系统错误 32"))
  }
}
