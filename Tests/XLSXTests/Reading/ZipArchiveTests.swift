import LooseBooks
import Testing

@testable import XLSX

@Suite struct ZipArchiveTests {
  private static func problem(_ zip: LooseZip, _ limits: ReadLimits = ReadLimits()) -> ReadProblem? {
    do throws(XLSXReadFault) {
      let archive = try ZipArchive(zip.bytes, path: "x", limits: limits)
      for name in archive.names { _ = try archive.unpacked(name) }
      return nil
    } catch { return error.problem }
  }

  private static let part = LooseZip.Part("word/document.xml", "<w:p/>")

  /// What honest programs do.
  @Test(arguments: [
    LooseZip(parts: [part]), LooseZip(parts: [part], comment: Array("written by hand".utf8)),
    LooseZip(parts: [part], comment: [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 30)),
    LooseZip(parts: [part], head: Array("#!/bin/sh\n".utf8)),
    LooseZip(parts: [part.with { $0.extra = [1, 2, 0, 0] }, LooseZip.Part("word/", "")]),
    LooseZip(parts: [part.with { $0.localExtra = [9, 9, 2, 0, 1, 1] }]), LooseZip(parts: [part.with { $0.comment = [65] }]),
    LooseZip(parts: [part.with { $0.hasDescriptor = true }, LooseZip.Part("b", "b")]),
    LooseZip(parts: [part.with { $0.flags = 0x800 }]),
    // Java writes the zip64 field for small parts too.
    LooseZip(parts: [
      part.with {
        ($0.size, $0.packedSize) = (0xFFFF_FFFF, 0xFFFF_FFFF)
        $0.extra = [1, 0, 16, 0, 6, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]
      }
    ]),
  ])
  func takesWhatProgramsWrite(zip: LooseZip) throws {
    let archive = try ZipArchive(zip.bytes, path: "x")
    #expect(try archive.unpacked("word/document.xml") == Array("<w:p/>".utf8))
    #expect(archive.contains("WORD/Document.xml") && !archive.contains("word/none.xml"))
  }

  @Test func backslashesOfOldWindowsProgramsAreSteps() throws {
    #expect(try ZipArchive(LooseZip(parts: [LooseZip.Part("xl\\a.xml", "x")]).bytes, path: "x").names == ["xl/a.xml"])
  }

  @Test(arguments: [
    (LooseZip(parts: [part, part]), PackageProblem.partTwice("word/document.xml")),
    (LooseZip(parts: [part, LooseZip.Part("WORD/document.xml", "y")]), .partTwice("WORD/document.xml")),
    (LooseZip(parts: [LooseZip.Part("../a", "x")]), .partName("../a")),
    (LooseZip(parts: [LooseZip.Part("/etc/passwd", "x")]), .partName("/etc/passwd")),
    (LooseZip(parts: [LooseZip.Part("a\\..\\b", "x")]), .partName("a/../b")),
    (LooseZip(parts: [LooseZip.Part("a\u{0}b", "x")]), .partName("a\u{0}b")),
    (LooseZip(parts: [part, part.with { ($0.name, $0.localOffset) = ("other", 0) }]), .directory(entry: 1)),
    (LooseZip(parts: [part.with { $0.localName = "word/Document.xml" }]), .directory(entry: 0)),
    (LooseZip(parts: [part.with { $0.packedSize = 500 }]), .directory(entry: 0)),
    (LooseZip(parts: [part.with { $0.localOffset = 9_999 }]), .directory(entry: 0)),
    (LooseZip(parts: [part], count: 3), .directory(entry: 1)), (LooseZip(parts: [part], count: 0xFFFF), .unsupported("zip64")),
    (LooseZip(parts: [part.with { $0.size = 0xFFFF_FFFF }]), .unsupported("zip64")),
    (LooseZip(parts: [part.with { $0.flags = 1 }]), .encrypted), (LooseZip(parts: [part.with { $0.method = 12 }]), .unsupported("压缩方法 12")),
    (LooseZip(parts: [part.with { $0.method = 8 }]), .inflate), (LooseZip(parts: [part.with { $0.checksum = 7 }]), .checksum),
    (LooseZip(parts: [part.with { $0.size = 5 }]), .size(expected: 5)),
  ])
  func refusesLies(zip: LooseZip, problem: PackageProblem) { #expect(Self.problem(zip) == .package(problem)) }

  /// One part within another, each with a header of its own: the trick of bombs that unpack a thousandfold without great ratios.
  @Test func refusesPartsWithinParts() {
    let inner = LooseZip(parts: [LooseZip.Part("b", "x")]).bytes.prefix(32)
    var outer = LooseZip(parts: [LooseZip.Part("a", Array(inner)), LooseZip.Part("b", "x").with { $0.localOffset = 31 }])
    outer.parts[1].content = Array("x".utf8)
    #expect(Self.problem(outer) == .package(.overlap("a", "b")))
  }

  @Test func limitsAreKept() {
    var limits = ReadLimits()
    limits.totalSize = 11
    #expect(Self.problem(LooseZip(parts: [Self.part, LooseZip.Part("b", "123456")]), limits) == .package(.tooLarge(bytes: 12, limit: 11)))
    limits.totalSize = 1 << 40
    limits.parts = 1
    #expect(Self.problem(LooseZip(parts: [Self.part, LooseZip.Part("b", "")]), limits) == .package(.tooManyParts(2, limit: 1)))
    let swelling = LooseZip.Part("a", []).with { ($0.method, $0.size) = (8, 1 << 25) }
    #expect(Self.problem(LooseZip(parts: [swelling])) == .package(.ratio(packed: 0, unpacked: 1 << 25)))
  }

  /// A part that goes on after the size it claims is cut off there, however much is packed.
  @Test func aPartThatIsLargerThanItSaysIsStopped() {
    let packed = SwellingStream.bytes([], 65, count: 40_000_000, [])
    let part = LooseZip.Part("a", packed).with { ($0.method, $0.size) = (8, 1_000) }
    #expect(Self.problem(LooseZip(parts: [part])) == .package(.size(expected: 1_000)))
  }

  /// Every cut and every flipped byte: refused or right, never a crash.
  @Test func cutAndFlipped() throws {
    let bytes = LooseZip(parts: [Self.part.with { $0.extra = [1, 0, 2, 0, 7, 7] }], comment: [1, 2]).bytes
    let read: ([UInt8]) -> [UInt8]? = { try? ZipArchive($0, path: "x").unpacked("word/document.xml") }
    #expect(read(bytes) != nil)
    // A comment that was cut costs nothing.
    for end in 0..<(bytes.count - 2) { #expect(read(Array(bytes[..<end])) == nil, "cut at \(end)") }
    for place in bytes.indices {
      var flipped = bytes
      flipped[place] ^= 0xFF
      let part = read(flipped)
      #expect(part == nil || part == Array("<w:p/>".utf8), "byte \(place)")
    }
  }
}

extension LooseZip: CustomTestStringConvertible {
  var testDescription: String { parts.map(\.name).joined(separator: " ") }
}
