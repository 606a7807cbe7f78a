/// Packs the cells of a book's sheets: stretches of rows on all cores, each with its own stream, so that the bytes do not depend on who packed what.
struct GridPacker: Sendable {
  /// Some hundred thousand bytes of XML: packed alone it is as small as in a longer piece, but for a hundredth.
  static let rowsPerPiece = 256

  /// What a part is made of.
  struct Part: Sendable {
    let frame: PackageFrame.SheetPart
    let xml: GridXML
    let rows: Int
    /// Whether nothing comes between these rows and the end of the part.
    let isWhole: Bool
  }

  private struct Stretch: Sendable {
    let part: Int
    let rows: Range<Int>
    let isFirst: Bool
    let isLast: Bool
  }

  /// The pieces of each part, in their order.
  static func packed(_ parts: [Part]) throws(XLSXError) -> [[PackedPiece]] {
    let stretches = parts.indices.flatMap { GridPacker.stretches(ofPart: $0, rows: parts[$0].rows) }
    let made = madeOnAllCores(stretches.count) { pack(stretches[$0], of: parts[stretches[$0].part]) }
    var pieces = [[PackedPiece]](repeating: [], count: parts.count)
    for (stretch, piece) in zip(stretches, made) {
      guard let piece else { throw .book(.noMemory) }
      pieces[stretch.part].append(piece)
    }
    return pieces
  }

  /// A part without rows is one stretch.
  private static func stretches(ofPart part: Int, rows: Int) -> [Stretch] {
    stride(from: 0, to: max(rows, 1), by: rowsPerPiece).map { start in
      let end = start + rowsPerPiece
      return Stretch(part: part, rows: start..<min(rows, end), isFirst: start == 0, isLast: end >= rows)
    }
  }

  private static func pack(_ stretch: Stretch, of part: Part) -> PackedPiece? {
    guard let packer = PiecePacker() else { return nil }
    let xml = XMLBuffer(capacity: 1 << 17)
    let ends = stretch.isLast && part.isWhole
    if stretch.isFirst {
      xml.append(part.frame.head)
      xml.append(part.rows == 0 && ends ? "<sheetData/>" : "<sheetData>")
    }
    part.xml.write(stretch.rows, to: xml)
    if ends {
      if part.rows > 0 { xml.append("</sheetData>") }
      xml.append(part.frame.tail)
    }
    unsafe xml.take { unsafe packer.add($0) }
    return packer.finish(isLast: ends)
  }
}
