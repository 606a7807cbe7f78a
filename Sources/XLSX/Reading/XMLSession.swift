internal import CExpat
internal import Glibc

/// Feeds one part, piece by piece, through expat to a reader, within the bounds of `ReadLimits`. The first problem ends it: expat is
/// stopped and what still comes is ignored. No entity but the five of XML itself is ever expanded, since DOCTYPE ends it too.
@safe final class XMLSession {
  private let parser: OpaquePointer
  private let reader: any XMLPartReader
  private let limits: ReadLimits
  private var depth = 0
  private var fed = 0
  private var names: Set<String> = []
  private(set) var problem: ReadProblem?

  init(_ reader: any XMLPartReader, _ limits: ReadLimits) throws(ReadProblem) {
    guard let parser = unsafe XML_ParserCreate(nil) else { throw .xml(.noMemory) }
    unsafe self.parser = unsafe parser
    (self.reader, self.limits) = (reader, limits)
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { session, name, attributes in
        guard let name = unsafe name else { return }
        unsafe XMLSession.of(session).begin(name, XMLAttributes(attributes))
      },
      { session, name in
        guard let name = unsafe name else { return }
        unsafe XMLSession.of(session).end(name)
      })
    unsafe XML_SetCharacterDataHandler(parser) { session, bytes, count in
      unsafe XMLSession.of(session).text(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { session, _, _, _, _ in unsafe XMLSession.of(session).stop(.xml(.doctype)) }
  }

  deinit { unsafe XML_ParserFree(parser) }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLSession {
    guard let pointer = unsafe pointer else { preconditionFailure("expat lost the user data") }
    return unsafe Unmanaged<XMLSession>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// A piece of the part.
  func feed(_ piece: borrowing Span<UInt8>) {
    guard problem == nil else { return }
    fed += piece.count
    let status = unsafe piece.withUnsafeBytes { bytes in
      unsafe XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 0)
    }
    check(status)
    // What expat could not yet make sense of is a tag without its end, and kept in memory.
    if problem == nil, fed - Int(unsafe XML_GetCurrentByteIndex(parser)) > limits.tagBytes { stop(.xml(.longTag(limit: limits.tagBytes))) }
  }

  /// The part has ended. Throws the first problem of the whole of it.
  func finish() throws(ReadProblem) {
    if problem == nil { check(unsafe XML_Parse(parser, nil, 0, 1)) }
    if let problem { throw problem }
  }

  private func check(_ status: XML_Status) {
    guard status != XML_STATUS_OK, problem == nil else { return }
    let reason = unsafe XML_ErrorString(XML_GetErrorCode(parser)).map { unsafe String(cString: $0) } ?? "?"
    problem = .xml(.malformed(line: Int(unsafe XML_GetCurrentLineNumber(parser)), reason: reason))
  }

  private func stop(_ problem: ReadProblem) {
    if self.problem == nil { self.problem = problem }
    unsafe XML_StopParser(parser, 0)
  }

  private func begin(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
    guard problem == nil else { return }
    depth += 1
    guard depth <= limits.depth else { return stop(.xml(.depth(limit: limits.depth))) }
    attributes.forEachLongName { names.insert($0) }
    let element = unsafe local(name)
    if element.utf8.count > 2 { names.insert(element) }
    guard names.count <= limits.names else { return stop(.xml(.manyNames(limit: limits.names))) }
    do throws(ReadProblem) { try reader.begin(element, attributes) } catch { stop(error) }
  }

  private func end(_ name: UnsafePointer<CChar>) {
    guard problem == nil else { return }
    depth -= 1
    do throws(ReadProblem) { try reader.end(unsafe local(name)) } catch { stop(error) }
  }

  private func text(_ bytes: UnsafeRawBufferPointer) {
    guard problem == nil else { return }
    let typed = unsafe bytes.assumingMemoryBound(to: UInt8.self)
    do throws(ReadProblem) { try reader.text(unsafe typed.span) } catch { stop(error) }
  }

  /// The name without its prefix.
  private func local(_ name: UnsafePointer<CChar>) -> String {
    guard let colon = unsafe strrchr(name, 0x3A) else { return unsafe String(cString: name) }
    return unsafe String(cString: colon + 1)
  }
}

extension ZipArchive {
  /// Reads a part with a reader. A fault of the package itself goes after what the reader found before.
  func read(_ name: String, _ reader: any XMLPartReader, _ limits: ReadLimits) throws(ReadProblem) {
    let session = try XMLSession(reader, limits)
    try stream(name, until: { session.problem != nil }, to: { session.feed($0) })
    try session.finish()
  }
}
