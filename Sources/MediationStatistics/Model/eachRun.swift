/// Calls `take` for each run of elements that belong together, in order: a grouping of what was sorted, without a table of groups.
func eachRun<Element>(
  of elements: [Element], _ belong: (_ first: Element, _ next: Element) -> Bool, _ take: (ArraySlice<Element>) -> Void
) {
  var first = 0
  while first < elements.count {
    var end = first + 1
    while end < elements.count, belong(elements[first], elements[end]) { end += 1 }
    take(elements[first..<end])
    first = end
  }
}
