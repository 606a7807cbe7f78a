/// Where something of a cell stands, by the cell's number: for figures of which few or all may be asked for.
struct CellPlaces {
  /// Place + 1 of each cell, 0 for none; empty where cells are too many for it, and before the first is asked for.
  private var dense: [Int32] = []
  private var sparse: [Int: Int] = [:]
  private let cells: Int
  /// A table of all cells is smaller than a hash table of a quarter of them.
  static let denseLimit = 1 << 14

  /// `cells`: how many there can be.
  init(cells: Int) { self.cells = cells }

  private var isDense: Bool { cells > 0 && cells <= CellPlaces.denseLimit }

  subscript(cell: Int) -> Int? {
    get {
      guard isDense else { return sparse[cell] }
      return cell < dense.count && dense[cell] > 0 ? Int(dense[cell]) - 1 : nil
    }
    set {
      guard isDense else {
        sparse[cell] = newValue
        return
      }
      if dense.isEmpty { dense = [Int32](repeating: 0, count: cells) }
      dense[cell] = newValue.map { Int32($0) + 1 } ?? 0
    }
  }

  /// The places, by the numbers of their cells.
  var inOrder: [Int] {
    isDense ? dense.compactMap { $0 > 0 ? Int($0) - 1 : nil } : sparse.sorted { $0.key < $1.key }.map(\.value)
  }
}
