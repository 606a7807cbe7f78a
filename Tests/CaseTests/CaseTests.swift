import Foundation
import Testing

/// Golden runs of the real binary. A case is a folder of `Tests/Cases/<family>/<case>` with `command` (one line, without quoting), perhaps
/// `inputs/`, and `expected/`: `exit`, `stdout`, `stderr` and those output files that are to be compared. `script/test --record` writes
/// `expected/` anew.
struct CaseTests {
  @Test(arguments: GoldenCase.all)
  func goldenCase(_ golden: GoldenCase) throws {
    let outcome = try golden.run()
    if GoldenCase.isRecording {
      try golden.record(outcome)
      return
    }
    let expected = try golden.expected()
    #expect(outcome.texts["exit"] == expected["exit"])
    for (name, text) in expected { #expect(outcome.texts[name] == text, "\(golden.path)/expected/\(name)") }
  }

  @Test func thereAreCases() {
    #expect(GoldenCase.all.count > 20)
  }
}
