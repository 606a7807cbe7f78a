@testable import XLSX

/// Builds workbooks out of raw XML, part by part.
struct LooseBook {
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Name and inner XML of each sheet: what stands in `<worksheet>`.
  var sheets: [(name: String, content: String)]
  var strings: String?
  var styles: String?
  var workbookHead = ""
  var workbookTail = ""
  var sheetAttributes = ""

  /// One sheet whose `sheetData` holds the rows.
  init(rows: String) { sheets = [("表", "<sheetData>\(rows)</sheetData>")] }

  init(sheets: [(name: String, content: String)]) { self.sheets = sheets }

  func with(_ change: (inout LooseBook) -> Void) -> LooseBook {
    var copy = self
    change(&copy)
    return copy
  }

  var parts: [LooseZip.Part] {
    var relationships = sheets.indices.map { relationship("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
    if strings != nil { relationships.append(relationship("rIdS", "sharedStrings", "/xl/sharedStrings.xml")) }
    if styles != nil { relationships.append(relationship("rIdT", "styles", "styles.xml")) }
    let listed = sheets.enumerated().map { #"<sheet name="\#($1.name)" sheetId="\#($0 + 1)" \#(sheetAttributes) r:id="rId\#($0 + 1)"/>"# }
    var parts = [
      LooseZip.Part("[Content_Types].xml", "<Types/>"),
      LooseZip.Part("_rels/.rels", "<Relationships>\(relationship("r", "officeDocument", "xl/workbook.xml"))</Relationships>"),
      LooseZip.Part(
        "xl/workbook.xml",
        #"<workbook xmlns="\#(Self.namespace)" xmlns:r="\#(Self.types)">\#(workbookHead)<sheets>\#(listed.joined())</sheets>\#(workbookTail)</workbook>"#
      ),
      LooseZip.Part("xl/_rels/workbook.xml.rels", "<Relationships>\(relationships.joined())</Relationships>"),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(
        LooseZip.Part("xl/worksheets/sheet\(index + 1).xml", #"<worksheet xmlns="\#(Self.namespace)">\#(sheet.content)</worksheet>"#))
    }
    if let strings { parts.append(LooseZip.Part("xl/sharedStrings.xml", #"<sst xmlns="\#(Self.namespace)">\#(strings)</sst>"#)) }
    if let styles { parts.append(LooseZip.Part("xl/styles.xml", #"<styleSheet xmlns="\#(Self.namespace)">\#(styles)</styleSheet>"#)) }
    return parts
  }

  private func relationship(_ id: String, _ kind: String, _ target: String) -> String {
    #"<Relationship Id="\#(id)" Type="\#(Self.types)/\#(kind)" Target="\#(target)"/>"#
  }

  var bytes: [UInt8] { LooseZip(parts: parts).bytes }

  /// The package with one part replaced or left away.
  func bytes(_ name: String, _ change: (inout LooseZip.Part) -> Void) -> [UInt8] {
    LooseZip(parts: parts.map { $0.name == name ? $0.with(change) : $0 }).bytes
  }

  func open(_ limits: ReadLimits = ReadLimits()) throws -> XLSXFile { try XLSXFile(bytes, path: "书.xlsx", limits: limits) }

  /// The cells of the first sheet.
  func cells(_ limits: ReadLimits = ReadLimits()) throws -> [ReadCell] { try open(limits).sheet(0).rows.flatMap(\.cells) }
}

/// What reading the first sheet of such bytes is refused for, nil where it is read.
func readFault(_ bytes: [UInt8], _ limits: ReadLimits = ReadLimits()) -> XLSXReadFault? {
  do throws(XLSXReadFault) {
    try XLSXFile(bytes, path: "书.xlsx", limits: limits).readSheet(0) { _ in }
    return nil
  } catch { return error }
}
