import Foundation
import Testing

@testable import CSV

struct PrivateFolderTests {
  @Test func forItsOwnerAlone() throws {
    let folder = try TemporaryFolder()
    let one = try PrivateFolder(folder.path(".a."))
    let other = try PrivateFolder(folder.path(".a."))
    #expect(one.path != other.path)
    #expect(try FileManager.default.attributesOfItem(atPath: one.path)[.posixPermissions] as? Int == 0o700)
  }

  @Test func onlyTheDeadAreRemoved() throws {
    let folder = try TemporaryFolder()
    let living = try PrivateFolder(folder.path(".a."))
    let dead = try PrivateFolder(folder.path(".a.")).path
    for name in [".a.tooLong", ".a.short", ".b.123456"] { try Folder.makeFolders(folder.path(name)) }
    try folder.write(".a.a-file", "x")
    try PrivateFolder.removeAbandoned(folder.path(".a."))
    #expect(Folder.exists(living.path) && !Folder.exists(dead))
    #expect(try Folder.entries(in: folder.path).count == 5)
  }

  @Test func nowhereIsNoFault() throws {
    try PrivateFolder.removeAbandoned("/nowhere/at/all/.a.")
    #expect(throws: SystemFault.self) { try PrivateFolder("/nowhere/at/all/.a.") }
  }
}
