import Foundation
import Testing

@testable import MediationStatistics

struct WriteOutputTests {
  @Test func foldersAreMade() throws {
    let folder = try OutputFolder()
    try writeOutput(folder.file("a/b/c.txt"), [1, 2])
    #expect(try folder.bytes("a/b/c.txt") == [1, 2])
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file("a/b/c.txt"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func whatCannotBeWrittenIsTold() throws {
    let folder = try OutputFolder()
    try folder.write("file", "x")
    for path in ["file/below.txt", "."] {
      let fault = #expect(throws: RunFault.self) { try writeOutput(folder.file(path), [1]) }
      #expect(fault?.kind == .cannotWrite && fault?.description.isEmpty == false)
    }
  }
}
