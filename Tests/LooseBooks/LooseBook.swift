/// Builds workbooks out of raw XML, part by part.
package struct LooseBook {
  package static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  package static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Name and inner XML of each sheet: what stands in `<worksheet>`.
  package var sheets: [(name: String, content: String)]
  package var strings: String?
  package var styles: String?
  package var workbookHead = ""
  package var workbookTail = ""
  package var sheetAttributes = ""

  /// One sheet whose `sheetData` holds the rows.
  package init(rows: String) { sheets = [("表", "<sheetData>\(rows)</sheetData>")] }

  package init(sheets: [(name: String, content: String)]) { self.sheets = sheets }

  /// One sheet of texts; a nil cell is not written at all.
  package init(texts: [[String?]]) { self.init(rows: Self.rows(texts)) }

  /// Rows of inline strings from row 1 on, as they stand in `sheetData`. A text that begins with `<c` is a cell of one's own making.
  package static func rows(_ texts: [[String?]]) -> String {
    texts.enumerated().map { "<row r=\"\($0 + 1)\">\($1.map(cell).joined())</row>" }.joined()
  }

  private static func cell(_ text: String?) -> String {
    guard let text else { return "<c/>" }
    if text.hasPrefix("<c") { return text }
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped)</t></is></c>"
  }

  package func with(_ change: (inout LooseBook) -> Void) -> LooseBook {
    var copy = self
    change(&copy)
    return copy
  }

  package var parts: [LooseZip.Part] {
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

  package var bytes: [UInt8] { LooseZip(parts: parts).bytes }

  /// The package with one part replaced or left away.
  package func bytes(_ name: String, _ change: (inout LooseZip.Part) -> Void) -> [UInt8] {
    LooseZip(parts: parts.map { $0.name == name ? $0.with(change) : $0 }).bytes
  }
}
