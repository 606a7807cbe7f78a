import Testing

@testable import XLSX

@Suite struct XMLSessionTests {
  private final class Recorder: XMLPartReader {
    var log: [String] = []
    func begin(_ element: String, _ attributes: XMLAttributes) { log.append("<\(element) \(attributes["id"] ?? "-")") }
    func end(_ element: String) { log.append(">\(element)") }
    func text(_ bytes: borrowing Span<UInt8>) {
      var text: [UInt8] = []
      text.append(span: bytes)
      log.append(String(decoding: text, as: UTF8.self))
    }
  }

  private static func read(_ xml: String, piece: Int = 7, _ limits: ReadLimits = ReadLimits()) -> (log: [String], problem: ReadProblem?) {
    let recorder = Recorder()
    do throws(ReadProblem) {
      let session = try XMLSession(recorder, limits)
      let bytes = Array(xml.utf8)
      var place = 0
      while place < bytes.count {
        session.feed(bytes.span.extracting(place..<min(bytes.count, place + piece)))
        place += piece
      }
      try session.finish()
      return (recorder.log, nil)
    } catch { return (recorder.log, error) }
  }

  @Test func namesComeWithoutTheirPrefix() {
    let read = Self.read(
      #"<?xml version="1.0"?><x:a xmlns:x="u" xmlns:r="v" r:id="1"><b x:id="2" id="3">甲&amp;乙&#x4E19;</b><!-- c --></x:a>"#)
    #expect(read.problem == nil)
    #expect(read.log.filter { $0.first == "<" || $0.first == ">" } == ["<a 1", "<b 3", ">b", ">a"])
    #expect(read.log.filter { $0.first != "<" && $0.first != ">" }.joined() == "甲&乙丙")
  }

  @Test(arguments: [
    #"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>"#,
    #"<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"#,
    #"<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;">]><a>&y;&y;</a>"#,
  ])
  func refusesDocumentTypes(xml: String) {
    let read = Self.read(xml)
    #expect(read.problem == .xml(.doctype) && read.log.isEmpty)
  }

  @Test(arguments: ["", "<a>", "<a></b>", "<a/><b/>", "text", "<a>&nbsp;</a>", "<a b=1/>", "<a>\u{1}</a>"]) func refusesWhatIsNoXML(
    xml: String
  ) {
    guard case .xml(.malformed) = Self.read(xml).problem else { return #expect(Bool(false), "\(xml) was read") }
  }

  @Test func refusesWhatGrowsWithoutEnd() {
    var limits = ReadLimits()
    let deep = String(repeating: "<a>", count: 1_000_000)
    #expect(Self.read(deep, piece: 65_536).problem == .xml(.depth(limit: limits.depth)))
    limits.tagBytes = 1_000
    #expect(Self.read("<a b='" + String(repeating: "x", count: 5_000), piece: 100, limits).problem == .xml(.longTag(limit: 1_000)))
    #expect(Self.read("<!--" + String(repeating: "x", count: 5_000), piece: 100, limits).problem == .xml(.longTag(limit: 1_000)))
    #expect(Self.read("<a>" + String(repeating: "x", count: 5_000) + "</a>", piece: 100, limits).problem == nil, "text is handed on")
    limits.names = 100
    let names = (0..<200).map { "<name\($0)/>" }.joined()
    #expect(Self.read("<a>\(names)</a>", piece: 100, limits).problem == .xml(.manyNames(limit: 100)))
    let attributes = (0..<200).map { "<b name\($0)=''/>" }.joined()
    #expect(Self.read("<a>\(attributes)</a>", piece: 100, limits).problem == .xml(.manyNames(limit: 100)))
  }
}
