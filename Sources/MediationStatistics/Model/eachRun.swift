/// Calls `take` for each run of elements with the same key, in order: a grouping of what was sorted, without a table of groups.
func eachRun<Element, Key: Equatable>(of elements: [Element], by key: (Element) -> Key, _ take: (ArraySlice<Element>) -> Void) {
  var first = 0
  while first < elements.count {
    var end = first + 1
    while end < elements.count, key(elements[first]) == key(elements[end]) { end += 1 }
    take(elements[first..<end])
    first = end
  }
}
