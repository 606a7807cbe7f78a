/// The court code in a number names the court; the paper names it too.
struct IssuerAgainstNumber: PaperRule {
  static let rule = Rule(
    "issuer-against-number", .warning, .judge, title: "发文法院与案号代字不符", remedy: "核对法院名称和案号；上级法院的文书由下级法院转送的，发文单位填作出文书的法院")

  func findings(in records: PaperRecords, _ seeds: Seeds) -> [Finding] {
    records.findings(Self.rule, .issuer) { document, _ in
      guard case .court(let number, _) = document.number, !number.isLegacy, CourtTable.isCourtName(document.issuer) else { return nil }
      guard seeds.courts.isName(document.issuer, of: number.court) == false else { return nil }
      return "案号代字“\(number.court)”是\(seeds.courts.name(of: number.court) ?? "")，登记为\(document.issuer)"
    }
  }
}
