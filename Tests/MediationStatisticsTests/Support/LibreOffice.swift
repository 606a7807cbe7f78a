import Foundation

/// A second opinion on formulas, where it is installed.
enum LibreOffice {
  static let isThere = ["/usr/bin/soffice", "/usr/local/bin/soffice"].contains { FileManager.default.isExecutableFile(atPath: $0) }

  private static let alwaysRecalculate = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
    </oor:items>
    """

  /// Recalculates workbooks of a folder, and gives the cells of each as `name-sheet` → rows of raw values.
  static func recalculated(_ names: [String], in folder: OutputFolder) throws -> [String: [[String]]] {
    try folder.write("profile/user/registrymodifications.xcu", alwaysRecalculate)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // Commas, quotes, UTF-8, from the first row, raw values instead of formatted ones, every sheet.
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    process.arguments =
      [
        "soffice", "--headless", "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to", filter, "--outdir",
        folder.file("csv"),
      ]
      + names.map(folder.file)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.file("csv"))
    return try Dictionary(uniqueKeysWithValues: files.map { (String($0.dropLast(4)), rows(try folder.text("csv/\($0)"))) })
  }

  /// RFC 4180, without line breaks in cells of interest.
  private static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var (cell, isQuoted) = ("", false)
    for character in text.unicodeScalars {
      switch character {
      case "\"": isQuoted.toggle()
      case ",", "\n":
        guard !isQuoted else {
          cell.unicodeScalars.append(character)
          continue
        }
        rows[rows.count - 1].append(cell)
        cell = ""
        if character == "\n" { rows.append([]) }
      default: cell.unicodeScalars.append(character)
      }
    }
    return rows
  }
}
