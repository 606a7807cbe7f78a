import Foundation

/// Looks into finished files with python3, which has zip and text search of its own.
enum PackedWords {
  /// The text of one part of a workbook.
  static func part(_ name: String, of workbook: String) throws -> String {
    try python("import sys, zipfile\nsys.stdout.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())", [workbook, name])
  }

  /// Those of `words` that occur in any file of a folder, workbooks unpacked.
  static func found(_ words: some Sequence<String>, in folder: String) throws -> [String] {
    let script = """
      import sys, os, zipfile
      texts = []
      for name in sorted(os.listdir(sys.argv[1])):
          path = os.path.join(sys.argv[1], name)
          if name.endswith('.xlsx'):
              book = zipfile.ZipFile(path)
              texts += [book.read(part).decode('utf-8', 'replace') for part in book.namelist()]
          else:
              texts.append(open(path, encoding='utf-8-sig', newline='').read())
      whole = '\\n'.join(texts)
      assert len(whole) > 10000
      for word in open(sys.argv[2], encoding='utf-8', newline='').read().split('\\0'):
          if word and word in whole: print(word)
      """
    let list = folder + ".words"
    try Data(words.joined(separator: "\0").utf8).write(to: URL(fileURLWithPath: list))
    defer { try? FileManager.default.removeItem(atPath: list) }
    return try python(script, [folder, list]).split(separator: "\n").map(String.init)
  }

  static func python(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-X", "utf8", "-c", script] + arguments
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Missing() }
    return text
  }
}
