import LooseBooks
import Testing

@testable import XLSX

@Suite struct WorkbookProofTests {
  static func fault(_ bytes: [UInt8], _ folder: TestFolder, expected: [Int]? = nil, limits: WorkbookProof.Limits = .init()) throws
    -> ProofFault?
  {
    let path = try folder.write(bytes)
    let error = thrown {
      if let expected {
        try WorkbookProof.check(path: path, expectedCells: expected, limits: limits)
      } else {
        try WorkbookProof.check(path: path, limits: limits)
      }
    }
    guard case .proof(path, let fault) = error else { return nil }
    return fault
  }

  @Test func tellsWhatAFileHolds() throws {
    let folder = try TestFolder()
    let proof = try WorkbookProof.check(path: try folder.write(ZipBuilder.minimal.bytes))
    #expect(proof.cellsPerSheet == [2])
    #expect(proof.entries.map(\.name).last == "xl/worksheets/sheet1.xml")
    #expect(proof.entries[0].size == 15 && proof.entries[0].packedSize == 15)
  }

  @Test func findsWhatIsMissingOrCut() throws {
    let folder = try TestFolder()
    let whole = ZipBuilder.minimal
    let sheet = "xl/worksheets/sheet1.xml"
    #expect(try Self.fault(whole.without("xl/workbook.xml").bytes, folder) == .partMissing("xl/workbook.xml"))
    #expect(try Self.fault(whole.without("[Content_Types].xml").bytes, folder) == .partMissing("[Content_Types].xml"))
    #expect(try Self.fault(whole.without(sheet).bytes, folder) == .partMissing(sheet))
    #expect(try Self.fault(whole.with(sheet, "<worksheet><c r=\"A1\"/>").bytes, folder) == .notClosed(sheet))
    #expect(
      try Self.fault(whole.with("xl/worksheets/sheet3.xml", "<worksheet/>").bytes, folder) == .partMissing("xl/worksheets/sheet2.xml"))
    #expect(try Self.fault(whole.bytes, folder, expected: [3]) == .cellCount(sheet: 1, expected: 3, found: 2))
    #expect(try Self.fault(whole.bytes, folder, expected: [2, 0]) == .sheetCount(expected: 2, found: 1))
    #expect(try Self.fault(whole.bytes, folder, expected: [2]) == nil)
  }

  @Test func limitsHold() throws {
    let folder = try TestFolder()
    let bytes = try bookBytes(in: folder) { sheet in
      for row in 0..<40 {
        try sheet.write(.text(String(repeating: "a", count: 30_000) + "\(row)"), at: CellAddress(row: row, column: 0))
      }
    }
    var limits = WorkbookProof.Limits()
    #expect(try Self.fault(bytes, folder, limits: limits) == nil)
    limits.ratio = 200
    #expect(try Self.fault(bytes, folder, limits: limits) == .ratio("xl/sharedStrings.xml"))
    limits = WorkbookProof.Limits()
    limits.totalSize = 1_000_000
    #expect(try Self.fault(bytes, folder, limits: limits) == .tooLarge("xl/sharedStrings.xml"))
  }

  static let real: [UInt8] = {
    guard let folder = try? TestFolder(), (try? SampleBook.write(to: folder.file())) != nil else { return [] }
    return (try? FileContent.read(folder.file())) ?? []
  }()

  /// A small book too, so that the strides can be short.
  static let small: [UInt8] = {
    guard let folder = try? TestFolder() else { return [] }
    return (try? bookBytes(in: folder) { try $0.write(.text("永福社区"), at: cell("A1")) }) ?? []
  }()

  @Test func everyCutOfARealFileIsFound() throws {
    let folder = try TestFolder()
    #expect(Self.real.count > 10_000 && Self.small.count > 4_000)
    for (bytes, step) in [(Self.real, 997), (Self.small, 29)] {
      for length in stride(from: 1, to: bytes.count, by: step) {
        if try Self.fault(Array(bytes[..<length]), folder) == nil { Issue.record("cut at \(length) of \(bytes.count)") }
        if try Self.fault(Array(bytes[length...]), folder) == nil { Issue.record("begun at \(length) of \(bytes.count)") }
      }
    }
  }

  /// A byte turned over, throughout the parts and in the whole of the last entries and the end record.
  @Test func everyFlipInARealFileIsFound() throws {
    let folder = try TestFolder()
    for (bytes, step) in [(Self.real, 499), (Self.small, 23)] {
      for offset in Array(stride(from: 0, to: bytes.count, by: step)) + Array((bytes.count - 100)..<bytes.count) {
        var flipped = bytes
        flipped[offset] ^= 0xFF
        if try Self.fault(flipped, folder) == nil { Issue.record("byte \(offset) of \(bytes.count)") }
      }
    }
  }

  /// Without one entry, ends and counts put right: a package in order that lacks a part.
  @Test func aCutEntryIsFound() throws {
    let folder = try TestFolder()
    let entries = try ZipDirectory(bytes: Self.real, path: "x").entries()
    let parts = try entries.map { ($0.name, Array(try part($0.name, of: Self.real).utf8)) }
    let whole = ZipBuilder(parts: parts.map { (name: $0.0, content: $0.1) })
    #expect(try Self.fault(whole.bytes, folder, expected: [52, 9]) == nil)
    for name in ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/workbook.xml", "_rels/.rels", "[Content_Types].xml"] {
      #expect(try Self.fault(whole.without(name).bytes, folder, expected: [52, 9]) != nil, "\(name)")
    }
  }

  @Test func unreadableFilesAreNamed() throws {
    let folder = try TestFolder()
    #expect(thrown { try WorkbookProof.check(path: folder.file("无.xlsx")) } == .file(path: folder.file("无.xlsx"), .open(code: 2)))
    #expect(thrown { try WorkbookProof.check(path: folder.path) } == .file(path: folder.path, .read(code: 22)))
  }
}
