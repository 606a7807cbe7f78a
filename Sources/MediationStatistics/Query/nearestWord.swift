/// What a word of a question was most likely meant to be. Chinese names are short: one character of two or three may be wrong.
func nearestWord(_ text: String, among candidates: some Sequence<String>) -> String? {
  if let near = nearest(to: text, among: candidates) { return near }
  let count = text.count
  guard (2...3).contains(count) else { return nil }
  return candidates.filter { $0.count == count && editDistance(Array(text), Array($0)) == 1 }
    .min { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
}

/// `，是不是“社区”？`, or nothing.
func nearHint(_ text: String, among candidates: some Sequence<String>) -> String {
  nearestWord(text, among: candidates).map { "，是不是“\($0)”？" } ?? ""
}
