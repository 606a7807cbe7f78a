/// Finds the parts of a workbook through their relationships.
struct BookParts {
  let archive: ZipArchive
  let limits: ReadLimits

  /// What the package says is its document: nearly always `xl/workbook.xml`.
  func workbookPart() throws(XLSXReadFault) -> String {
    let named = archive.contains("_rels/.rels") ? try relationships(of: "").first { $0.kind == "officeDocument" }?.part : nil
    let part = named ?? "xl/workbook.xml"
    if part.lowercased().hasSuffix(".bin") { throw fault(.binaryWorkbook) }
    if part.hasPrefix("word/") { throw fault(.otherPackage("像是 Word 文档")) }
    if part.hasPrefix("ppt/") { throw fault(.otherPackage("像是演示文稿")) }
    guard archive.contains(part) else {
      let isOpenDocument = archive.contains("mimetype") && archive.contains("content.xml")
      throw fault(.otherPackage(isOpenDocument ? "像是 ODF 文档（.ods 等）" : "是普通压缩包"))
    }
    return part
  }

  func relationships(of part: String) throws(XLSXReadFault) -> [Relationship] {
    try read(PartName.relationships(of: part), RelationshipsReader(of: part, limits)).relationships
  }

  /// The part of one kind, nil where the book has none.
  func related<Reader: XMLPartReader>(_ kind: String, _ relationships: [Relationship], _ reader: Reader) throws(XLSXReadFault) -> Reader? {
    guard let part = relationships.first(where: { $0.kind == kind })?.part else { return nil }
    return try read(part, reader)
  }

  func read<Reader: XMLPartReader>(_ part: String, _ reader: Reader) throws(XLSXReadFault) -> Reader {
    do throws(ReadProblem) { try archive.read(part, reader, limits) } catch { throw XLSXReadFault(path: archive.path, part: part, error) }
    return reader
  }

  private func fault(_ kind: FileKind) -> XLSXReadFault { XLSXReadFault(path: archive.path, .kind(kind)) }
}
