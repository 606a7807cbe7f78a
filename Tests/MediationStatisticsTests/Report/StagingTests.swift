import CSV
import Foundation
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
      #expect(folder.names.count == 1 && folder.names[0].hasPrefix(".out.staging."))
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

  /// A table of many chunks is the one that is made whole, and its hash is known.
  @Test(arguments: [0, 1, 40_000]) func tablesGoOutInChunks(count: Int) throws {
    let folder = try OutputFolder()
    let staging = try Staging(beside: folder.file("out"))
    let fill = { (writer: inout CSVWriter) in
      for index in 0..<count { writer.record(["\(index)", "甲,\"乙\"", index % 5 == 0 ? "" : "=x"]) }
      if count > 1 { writer.record([""]) }
    }
    try staging.writeTable("t.csv", fill)
    #expect(try readFile(staging.path("t.csv")) == Array(writtenCSV(fill).utf8) && staging.hashes().count == 1)
    try Data([2]).write(to: URL(fileURLWithPath: staging.path("t.csv")))
    #expect(throws: RunFault.self) { try staging.hashes() }
  }

  @Test func whatChangedOnTheDiskIsNoticed() throws {
    let folder = try OutputFolder()
    let staging = try Staging(beside: folder.file("out"))
    for name in ["a", "b", "c"] { try staging.write(name, [1]) }
    try FileManager.default.removeItem(atPath: staging.path("a"))
    try Data([2]).write(to: URL(fileURLWithPath: staging.path("b")))
    let fault = #expect(throws: RunFault.self) { try staging.hashes() }
    #expect(fault?.kind == .cannotWrite && fault?.messages.count == 2)
  }

  @Test func faultsNameTheOutputFolder() throws {
    let folder = try OutputFolder()
    let staging = try Staging(beside: folder.file("out"))
    let told = staging.named(RunFault(.cannotWrite, "\(staging.path("a.xlsx")): 磁盘已满"))
    #expect(told.kind == .cannotWrite && told.messages == ["\(folder.file("out"))/a.xlsx: 磁盘已满"])
  }

  @Test func onlyItsOwnerMayRead() throws {
    let folder = try OutputFolder()
    let staging = try Staging(beside: folder.file("new/out"))
    try staging.write("run.json", [1])
    try staging.publish()
    let modes = try ["new", "new/out", "new/out/run.json"].map { name in
      try FileManager.default.attributesOfItem(atPath: folder.file(name))[.posixPermissions] as? Int
    }
    #expect(modes == [0o700, 0o700, 0o600])
  }

  /// A run that was killed: its staging goes, and an old set that it had set aside comes back.
  @Test func whatADeadRunLeftIsTidied() throws {
    let folder = try OutputFolder()
    try folder.write(".out.staging.123456/run.json", "half")
    try folder.write(".out.replaced/run.json", "old")
    try Staging(beside: folder.file("out")).discard()
    #expect(try folder.names == ["out"] && folder.text("out/run.json") == "old")
    try folder.write(".out.replaced/run.json", "older")
    try Staging(beside: folder.file("out")).discard()
    #expect(try folder.names == ["out"] && folder.text("out/run.json") == "old")
  }

  @Test(arguments: ["~$2-统计月报.xlsx", ".~lock.2-统计月报.xlsx#", ".~2-统计月报.xlsx"])
  func anOpenWorkbookIsTold(mark: String) throws {
    let folder = try OutputFolder()
    try folder.write("out/run.json", "{}")
    try folder.write("out/\(mark)", "x")
    let fault = #expect(throws: RunFault.self) { try Staging(beside: folder.file("out")) }
    #expect(fault?.kind == .cannotWrite && fault?.description.contains("打开") == true)
    #expect(try folder.text("out/run.json") == "{}")
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
