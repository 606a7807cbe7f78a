extension XLSXFile {
  /// The numbers of a sheet whose rows are plain; nil for any other, and for one in which anything is wrong: the long way will tell.
  func plainNumbers(_ index: Int) -> SheetNumbers? {
    guard sheets.indices.contains(index), sheets[index].hasCells else { return nil }
    var sheet = PlainSheet(PlainRows(strings: strings.count, styles: kinds.count))
    let outcome: Void? = try? archive.stream(sheets[index].part, until: { sheet.isOver }, to: { sheet.take($0) })
    guard outcome != nil, sheet.rows.state == .ended, sheet.rows.count <= limits.cells, isFrameSound(sheet) else { return nil }
    return sheet.rows.numbers
  }

  /// What stands around the rows is read by the rules of XML, without them.
  private func isFrameSound(_ sheet: PlainSheet) -> Bool {
    let context = SheetReader.Context(strings: strings, kinds: kinds, isDate1904: isDate1904, limits: limits)
    var rows = 0
    let reader = SheetReader(context) { _ in rows += 1 }
    guard let session = try? XMLSession(reader, limits) else { return false }
    session.feed(sheet.head.span)
    session.feed(sheet.rows.behind.span)
    return (try? session.finish()) != nil && rows == 0
  }
}

/// A sheet's part as it comes: what stands before its rows, and the rows.
private struct PlainSheet {
  /// Up to and with `<sheetData>`.
  private(set) var head: [UInt8] = []
  private(set) var rows: PlainRows
  private var hasHead = false
  /// Anything may stand there, but the columns of a sheet take no more.
  private static let headLimit = 1 << 22

  init(_ rows: PlainRows) { self.rows = rows }

  /// There is nothing plain any more.
  var isOver: Bool { rows.state == .notPlain || !hasHead && head.count > PlainSheet.headLimit }

  mutating func take(_ piece: borrowing Span<UInt8>) {
    if hasHead {
      rows.take(piece)
      return
    }
    head.append(span: piece)
    guard let start = PlainFrame.end(of: "<sheetData>", in: head) else { return }
    hasHead = true
    let first = Array(head[start...])
    head.removeLast(first.count)
    rows.take(first.span)
  }
}

/// Looks for the element that holds a sheet's rows.
enum PlainFrame {
  /// Where a tag ends; nil where it is not there, or a comment, a CDATA section or a DOCTYPE, in which it could stand, comes before it.
  static func end(of tag: String, in bytes: [UInt8]) -> Int? {
    let wanted = Array(tag.utf8)
    for place in bytes.indices where bytes[place] == UInt8(ascii: "<") {
      if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "!") { return nil }
      if bytes[place...].starts(with: wanted) { return place + wanted.count }
    }
    return nil
  }
}
