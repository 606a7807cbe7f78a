/// 报送表: which forms go into the workbook that is signed and sent.
package struct ReturnRequest: Sendable {
  package let file: String
  package let title: String
  /// Form files, relative to the project, in the order of the sheets.
  package let forms: [String]
}
