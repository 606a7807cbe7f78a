/// One of the two counts that a rate divides: another measure, over all keys of the rate's address or over some of them.
package struct RatePart: Hashable, Sendable {
  package let measure: String
  /// The dimensions whose keys stay; nil = all.
  package let kept: [DimensionID]?

  package init(_ measure: String, kept: [DimensionID]? = nil) { (self.measure, self.kept) = (measure, kept) }

  package func keys(_ keys: [FigureAddress.Key]) -> [FigureAddress.Key] {
    guard let kept else { return keys }
    return keys.filter { kept.contains($0.dimension) }
  }

  /// The part's own number behind a number of the rate.
  package func address(like address: FigureAddress) -> FigureAddress {
    FigureAddress(measure, address.suffixes, address.period, keys(address.keys))
  }
}
