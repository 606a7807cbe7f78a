import Testing

@testable import MediationStatistics

@Suite struct RunFaultTests {
  /// The exit codes of DESIGN §7.
  @Test(
    arguments: [(RunFault.Kind.usage, 64), (.dataUnreadable, 65), (.inputMissing, 66), (.cannotWrite, 73), (.badConfiguration, 78)]
      as [(RunFault.Kind, Int32)])
  func exitCodes(kind: RunFault.Kind, code: Int32) { #expect(kind.rawValue == code) }

  @Test func oneMessageALine() {
    #expect(RunFault(.usage, ["甲", "乙"]).description == "甲\n乙")
    #expect(RunFault(.usage, "甲").messages == ["甲"])
  }
}
