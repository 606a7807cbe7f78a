/// Proves a finished workbook with code of its own: every part is there, unpacks to the bytes that were packed, and ends where it
/// must. The C library can say "No error" over a sheet that was cut by a full disk.
package enum WorkbookProof {
  /// What the package holds.
  package struct Proof: Hashable, Sendable {
    /// Parts in the order of the package.
    package var entries: [Entry]
    /// The number of cells in each sheet, in the order in which the sheets were added.
    package var cellsPerSheet: [Int]
  }

  /// One part of the package.
  package struct Entry: Hashable, Sendable {
    package var name: String
    /// In bytes.
    package var size: Int
    package var packedSize: Int
  }

  /// Bounds against packages that swell. Deflate itself cannot exceed 1032 to 1, so that the default ratio says "any honest
  /// one"; who opens files of others passes less.
  package struct Limits: Hashable, Sendable {
    /// Bytes of all parts together.
    package var totalSize = 4 << 30
    package var ratio = 1_033

    package init() {}
  }

  private static let required = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"]

  /// Opens the file and checks the whole of it. Throws `file` when it cannot be read and `proof` for the first fault.
  @discardableResult
  package static func check(path: String, limits: Limits = Limits()) throws(XLSXError) -> Proof {
    let file = try PackageFile(path)
    let entries = try ZipDirectory(file).entries()
    let names = Set(entries.map(\.name))
    if let missing = required.first(where: { !names.contains($0) }) { throw .proof(path: path, .partMissing(missing)) }
    var cells: [Int: Int] = [:]
    var total = 0
    for entry in entries {
      let found = try unpack(entry, of: file, limits: limits, total: &total)
      if let sheet = sheetNumber(entry.name) { cells[sheet] = found }
    }
    let listed = entries.map { Entry(name: $0.name, size: $0.size, packedSize: $0.packedSize) }
    return Proof(entries: listed, cellsPerSheet: try inOrder(cells, path: path))
  }

  /// The same, and the sheets must hold exactly so many cells.
  @discardableResult
  package static func check(path: String, expectedCells: [Int], limits: Limits = Limits()) throws(XLSXError) -> Proof {
    let proof = try check(path: path, limits: limits)
    guard proof.cellsPerSheet.count == expectedCells.count else {
      throw .proof(path: path, .sheetCount(expected: expectedCells.count, found: proof.cellsPerSheet.count))
    }
    for (index, (expected, found)) in zip(expectedCells, proof.cellsPerSheet).enumerated() where expected != found {
      throw .proof(path: path, .cellCount(sheet: index + 1, expected: expected, found: found))
    }
    return proof
  }

  /// Unpacks a part, looks at it, and gives its number of cells.
  private static func unpack(_ entry: ZipEntry, of file: PackageFile, limits: Limits, total: inout Int) throws(XLSXError) -> Int {
    let name = entry.name
    func fault(_ fault: ProofFault) -> XLSXError { .proof(path: file.path, fault) }
    total += entry.size
    guard total <= limits.totalSize else { throw fault(.tooLarge(name)) }
    // A few bytes may well swell from nothing; the ratio speaks from a packed kilobyte on.
    guard entry.packedSize < 1_024 || entry.size <= entry.packedSize * limits.ratio else { throw fault(.ratio(name)) }
    var scanner = PartScanner()
    let outcome = try open(entry, of: file) { scanner.take($0) }
    guard outcome.size == entry.size else { throw fault(.size(name, expected: entry.size, found: outcome.size)) }
    guard outcome.checksum == entry.checksum else { throw fault(.checksum(name)) }
    guard !isXML(name) || scanner.isWhole else { throw fault(.notClosed(name)) }
    return scanner.cells
  }

  /// Goes through the packed bytes window by window.
  private static func open(
    _ entry: ZipEntry, of file: PackageFile, to take: (borrowing Span<UInt8>) -> Void
  ) throws(XLSXError) -> Inflater.Outcome {
    func told<Value>(_ body: () throws(Inflater.Failure) -> Value) throws(XLSXError) -> Value {
      do throws(Inflater.Failure) { return try body() } catch {
        throw .proof(path: file.path, error == .tooLong ? .tooLarge(entry.name) : .inflate(entry.name))
      }
    }
    guard entry.method != 0 else {
      var outcome = Inflater.Outcome()
      try file.readPieces(entry.data) { piece throws(XLSXError) in
        outcome.add(piece)
        take(piece)
      }
      return outcome
    }
    let stream = try told { () throws(Inflater.Failure) in try InflateStream(limit: entry.size) }
    try file.readPieces(entry.data) { piece throws(XLSXError) in
      do throws(Inflater.Failure) { try stream.add(piece, to: take) } catch {
        throw .proof(path: file.path, error == .tooLong ? .tooLarge(entry.name) : .inflate(entry.name))
      }
    }
    return try told { () throws(Inflater.Failure) in try stream.whole() }
  }

  private static func isXML(_ name: String) -> Bool {
    name.hasSuffix(".xml") || name.hasSuffix(".rels") || name.hasSuffix(".vml")
  }

  /// 3 for `xl/worksheets/sheet3.xml`, else nil.
  static func sheetNumber(_ name: String) -> Int? {
    let prefix = "xl/worksheets/sheet"
    guard name.hasPrefix(prefix), name.hasSuffix(".xml") else { return nil }
    return Int(name.dropFirst(prefix.count).dropLast(4))
  }

  private static func inOrder(_ cells: [Int: Int], path: String) throws(XLSXError) -> [Int] {
    guard !cells.isEmpty else { throw .proof(path: path, .partMissing("xl/worksheets/sheet1.xml")) }
    var ordered: [Int] = []
    for number in 1...cells.count {
      guard let count = cells[number] else { throw .proof(path: path, .partMissing("xl/worksheets/sheet\(number).xml")) }
      ordered.append(count)
    }
    return ordered
  }
}
