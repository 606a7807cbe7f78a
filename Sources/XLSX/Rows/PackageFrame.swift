/// A book as the C library makes it without rows: its parts, and of each sheet what stands before and behind its rows.
struct PackageFrame {
  struct SheetPart: Sendable {
    /// Before `<sheetData>`.
    let head: [UInt8]
    /// Behind `</sheetData>`.
    let tail: [UInt8]
  }

  let bytes: [UInt8]
  let entries: [ZipEntry]
  /// By the sheets' numbers, from 1 on.
  private let sheets: [Int: SheetPart]

  init(_ path: String) throws(XLSXError) {
    bytes = try FileContent.read(path)
    entries = try ZipDirectory(bytes: bytes, path: path).entries()
    var found: [Int: SheetPart] = [:]
    for entry in entries {
      guard let number = WorkbookProof.sheetNumber(entry.name) else { continue }
      guard let part = PackageFrame.cut(try PackageFrame.unpacked(entry, in: bytes, path)) else {
        throw .proof(path: path, .notClosed(entry.name))
      }
      found[number] = part
    }
    sheets = found
  }

  func sheet(_ number: Int) -> SheetPart? { sheets[number] }

  private static func unpacked(_ entry: ZipEntry, in bytes: [UInt8], _ path: String) throws(XLSXError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(entry.size)
    do throws(Inflater.Failure) {
      let outcome = try Inflater.inflate(bytes, entry.data, limit: entry.size) { text.append(span: $0) }
      guard outcome.size == entry.size else { throw .damaged }
      guard outcome.checksum == entry.checksum else { throw .damaged }
    } catch { throw .proof(path: path, .inflate(entry.name)) }
    return text
  }

  /// Leaves out what the library wrote as rows. `<sheetData` stands once: in texts `<` is an entity.
  static func cut(_ part: [UInt8]) -> SheetPart? {
    guard let start = place(of: "<sheetData", in: part, from: 0), let end = part[start...].firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let isEmpty = part[end - 1] == UInt8(ascii: "/")
    guard let tail = isEmpty ? end + 1 : place(of: "</sheetData>", in: part, from: end).map({ $0 + "</sheetData>".utf8.count }) else {
      return nil
    }
    return SheetPart(head: Array(part[..<start]), tail: Array(part[tail...]))
  }

  private static func place(of word: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    let span = bytes.span
    return (start..<span.count).first { span[$0] == UInt8(ascii: "<") && PlainText.stands(word, at: $0, in: span) }
  }
}
