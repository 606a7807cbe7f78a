import Testing

@testable import MediationStatistics

struct AheadTests {
  @Test func whatCameOfIt() throws {
    let works = (0..<20).map { number in Ahead { () throws(RunFault) in number * number } }
    #expect(try works.map { work throws(RunFault) in try work.value() } == (0..<20).map { $0 * $0 })
  }

  /// Both waiting and asking for the value end, as often as one likes.
  @Test func faultsAreThrownToWhoAsks() {
    let work = Ahead<Int, RunFault> { () throws(RunFault) in throw RunFault(.cannotWrite, "磁盘已满") }
    work.wait()
    for _ in 0..<2 {
      let fault = #expect(throws: RunFault.self) { try work.value() }
      #expect(fault?.kind == .cannotWrite && fault?.messages == ["磁盘已满"])
    }
  }
}
