import Foundation
import Testing

@testable import CSV

@Suite struct WriteFileTests {
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

  @Test func messages() {
    #expect(SystemFault("写入文件", "甲.csv", SystemError(code: ENOSPC)).description == "甲.csv: 写入文件失败：磁盘已满，请清理空间后重试")
    #expect(SystemError(code: EPIPE).description.contains("系统错误 32"))
  }
}
