import Foundation
import Testing

@testable import MediationStatistics

struct WriteOutputsTests {
  private let files: [(path: String, bytes: [UInt8])] = [("a/b/c.txt", [1]), ("a/b/d.txt", [2]), ("e.txt", [3])]

  @Test(arguments: [false, true])
  func allOfThem(folderIsThere: Bool) throws {
    let place = try OutputFolder()
    if folderIsThere { try makeFolder(place.file("new")) }
    try writeOutputs(place.file("new"), files)
    #expect(try files.allSatisfy { try place.bytes("new/\($0.path)") == $0.bytes } && place.names == ["new"])
  }

  /// The last cannot be written (a folder stands for a file): nothing is left of the others.
  @Test(arguments: [false, true])
  func orNone(folderIsThere: Bool) throws {
    let place = try OutputFolder()
    if folderIsThere { try makeFolder(place.file("new")) }
    let fault = #expect(throws: RunFault.self) { try writeOutputs(place.file("new"), files + [("a/b", [4])]) }
    #expect(fault?.kind == .cannotWrite && place.names == (folderIsThere ? ["new"] : []))
    #expect(fault?.description.contains("staging") == false)
  }

  /// What else a folder holds stays; the files in it are written one by one.
  @Test func besideOthers() throws {
    let place = try OutputFolder()
    try place.write("new/mine.txt", "x")
    try place.write("new/e.txt", "old")
    try writeOutputs(place.file("new"), files)
    #expect(try place.text("new/mine.txt") == "x" && place.bytes("new/e.txt") == [3] && place.bytes("new/a/b/d.txt") == [2])
  }

  private func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
}
