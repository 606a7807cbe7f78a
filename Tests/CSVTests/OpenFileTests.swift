import Foundation
import Testing

@testable import CSV

@Suite struct OpenFileTests {
  @Test func partsOfAFile() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let file = try OpenFile(try folder.write("a", bytes))
    #expect(file.size == 10_000)
    for range in [0..<0, 0..<1, 4_000..<9_000, 0..<10_000, 9_999..<10_000] { #expect(file.read(range) == Array(bytes[range])) }
    // The same into memory that holds something else.
    var again: [UInt8] = [9, 9]
    for range in [0..<10_000, 9_999..<10_000, 0..<0, 4_000..<9_000] {
      file.read(range, into: &again)
      #expect(again == Array(bytes[range]))
    }
    #expect(file.fault == nil)
  }

  /// Another file in its place is no change: the open one is still there.
  @Test func aFileThatIsReplacedIsStillRead() throws {
    let folder = try TemporaryFolder()
    let file = try OpenFile(try folder.write("a", [1, 2, 3]))
    try folder.write("b", [7])
    try #require(rename(folder.path("b"), folder.path("a")) == 0)
    #expect(file.read(0..<3) == [1, 2, 3] && file.fault == nil)
  }

  @Test func whatIsCutOrGrowsIsTold() throws {
    let folder = try TemporaryFolder()
    for (name, change) in [("cut", { _ = truncate($0, 2) }), ("grown", { _ = truncate($0, 9) })] as [(String, (String) -> Void)] {
      let path = try folder.write(name, [1, 2, 3, 4])
      let file = try OpenFile(path)
      change(path)
      #expect(file.read(0..<4) == (name == "cut" ? [1, 2, 0, 0] : [1, 2, 3, 4]))
      var again: [UInt8] = [9, 9, 9, 9, 9]
      file.read(0..<4, into: &again)
      #expect(again == (name == "cut" ? [1, 2, 0, 0] : [1, 2, 3, 4]))
      #expect(file.fault == .changedWhileRead(path: path))
    }
  }
}
