import Testing

@testable import CSV

struct FolderLockTests {
  @Test func oneAtATime() throws {
    let folder = try TemporaryFolder()
    let first = try FolderLock(folder.path)
    #expect(first != nil)
    let second = try FolderLock(folder.path)
    #expect(second == nil)
    withExtendedLifetime(first) {}
  }

  @Test func freeAgainAfterwards() throws {
    let folder = try TemporaryFolder()
    do { _ = try FolderLock(folder.path) }
    let again = try FolderLock(folder.path)
    #expect(again != nil)
  }

  @Test func noFolderNoLock() {
    #expect(throws: SystemFault.self) { try FolderLock("/nowhere/at/all") }
  }
}
