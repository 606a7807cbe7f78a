import Testing

@testable import MediationStatistics

struct CellPlacesTests {
  /// As a dictionary has it, whether there are few cells or more than can be numbered.
  @Test(arguments: [0, 1, 40, CellPlaces.denseLimit, CellPlaces.denseLimit + 1, .max, -1])
  func asADictionary(cells: Int) {
    var (places, slow, dice) = (CellPlaces(cells: cells), [Int: Int](), Dice(7))
    for place in 0..<200 {
      let cell = dice.throwDie(cells < 0 || cells > 1 << 20 ? 1 << 20 : max(cells, 1))
      (places[cell], slow[cell]) = (place, place)
    }
    #expect(slow.allSatisfy { places[$0.key] == $0.value } && places[1 << 21] == nil)
    #expect(places.inOrder == slow.sorted { $0.key < $1.key }.map(\.value))
  }
}
