/// A distribution given by its quantiles, drawn with whole numbers only, so that no machine's `exp` or `log` can change a byte.
struct Quantiles {
  /// Rising shares (0 … 10,000) with the value reached there; straight lines between.
  let points: [(share: Int, value: Int)]

  func draw(_ random: inout RandomSource) -> Int {
    let share = random.below(10_000)
    for (low, high) in zip(points, points.dropFirst()) where share < high.share {
      return low.value + (high.value - low.value) * (share - low.share) / (high.share - low.share)
    }
    return points[points.count - 1].value
  }
}

/// Divides a whole by weights; the remainders go to the largest fractions, ties to the earlier place.
func apportioned(_ whole: Int, by weights: [Int]) -> [Int] {
  let sum = weights.reduce(0, +)
  var parts = weights.map { whole * $0 / sum }
  let byRemainder = weights.indices.sorted {
    let (left, right) = (whole * weights[$0] % sum, whole * weights[$1] % sum)
    return left == right ? $0 < $1 : left > right
  }
  for place in byRemainder.prefix(whole - parts.reduce(0, +)) {
    parts[place] += 1
  }
  return parts
}
