/// The candidate that `text` was most likely meant to be: at most a third of its characters differ, or two in words of four and five. Ties go to the first in byte order.
package func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
  guard text.utf8.count <= longestWord else { return nil }
  let wanted = Array(text)
  let limit = max(wanted.count >= 4 ? 2 : 0, wanted.count / 3)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates.sorted(by: { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }) {
    let characters = Array(candidate)
    guard abs(characters.count - wanted.count) <= limit, limit > 0 else { continue }
    let distance = editDistance(wanted, characters)
    if distance <= limit, distance < (best?.distance ?? Int.max) { best = (distance, candidate) }
  }
  return best?.candidate
}

/// Bytes; a longer text is no misspelt name, and comparing it would cost time for nothing.
private let longestWord = 120

/// Levenshtein's distance in characters.
func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var previous = Array(0...b.count)
  for (i, left) in a.enumerated() {
    var current = [i + 1]
    for (j, right) in b.enumerated() {
      current.append(min(previous[j] + (left == right ? 0 : 1), previous[j + 1] + 1, current[j] + 1))
    }
    previous = current
  }
  return previous[b.count]
}
