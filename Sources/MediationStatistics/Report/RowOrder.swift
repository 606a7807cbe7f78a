/// The order in which a person goes through the files of a ledger (`RowLedger.precedes`), the names compared once.
struct RowOrder {
  private let places: RowPlaces
  /// Place of each file's name among the names.
  private let ranks: [Int]

  init(_ ledger: any RowLedger) {
    let names = ledger.files.map(\.name)
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    places = ledger.places
    ranks = names.map { sorted.firstIndex(of: $0) ?? 0 }
  }

  func precedes(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (places[a], places[b])
    if first.file == second.file { return first.line < second.line }
    return ranks[Int(first.file)] < ranks[Int(second.file)]
  }
}
