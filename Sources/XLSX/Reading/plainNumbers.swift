extension XLSXFile {
  /// The numbers of a sheet whose rows are plain; nil for any other, and for one in which anything is wrong: the long way will tell.
  func plainNumbers(_ index: Int) -> [NumberCell]? {
    guard sheets.indices.contains(index), sheets[index].hasCells, let bytes = try? archive.unpacked(sheets[index].part) else { return nil }
    let head = "<sheetData>"
    guard let start = PlainFrame.end(of: head, in: bytes) else { return nil }
    var rows = PlainRows(bytes, from: start, strings: strings.count, styles: kinds.count)
    guard let end = rows.end(), rows.cells.count <= limits.cells else { return nil }
    return isFrameSound(bytes, start, end) ? rows.cells : nil
  }

  /// What stands around the rows is read by the rules of XML, without them.
  private func isFrameSound(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let context = SheetReader.Context(strings: strings, kinds: kinds, isDate1904: isDate1904, limits: limits)
    var rows = 0
    let reader = SheetReader(context) { _ in rows += 1 }
    guard let session = try? XMLSession(reader, limits) else { return false }
    session.feed(bytes.span.extracting(0..<start))
    session.feed(bytes.span.extracting(end..<bytes.count))
    return (try? session.finish()) != nil && rows == 0
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
