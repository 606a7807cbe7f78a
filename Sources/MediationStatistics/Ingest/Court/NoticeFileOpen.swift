internal import CSV
internal import XLSX

extension NoticeFile {
  /// The text of one paper: `.txt` in any encoding, `.html`, `.docx`.
  package static func open(_ path: String) throws(RunFault) -> NoticeFile {
    let name = path.lowercased()
    if [".doc", ".wps", ".rtf", ".odt"].contains(where: name.hasSuffix) {
      throw RunFault(.dataUnreadable, "\(path): 不能读取这种文档 — 请用 Word 或 WPS 另存为 .docx 或 .txt")
    }
    if [".pdf", ".ofd", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp"].contains(where: name.hasSuffix) {
      throw RunFault(.dataUnreadable, "\(path): 不能读取版式文件和图片 — 请复制文字存为 .txt；扫描件须先识别文字")
    }
    if [".xlsx", ".xlsm", ".xls", ".et", ".zip", ".rar", ".7z"].contains(where: name.hasSuffix) {
      throw RunFault(.dataUnreadable, "\(path): 工作簿和压缩包不是文书正文 — 登记簿请作为 papers 输入，压缩包请先解压")
    }
    if name.hasSuffix(".docx") { return try openWord(path) }
    let isPage = name.hasSuffix(".html") || name.hasSuffix(".htm")
    let file = try openText(path, acceptsMarkup: isPage)
    guard let text = decoded(file) else { throw RunFault(.dataUnreadable, "\(path): 不能转换为文字 — 请用 UTF-8 另存") }
    let body = isPage ? textOfHTML(text) : text
    return NoticeFile(path: path, text: body, encoding: file.encoding.rawValue, digest: file.digest, bytes: file.size)
  }

  private static func openWord(_ path: String) throws(RunFault) -> NoticeFile {
    let bytes: [UInt8]
    do { bytes = try readFile(path, limit: 1 << 26) } catch { throw RunFault(.dataUnreadable, "\(error)") }
    guard let part = try? ZipArchive(bytes, path: path).unpacked("word/document.xml") else {
      throw RunFault(.dataUnreadable, "\(path): 不是有效的 .docx 文件，或已加密 — 请用 Word 或 WPS 重新另存为 .docx 或 .txt")
    }
    return NoticeFile(
      path: path, text: textOfWord(part), encoding: "docx", digest: FileDigest(of: bytes), bytes: bytes.count)
  }

  private static func decoded(_ file: TextFile) -> String? {
    let body = Array(file.bytes[file.bodyStart...])
    guard file.scansAsGB18030 else { return String(validating: body, as: UTF8.self) }
    return GB18030Decoder()?.decode(body.span).map { String(decoding: $0, as: UTF8.self) }
  }
}
