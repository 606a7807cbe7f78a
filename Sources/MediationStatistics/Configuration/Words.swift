/// What people call fields and measures when they ask: `seeds/words.csv`. An id's own name and its names elsewhere (measures, dimensions,
/// contracts) need no line there.
package struct Words: Sendable {
  /// Names of what has none elsewhere: quantities, days, the period.
  private let names: [String: String]
  private let units: [String: String]
  private let ids: [String: String]
  private let words: [String: [String]]

  package init(_ entries: [Entry]) {
    names = Dictionary(entries.filter { !$0.name.isEmpty }.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    units = Dictionary(entries.filter { !$0.unit.isEmpty }.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
    words = Dictionary(entries.map { ($0.id, $0.words) }, uniquingKeysWith: { first, _ in first })
    let pairs = entries.flatMap { entry in ([entry.name] + entry.words).map { (foldedKey($0), entry.id) } }
    ids = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  package struct Entry: Sendable {
    package let id: String
    package let name: String
    package let words: [String]
    package let unit: String
    package init(id: String, name: String = "", words: [String] = [], unit: String = "") {
      (self.id, self.name, self.words, self.unit) = (id, name, words, unit)
    }
  }

  func id(of word: String) -> String? { ids[foldedKey(word)] }
  func name(of id: String) -> String? { names[id] }
  func unit(of id: String) -> String? { units[id] }
  /// What else an id is called.
  func words(for id: String) -> [String] { words[id] ?? [] }
}
