import LooseBooks
import Testing

@testable import XLSX

@Suite struct ZipDirectoryTests {
  static func fault(_ bytes: [UInt8]) -> ProofFault? {
    guard case .proof(_, let fault) = thrown({ _ = try ZipDirectory(bytes: bytes, path: "x").entries() }) else { return nil }
    return fault
  }

  @Test func listsParts() throws {
    let entries = try ZipDirectory(bytes: ZipBuilder.minimal.bytes, path: "x").entries()
    #expect(entries.map(\.name) == ZipBuilder.minimal.parts.map(\.name))
    #expect(entries.map(\.size) == ZipBuilder.minimal.parts.map(\.content.count))
    #expect(entries.map(\.checksum) == ZipBuilder.minimal.parts.map { ZipBuilder.checksum($0.content) })
  }

  @Test func refusesWhatIsNoPackage() {
    #expect(Self.fault([]) == .noEndRecord)
    #expect(Self.fault(Array("不是压缩包，只是一段比二十二个字节更长的文字".utf8)) == .noEndRecord)
    #expect(Self.fault(ZipBuilder.minimal.bytes + [0]) == .noEndRecord)
    #expect(Self.fault([0] + ZipBuilder.minimal.bytes) == .noEndRecord)
  }

  @Test func refusesDoublesAndUnknownFeatures() {
    var double = ZipBuilder.minimal
    double.parts.append(("XL/workbook.xml", [1]))
    #expect(Self.fault(double.bytes) == .entryTwice("XL/workbook.xml"))
    var encrypted = ZipBuilder(parts: [("a", [1, 2])]).bytes
    encrypted[6] = 1
    encrypted[33 + 8] = 1
    #expect(Self.fault(encrypted) == .unsupported("a：加密或流式标志"))
  }

  /// No bit of a package's frame is without a guard, but the "this is text" flags of the directory, which zlib guesses.
  @Test func everyFlippedByteOfTheFrameIsFound() throws {
    let bytes = ZipBuilder(parts: [("a", [1, 2, 3]), ("bc", [])]).bytes
    let entries = try ZipDirectory(bytes: bytes, path: "x").entries()
    let content = Set(entries.flatMap { Array($0.data) })
    let directory = entries.map(\.data.upperBound).max() ?? 0
    let textFlags = [directory + 36, directory + 46 + 1 + 36]
    for offset in bytes.indices where !content.contains(offset) {
      for mask in [UInt8(0x01), 0x80, 0xFF] {
        if mask == 1 && textFlags.contains(offset) { continue }
        var flipped = bytes
        flipped[offset] ^= mask
        if (try? ZipDirectory(bytes: flipped, path: "x").entries()) == entries { Issue.record("byte \(offset), mask \(mask)") }
      }
    }
  }
}
