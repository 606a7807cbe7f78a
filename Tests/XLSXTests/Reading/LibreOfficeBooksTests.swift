import Testing

@testable import XLSX

/// Reads books that LibreOffice made (`Fixtures/make.sh`).
@Suite struct LibreOfficeBooksTests {
  private static func rows(_ name: String) throws -> [ReadRow] {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return try XLSXFile.open("/\(folder)/Fixtures/\(name)").sheet(0).rows
  }

  @Test func typed() throws {
    let rows = try Self.rows("calc-typed.xlsx")
    #expect(rows.map(\.number) == [0, 3])
    #expect(
      rows[1].cells.map(\.value) == [
        .date(text: "2024-12-01", serial: 45_627), .date(text: "2024-12-01 09:30:00", serial: 45_627.395_833_333_3),
        .number(text: "1234.56", value: 1_234.56), .text("第一行\n第二行"), .number(text: "1", value: 1),
        .number(text: "2469.12", value: 2_469.12),
        .error("#N/A"),
      ])
    #expect(rows[1].cells.map { $0.formula?.text } == [nil, nil, nil, nil, nil, "C4*2", "NA()"])
  }

  /// What Calc makes of a CSV by its own guesses: the code stays, dates become dates, the identity number loses its zeros.
  @Test func converted() throws {
    let values = try Self.rows("calc-csv.xlsx").dropFirst().map { $0.cells.map(\.value) }
    #expect(
      values == [
        [
          .text("ZJ3301109202412010001234"), .date(text: "2024-12-01 09:30:00", serial: 45_627.395_833_333_3),
          .number(text: "10000", value: 10_000),
          .number(text: "199001011234", value: 199_001_011_234),
        ],
        [
          .number(text: "7", value: 7), .text("2024/12/1"), .number(text: "1234.5", value: 1_234.5),
          .number(text: "100000", value: 100_000),
        ],
      ])
  }
}
