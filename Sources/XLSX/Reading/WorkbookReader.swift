/// Reads `xl/workbook.xml`: sheets in their order, defined names, the epoch of dates.
final class WorkbookReader: XMLPartReader {
  /// A sheet as the workbook lists it, still by the id of its relationship.
  struct Listing: Equatable {
    var name: String
    var relationship: String
    var visibility: SheetVisibility
  }

  private(set) var sheets: [Listing] = []
  private(set) var names: [ReadName] = []
  /// Dates count from 1904, as old Macs had it.
  private(set) var isDate1904 = false
  private var openName: ReadName?
  private var formula: [UInt8] = []
  private let limits: ReadLimits

  init(_ limits: ReadLimits) { self.limits = limits }

  func begin(_ element: String, _ attributes: XMLAttributes) throws(ReadProblem) {
    switch element {
    case "workbookPr": isDate1904 = isTrue(attributes["date1904"])
    case "sheet":
      guard sheets.count < limits.sheets else { throw .sheet(.tooMany("工作表", limit: limits.sheets)) }
      let state = attributes["state"].flatMap(SheetVisibility.init(rawValue:)) ?? .visible
      sheets.append(Listing(name: attributes["name"] ?? "", relationship: attributes["id"] ?? "", visibility: state))
    case "definedName":
      guard names.count < limits.items else { throw .sheet(.tooMany("名称", limit: limits.items)) }
      openName = ReadName(
        name: attributes["name"] ?? "", formula: "", sheet: attributes["localSheetId"].flatMap { Int($0) },
        isHidden: isTrue(attributes["hidden"]))
      formula = []
    default: break
    }
  }

  func text(_ bytes: borrowing Span<UInt8>) throws(ReadProblem) {
    guard openName != nil else { return }
    guard formula.count + bytes.count <= limits.textBytes else { throw .sheet(.textBytes(limit: limits.textBytes)) }
    formula.append(span: bytes)
  }

  func end(_ element: String) {
    guard element == "definedName", var name = openName else { return }
    name.formula = String(decoding: formula, as: UTF8.self)
    names.append(name)
    openName = nil
  }
}

/// Booleans of XML.
func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" || text == "on" }

extension [UInt8] {
  mutating func append(span: borrowing Span<UInt8>) { unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) } }
}
