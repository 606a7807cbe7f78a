import Testing

@testable import MediationStatistics

struct OutputLockTests {
  @Test func oneRunAtATime() throws {
    let folder = try OutputFolder()
    do {
      let lock = try OutputLock(for: folder.file("2024-12/monthly"))
      let fault = #expect(throws: RunFault.self) { try OutputLock(for: folder.file("2024-12/monthly")) }
      #expect(fault?.kind == .locked)
      _ = try OutputLock(for: folder.file("2024-11/monthly"))
      withExtendedLifetime(lock) {}
    }
    _ = try OutputLock(for: folder.file("2024-12/monthly"))
  }

  /// Folders that the lock made go away with it when nothing was put there; those of others stay.
  @Test func leavesNoEmptyFolders() throws {
    let folder = try OutputFolder()
    do { _ = try OutputLock(for: folder.file("a/b/out")) }
    #expect(folder.names == [])
    do {
      let lock = try OutputLock(for: folder.file("a/b/out"))
      try folder.write("a/b/out/run.json", "{}")
      withExtendedLifetime(lock) {}
    }
    #expect(folder.names == ["a"])
    do { _ = try OutputLock(for: folder.file("a/b/other")) }
    #expect(try folder.text("a/b/out/run.json") == "{}")
  }

  @Test func whereNothingCanBeMade() throws {
    let folder = try OutputFolder()
    try folder.write("file", "x")
    let fault = #expect(throws: RunFault.self) { try OutputLock(for: folder.file("file/out")) }
    #expect(fault?.kind == .cannotWrite)
  }
}
