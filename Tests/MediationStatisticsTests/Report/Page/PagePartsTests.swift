import Testing

@testable import MediationStatistics

struct PagePartsTests {
  /// `printf '' | openssl dgst -sha256 -binary | base64`, and the same for `abc`.
  @Test(arguments: [
    ("", "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func hashes(text: String, hash: String) { #expect(sourceHash(text) == hash) }

  @Test func thePolicyNamesBoth() {
    let policy = PageParts(template: "", style: "abc", script: "").policy
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-ungWv48Bz") && policy.contains("script-src 'sha256-47DEQ"))
    #expect(!policy.contains("unsafe") && !policy.contains("*"))
  }

  /// Within the page either would end its element.
  @Test(arguments: [("page.css", "a{} </STYLE>"), ("page.js", "'</script >'"), ("page.js", "x <!-- y")])
  func endsAreRefused(file: String, text: String) throws {
    let office = try SmallOffice()
    try office.put("pipelines/templates/\(file)", text)
    let messages = faultMessages { _ = try PageParts.read(try wanted(try CaseDesk.plan().page), in: try office.project()) }
    #expect(messages.contains { $0.hasPrefix("pipelines/templates/\(file)") }, "\(messages)")
  }
}
