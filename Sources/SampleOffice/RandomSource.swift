/// A small deterministic generator (SplitMix64, Steele, Lea and Flood 2014). Each use has its own stream, so that a change
/// in one part of the office leaves the others as they are.
struct RandomSource {
  enum Stream: UInt64 {
    case leads = 1
    case dates, joint, results, failures, details, brief, sequence, faults, strays, communities, court, prevention
  }

  private var state: UInt64

  init(seed: UInt64, stream: Stream, index: Int = 0) {
    state = seed &+ stream.rawValue &* 0xD1B5_4A32_D192_ED03 &+ UInt64(index) &* 0x8CB9_2BA7_2F3D_8DD7
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 0 ..< limit; the bias of the remainder is far below anything that the sample shows.
  mutating func below(_ limit: Int) -> Int {
    Int(next() % UInt64(limit))
  }

  mutating func between(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in `permille` of 1000 draws.
  mutating func chance(_ permille: Int) -> Bool {
    below(1000) < permille
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[below(values.count)]
  }

  /// One value, as often as its weight says.
  mutating func pick<Value>(_ choices: [(value: Value, weight: Int)]) -> Value {
    var left = below(choices.reduce(0) { $0 + $1.weight })
    for choice in choices {
      left -= choice.weight
      if left < 0 { return choice.value }
    }
    return choices[choices.count - 1].value
  }

  mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var result = values
    for last in stride(from: result.count - 1, to: 0, by: -1) {
      result.swapAt(last, below(last + 1))
    }
    return result
  }
}
