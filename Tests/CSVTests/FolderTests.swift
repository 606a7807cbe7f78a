import Foundation
import Testing

@testable import CSV

@Suite struct FolderTests {
  @Test func listsInTheOrderOfBytes() throws {
    let folder = try TemporaryFolder()
    for name in ["b.csv", "a.csv", "B.csv", "五.csv", "é.csv", ".hidden.csv", "c.txt"] { try folder.write(name, "x") }
    try Folder.makeFolders(folder.path("d.csv"))
    #expect(try Folder.files(in: folder.path) == ["B.csv", "a.csv", "b.csv", "c.txt", "é.csv", "五.csv"])
    #expect(try Folder.entries(in: folder.path) == [".hidden.csv", "B.csv", "a.csv", "b.csv", "c.txt", "d.csv", "é.csv", "五.csv"])
    #expect(throws: SystemFault.self) { try Folder.files(in: folder.path("none")) }
  }

  @Test func makesAndRemoves() throws {
    let folder = try TemporaryFolder()
    let deep = folder.path("a/b/c/")
    try Folder.makeFolders(deep)
    try Folder.makeFolders(deep)
    #expect(Folder.isDirectory(deep))
    try folder.write("a/b/f", "x")
    let outside = try folder.write("outside", "x")
    try FileManager.default.createSymbolicLink(atPath: folder.path("a/link"), withDestinationPath: outside)
    try FileManager.default.createSymbolicLink(atPath: folder.path("a/dangling"), withDestinationPath: "/nowhere")
    #expect(Folder.exists(folder.path("a/dangling")))
    try Folder.removeTree(folder.path("a"))
    try Folder.removeTree(folder.path("a"))
    #expect(!Folder.exists(folder.path("a")))
    #expect(Folder.exists(outside))
    let fault = #expect(throws: SystemFault.self) { try Folder.makeFolders(outside + "/below") }
    #expect(fault?.code == EEXIST || fault?.code == ENOTDIR)
  }

  @Test(arguments: [true, false])
  func exchanges(atOnce: Bool) throws {
    let folder = try TemporaryFolder()
    func exchange(_ one: String, _ other: String) throws {
      let aside = folder.path("aside")
      try atOnce ? Folder.exchange(one, other, aside: aside) : Folder.exchangeByThreeRenames(one, other, aside: aside)
    }
    for name in ["a", "b"] {
      try Folder.makeFolders(folder.path(name))
      try folder.write("\(name)/was-\(name)", "x")
    }
    try exchange(folder.path("a"), folder.path("b"))
    #expect(try Folder.files(in: folder.path("a")) == ["was-b"])
    #expect(try Folder.files(in: folder.path("b")) == ["was-a"])
    #expect(try Folder.entries(in: folder.path) == ["a", "b"])
    #expect(throws: SystemFault.self) { try exchange(folder.path("a"), folder.path("none")) }
    #expect(throws: SystemFault.self) { try exchange(folder.path("none"), folder.path("a")) }
    #expect(try Folder.files(in: folder.path("a")) == ["was-b"])
  }

  @Test func parentsAndNames() {
    #expect(["a/b/", "a/b", "/a", "a", "/"].map(Folder.parent(of:)) == ["a", "a", "/", ".", "/"])
    #expect(["a/b/", "a/b", "/a", "a"].map(Folder.name(of:)) == ["b", "b", "a", "a"])
  }

  @Test func tellsWhatItMade() throws {
    let folder = try TemporaryFolder()
    #expect(try Folder.makeFolders(folder.path("a/b")) == [folder.path("a"), folder.path("a/b")])
    #expect(try Folder.makeFolders(folder.path("a/b/c")) == [folder.path("a/b/c")])
    try Folder.synchronize(folder.path("a"))
    for path in ["a", "a/b/c"] { Folder.removeEmpty(folder.path(path)) }
    #expect(Folder.isDirectory(folder.path("a/b")) && !Folder.exists(folder.path("a/b/c")))
    #expect(throws: SystemFault.self) { try Folder.synchronize(folder.path("none")) }
  }

  @Test func movesAndJoins() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a", "x")
    try Folder.move(file, to: folder.path("b"))
    #expect(!Folder.exists(file) && Folder.exists(folder.path("b")))
    #expect(Folder.join("a/", "b") == "a/b")
  }
}
