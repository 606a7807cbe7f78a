import Foundation
import Testing

@testable import CSV

@Suite struct FileBytesTests {
  @Test func readsTheWholeFile() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try readFile(folder.write("a", bytes)) == bytes)
    #expect(try readFile(folder.write("empty", [])) == [])
  }

  @Test func faultsAreValues() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path("missing")
    #expect(throws: FileFault.missing(path: missing)) { try readFile(missing) }
    #expect(throws: FileFault.isDirectory(path: folder.path)) { try readFile(folder.path) }
    let long = try folder.write("long", [1, 2, 3])
    #expect(throws: FileFault.tooLarge(path: long, bytes: 3, limit: 2)) { try readFile(long, limit: 2) }
    #expect(try readFile(long, limit: 3) == [1, 2, 3])
  }

  @Test func devicesAndPipesAreRefused() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder.path("pipe"), 0o600)
    for path in ["/dev/null", folder.path("pipe")] {
      #expect(throws: FileFault.notReadable(path: path, reason: "不是普通文件，而是设备或管道")) { try readFile(path) }
    }
    let under = try folder.write("file", [1]) + "/below"
    #expect(throws: FileFault.notReadable(path: under, reason: "路径中有一级不是文件夹")) { try readFile(under) }
  }

  /// Files of sysfs say 4096 bytes and give fewer: what a file does that is cut while it is read.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/sys/kernel/mm/transparent_hugepage/enabled")))
  func aFileCutUnderTheReaderIsNoticed() {
    let path = "/sys/kernel/mm/transparent_hugepage/enabled"
    #expect(throws: FileFault.changedWhileRead(path: path)) { try readFile(path) }
  }

  @Test func messages() {
    #expect(FileFault.changedWhileRead(path: "甲.csv").description == "甲.csv: 读取过程中文件被改动 — 请等导出或保存结束后重新运行")
  }
}
