/// Cells of one column side by side, cut out of their records beforehand, so that a loop over them pays for nothing else.
struct Cells {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  subscript(_ index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

  mutating func append(_ cell: some Sequence<UInt8>) {
    bytes += cell
    ends.append(bytes.count)
  }
}
