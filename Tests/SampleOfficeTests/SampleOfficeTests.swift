import Testing

@testable import SampleOffice

struct SampleOfficeTests {
  private static let files = Result { try SampleOffice().files() }

  @Test func sameSeedSameBytes() throws {
    let first = try SampleOfficeTests.files.get()
    let second = try SampleOffice().files()
    #expect(first.map(\.path) == second.map(\.path))
    #expect(first.map(\.bytes) == second.map(\.bytes))
  }

  @Test func everyMonthHasItsFiles() throws {
    let paths = try SampleOfficeTests.files.get().map(\.path)
    #expect(paths.count == 54)
    #expect(Set(paths).count == 54)
    #expect(paths.contains("inputs/mediation/案件清单-2024-12(3).csv"))
    #expect(paths.last == "seeds/control-totals.csv")
  }

  @Test(arguments: [
    ("2023-01", [0xB0, 0xB8] as [UInt8]), ("2023-04", Array("案件".utf8)), ("2024-05", [0xEF, 0xBB, 0xBF]),
    ("2024-09", [0xFF, 0xFE, 0x48, 0x68]),
  ])
  func encodings(month: String, start: [UInt8]) throws {
    let file = try #require(try SampleOfficeTests.files.get().first { $0.path == "inputs/mediation/案件清单-\(month).csv" })
    #expect(file.bytes.starts(with: start))
  }

  @Test func controlTotalsAreTheCasesOfEachMonth() throws {
    let file = try #require(try SampleOfficeTests.files.get().last)
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.first == "month,received")
    #expect(lines.last == "2024-12,258")
    #expect(lines.dropFirst().compactMap { Int($0.suffix(3)) }.reduce(0, +) == 5940)
  }

  @Test func staysSmall() throws {
    #expect(try SampleOfficeTests.files.get().reduce(0) { $0 + $1.bytes.count } < 3_500_000)
  }
}
