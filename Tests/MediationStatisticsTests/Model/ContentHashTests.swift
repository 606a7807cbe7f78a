import Testing

@testable import MediationStatistics

@Suite struct ContentHashTests {
  /// Worked out apart: FNV-1a 64 of nothing is its basis; the mixer is SplitMix64's step.
  @Test func knownValues() {
    func step(_ value: UInt64) -> UInt64 {
      var z = value &+ 0x9E37_79B9_7F4A_7C15
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    #expect(step(0) == 0xE220_A839_7B1D_CDAF, "the first value of SplitMix64 from seed 0")
    #expect(contentHash("") == step(0xCBF2_9CE4_8422_2325))
    #expect(contentHash("a") == step(0xAF63_DC4C_8601_EC8C))
    #expect(contentHash("foobar") == step(0x8594_4171_F739_67E8))
  }

  @Test func sameForTextAndBytes() {
    #expect(contentHash("楼道") == bytesHash("楼道"))
    #expect(contentHash("e\u{301}") != contentHash("é"), "bytes count, not canonical equivalence")
  }

  @Test func orderAndLengthCount() {
    #expect(combined([1, 2]) != combined([2, 1]))
    #expect(combined([0]) != combined([]) && combined([0, 0]) != combined([0]))
    let all = Set((0..<10_000).map { contentHash("第\($0)件") })
    #expect(all.count == 10_000)
  }
}

private func bytesHash(_ text: String) -> UInt64 { contentHash(Array(text.utf8).span) }
