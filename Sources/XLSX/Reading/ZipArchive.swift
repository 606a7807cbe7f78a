/// A zip package that any program may have written: Excel, Word, WPS, LibreOffice, POI. Tolerant of extra fields, comments, data
/// descriptors and bytes between the parts; strict about what no honest writer does: parts that overlap, come twice, bear names that
/// leave the package, or swell beyond measure. (Our own books are held to `ZipDirectory`, which forgives nothing.)
package struct ZipArchive: Sendable {
  package let path: String
  private let bytes: [UInt8]
  private let limits: ReadLimits
  /// By lower-case name: part names are the same in any case.
  private let entries: [String: Entry]

  struct Entry: Hashable, Sendable {
    var part: ZipEntry
    var isEncrypted: Bool
    /// Where the local header stands.
    var local: Int
  }

  /// Reads the directory and checks it as a whole; no part is unpacked yet.
  package init(_ bytes: [UInt8], path: String, limits: ReadLimits = ReadLimits()) throws(XLSXReadFault) {
    (self.bytes, self.path, self.limits) = (bytes, path, limits)
    do throws(ReadProblem) {
      let read = try ZipDirectoryReader(bytes: bytes, limits: limits).entries()
      try Self.checkTogether(read, limits)
      entries = Dictionary(read.map { ($0.part.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    } catch { throw XLSXReadFault(path: path, error) }
  }

  /// In byte order.
  package var names: [String] { entries.values.map(\.part.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  package func contains(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// Unpacks a part piece by piece. Ends early, without checking the rest, once `isDone` says so.
  func stream(_ name: String, until isDone: () -> Bool = { false }, to take: (borrowing Span<UInt8>) -> Void) throws(ReadProblem) {
    guard let entry = entries[name.lowercased()] else { throw .package(.partMissing) }
    let part = entry.part
    guard !entry.isEncrypted else { throw .package(.encrypted) }
    guard [0, 8].contains(part.method) else { throw .package(.unsupported("压缩方法 \(part.method)")) }
    try checkRatio(part)
    let outcome: Inflater.Outcome
    do throws(Inflater.Failure) {
      outcome =
        part.method == 0
        ? try Inflater.copy(bytes, part.data, until: isDone, to: take)
        : try Inflater.inflate(bytes, part.data, limit: part.size, until: isDone, to: take)
    } catch {
      switch error {
      case .stopped: return
      case .damaged: throw .package(.inflate)
      case .tooLong: throw .package(.size(expected: part.size))
      }
    }
    guard outcome.size == part.size else { throw .package(.size(expected: part.size)) }
    guard outcome.checksum == part.checksum else { throw .package(.checksum) }
  }

  /// A small part as a whole.
  package func unpacked(_ name: String, limit: Int = 1 << 26) throws(XLSXReadFault) -> [UInt8] {
    var out: [UInt8] = []
    do throws(ReadProblem) {
      let size = entries[name.lowercased()]?.part.size ?? 0
      guard size <= limit else { throw .package(.tooLarge(bytes: size, limit: limit)) }
      try stream(name) { out.append(span: $0) }
    } catch { throw XLSXReadFault(path: path, part: name, error) }
    return out
  }

  private func checkRatio(_ part: ZipEntry) throws(ReadProblem) {
    guard part.size > limits.freeSize, part.size / limits.ratio > part.packedSize else { return }
    throw .package(.ratio(packed: part.packedSize, unpacked: part.size))
  }

  /// No two parts of one name, none within another, and not too much altogether.
  private static func checkTogether(_ entries: [Entry], _ limits: ReadLimits) throws(ReadProblem) {
    var names: Set<String> = []
    for entry in entries where !names.insert(entry.part.name.lowercased()).inserted { throw .package(.partTwice(shown(entry.part.name))) }
    let total = entries.reduce(0) { $0 + $1.part.size }
    guard total <= limits.totalSize else { throw .package(.tooLarge(bytes: total, limit: limits.totalSize)) }
    let inOrder = entries.sorted { ($0.local, $0.part.data.upperBound) < ($1.local, $1.part.data.upperBound) }
    for (one, next) in zip(inOrder, inOrder.dropFirst()) where next.local < one.part.data.upperBound {
      throw .package(.overlap(shown(one.part.name), shown(next.part.name)))
    }
  }

  /// A name for a message: hostile names may be long.
  static func shown(_ name: String) -> String { name.count > 60 ? "\(name.prefix(60))…" : name }
}
