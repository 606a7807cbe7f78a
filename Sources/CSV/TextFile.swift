/// A text file, ready for scanning.
package struct TextFile: Sendable {
  package let path: String
  /// UTF-8, or GB18030 as it stands in the file. UTF-16 has been turned into UTF-8, so that its offsets count those bytes.
  package let text: StoredText
  /// Where the text begins: after the byte-order mark.
  package let bodyStart: Int
  /// The encoding as it was found in the file.
  package let encoding: TextEncoding
  /// The encoding as people are told it: what the file was made from where it was no text.
  package let encodingName: String
  /// Bytes of the file itself.
  package let size: Int
  /// Of the file's own bytes.
  package let digest: FileDigest

  /// The text was made from a grid of cells: a record is one row of it and counts as one line, whatever line breaks its cells hold; blank
  /// cells at its end may be left away.
  package let isGrid: Bool

  /// The whole text in memory.
  package var bytes: [UInt8] { text.bytes }

  /// Nothing stands behind the byte-order mark.
  package var isEmpty: Bool { text.count <= bodyStart }

  /// The bytes are raw GB18030: separators can be searched for, cells must be decoded.
  package var scansAsGB18030: Bool { encoding == .gb18030 }

  /// There are too few characters to weigh, or they leave a doubt (`GB18030Check.Census`): the file may be in another encoding.
  package var isEncodingDoubtful: Bool {
    guard encoding == .gb18030 else { return false }
    var whole = GB18030Check.Census()
    for chunk in text.lineChunks() where whole.characters < GB18030Check.Census.enough {
      let census = GB18030Check.census(chunk.bytes.span)
      whole.characters += census.characters
      whole.common += census.common
    }
    return whole.isDoubtful
  }

  /// The file held in memory.
  package static func open(_ path: String, limit: Int = defaultFileLimit, acceptsMarkup: Bool = false) throws(TextFileFault) -> TextFile {
    let bytes: [UInt8]
    do throws(FileFault) { bytes = try readFile(path, limit: limit) } catch { throw .file(error) }
    return try TextFile(path: path, fileBytes: bytes, acceptsMarkup: acceptsMarkup)
  }

  /// A file of any length: a large one stays on the disk, if its encoding is one that can be read part by part.
  package init(_ file: OpenFile) throws(TextFileFault) { try self.init(file, heldSize: StoredText.heldSize) }

  init(_ file: OpenFile, heldSize: Int) throws(TextFileFault) {
    let stored = StoredText.onDisk(file)
    if file.size > heldSize, let encoding = EncodingDetector.soundEncoding(of: stored) {
      self.init(file, stored, encoding)
    } else {
      let bytes = stored.bytes
      if let fault = file.fault { throw .file(fault) }
      try self.init(path: file.path, fileBytes: bytes)
    }
  }

  private init(_ file: OpenFile, _ text: StoredText, _ encoding: TextEncoding) {
    (path, self.text, self.encoding, encodingName) = (file.path, text, encoding, encoding.rawValue)
    (bodyStart, size, isGrid, digest) = (encoding.byteOrderMark.count, file.size, false, FileDigest(of: text))
  }

  /// From bytes that are already in memory; `path` is only their name.
  package init(path: String, fileBytes: [UInt8], acceptsMarkup: Bool = false) throws(TextFileFault) {
    do throws(EncodingFault) {
      encoding = try EncodingDetector.detect(fileBytes.span, acceptsMarkup: acceptsMarkup)
      if encoding == .gb18030, GB18030Decoder() == nil { throw EncodingFault.converterMissing(.gb18030) }
    } catch { throw .encoding(path: path, error) }
    self.path = path
    digest = FileDigest(of: fileBytes)
    (encodingName, size, isGrid) = (encoding.rawValue, fileBytes.count, false)
    if encoding.isUTF16, let text = Transcoder.utf8(fromUTF16: fileBytes.span, encoding: encoding) {
      self.text = .held(text)
      bodyStart = 0
    } else {
      text = .held(fileBytes)
      bodyStart = encoding.byteOrderMark.count
    }
  }

  /// A grid that was read from another kind of file, as comma-separated UTF-8. `source` names that kind; digest and size are those of the file.
  package init(path: String, grid: [UInt8], source: String, fileBytes: [UInt8]) {
    (self.path, text, bodyStart, encoding, encodingName) = (path, .held(grid), 0, .utf8, source)
    (digest, size, isGrid) = (FileDigest(of: fileBytes), fileBytes.count, true)
  }

  /// The same file with its text as UTF-8 in the scanner's own form, line for line.
  package func rewritten(_ text: [UInt8]) -> TextFile { TextFile(self, text: text) }

  private init(_ file: TextFile, text: [UInt8]) {
    (path, self.text, bodyStart, encoding, encodingName) = (file.path, .held(text), 0, .utf8, file.encodingName)
    (digest, size, isGrid) = (file.digest, file.size, false)
  }

  /// The text as UTF-8, up to a line end before `limit` bytes where it is longer.
  package func utf8(upTo limit: Int = .max) -> [UInt8] {
    let wanted = min(text.count - bodyStart, limit)
    var body = text.part(bodyStart..<bodyStart + wanted).bytes[...]
    if bodyStart + wanted < text.count, let last = body.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) { body = body[...last] }
    guard scansAsGB18030, let decoder = GB18030Decoder() else { return Array(body) }
    var text: [UInt8] = []
    decoder.append(decoding: body.span, to: &text)
    return text
  }
}

/// Why a text file could not be opened.
package enum TextFileFault: Error, Equatable, Sendable, CustomStringConvertible {
  case file(FileFault)
  case encoding(path: String, EncodingFault)

  package var description: String {
    switch self {
    case .file(let fault): fault.description
    case .encoding(let path, let fault): "\(path): \(fault.description)"
    }
  }
}
