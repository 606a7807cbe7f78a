import Testing

@testable import MediationStatistics

struct StagingTests {
  @Test func theNewSetTakesTheOldOnesPlace() throws {
    let folder = try OutputFolder()
    let manifest = Array(#"{"outputs": ["old.csv"]}"#.utf8)
    do {
      let first = try Staging(beside: folder.file("out"))
      try first.write("run.json", manifest)
      try first.write("old.csv", [2])
      #expect(folder.names == [".out.staging"])
      try first.publish()
    }
    #expect(folder.names == ["out"])
    let second = try Staging(beside: folder.file("out"))
    try second.write("run.json", [3])
    #expect(try folder.bytes("out/run.json") == manifest)
    try second.publish()
    #expect(try folder.bytes("out/run.json") == [3] && folder.names == ["out"])
    #expect(throws: (any Error).self) { try folder.bytes("out/old.csv") }
  }

  @Test func discardLeavesTheOldSet() throws {
    let folder = try OutputFolder()
    try folder.write("out/run.json", "old")
    let staging = try Staging(beside: folder.file("out"))
    try staging.write("run.json", [3])
    staging.discard()
    #expect(try folder.names == ["out"] && folder.text("out/run.json") == "old")
  }

  @Test func hashesAreOfTheFilesOnDisk() throws {
    let folder = try OutputFolder()
    let staging = try Staging(beside: folder.file("out"))
    try staging.write("b", [])
    try staging.write("a", Array("abc".utf8))
    let hashes = try staging.hashes()
    #expect(hashes.map(\.name) == ["a", "b"])
    #expect(
      hashes.map(\.sha256) == [
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      ])
  }

  @Test(arguments: ["notes.docx", "a.csv"])
  func foreignFoldersAreRefused(name: String) throws {
    let folder = try OutputFolder()
    try folder.write("out/\(name)", "mine")
    let fault = #expect(throws: RunFault.self) { try Staging(beside: folder.file("out")) }
    #expect(fault?.kind == .cannotWrite && folder.names == ["out"])
  }

  @Test func aFileOfThatNameIsRefused() throws {
    let folder = try OutputFolder()
    try folder.write("out", "mine")
    #expect(throws: RunFault.self) { try Staging(beside: folder.file("out")) }
  }

  /// The message promises that files which the program did not write are not replaced.
  @Test func notesBesideAnOldSetSurvive() throws {
    let folder = try OutputFolder()
    try folder.write("out/run.json", "{}")
    try folder.write("out/局里的批注.docx", "mine")
    let fault = #expect(throws: RunFault.self) { try Staging(beside: folder.file("out")) }
    #expect(fault?.description.contains("局里的批注.docx") == true)
    #expect(try folder.text("out/局里的批注.docx") == "mine")
  }

  @Test func aSlashAtTheEndIsTheSameFolder() throws {
    let folder = try OutputFolder()
    let staging = try Staging(beside: folder.file("out/"))
    try staging.write("run.json", [1])
    try staging.publish()
    #expect(folder.names == ["out"])
    #expect(try folder.bytes("out/run.json") == [1])

  }

  @Test func twoRunsAtOnceAreRefused() throws {
    let folder = try OutputFolder()
    let first = try Staging(beside: folder.file("out"))
    let fault = #expect(throws: RunFault.self) { try Staging(beside: folder.file("out")) }
    #expect(fault?.kind == .locked)
    try first.write("run.json", [1])
    try first.publish()
    #expect(folder.names == ["out"])
  }
}
