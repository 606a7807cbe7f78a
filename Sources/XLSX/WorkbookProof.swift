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
    let bytes = try FileContent.read(path)
    let entries = try ZipDirectory(bytes: bytes, path: path).entries()
    let names = Set(entries.map(\.name))
    if let missing = required.first(where: { !names.contains($0) }) { throw .proof(path: path, .partMissing(missing)) }
    var cells: [Int: Int] = [:]
    var total = 0
    for entry in entries {
      do throws(ProofFailure) {
        let found = try unpack(entry, of: bytes, limits: limits, total: &total)
        if let sheet = sheetNumber(entry.name) { cells[sheet] = found }
      } catch {
        throw .proof(path: path, error.fault)
      }
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
  private static func unpack(_ entry: ZipEntry, of bytes: [UInt8], limits: Limits, total: inout Int) throws(ProofFailure) -> Int {
    let name = entry.name
    total += entry.size
    guard total <= limits.totalSize else { throw ProofFailure(fault: .tooLarge(name)) }
    // A few bytes may well swell from nothing; the ratio speaks from a packed kilobyte on.
    guard entry.packedSize < 1_024 || entry.size <= entry.packedSize * limits.ratio else { throw ProofFailure(fault: .ratio(name)) }
    var scanner = PartScanner()
    let outcome = try open(entry, of: bytes) { scanner.take($0) }
    guard outcome.size == entry.size else { throw ProofFailure(fault: .size(name, expected: entry.size, found: outcome.size)) }
    guard outcome.checksum == entry.checksum else { throw ProofFailure(fault: .checksum(name)) }
    guard !isXML(name) || scanner.isWhole else { throw ProofFailure(fault: .notClosed(name)) }
    return scanner.cells
  }

  private static func open(
    _ entry: ZipEntry, of bytes: [UInt8], to take: (borrowing Span<UInt8>) -> Void
  ) throws(ProofFailure) -> Inflater.Outcome {
    do throws(Inflater.Failure) {
      if entry.method == 0 { return try Inflater.copy(bytes, entry.data, to: take) }
      return try Inflater.inflate(bytes, entry.data, limit: entry.size, to: take)
    } catch {
      throw ProofFailure(fault: error == .tooLong ? .tooLarge(entry.name) : .inflate(entry.name))
    }
  }

  private static func isXML(_ name: String) -> Bool {
    name.hasSuffix(".xml") || name.hasSuffix(".rels") || name.hasSuffix(".vml")
  }

  /// 3 for `xl/worksheets/sheet3.xml`, else nil.
  private static func sheetNumber(_ name: String) -> Int? {
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

/// A fault on its way to the place where the path is known.
private struct ProofFailure: Error {
  var fault: ProofFault
}
