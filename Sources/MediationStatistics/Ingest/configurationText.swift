internal import CSV

/// The text of a configuration file: UTF-8, with or without a byte-order mark, of at most 1 MiB.
func configurationText(_ path: String) throws(RunFault) -> String {
  let bytes: [UInt8]
  do { bytes = try readFile(path, limit: 1 << 20) } catch { throw RunFault(.badConfiguration, "\(error)") }
  let mark = TextEncoding.utf8BOM.byteOrderMark
  guard let text = String(validating: bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...], as: UTF8.self) else {
    throw RunFault(.badConfiguration, "\(path): 配置文件须为 UTF-8 编码 — 请用 UTF-8 另存")
  }
  return text
}

func fileExists(_ path: String) -> Bool { Folder.exists(path) }

func folderExists(_ path: String) -> Bool { Folder.isDirectory(path) }

/// The names, without ending, of the YAML files in a folder.
func yamlNames(in folder: String) -> [String] {
  let names = (try? Folder.files(in: folder)) ?? []
  return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
}
