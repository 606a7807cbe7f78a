import CSV
import Testing

@testable import MediationStatistics

@Suite struct DamageSignTests {
  @Test(
    arguments: [
      ("a,#NAME?", [.errorValue: [2]]), ("####", [.errorValue: [0, 1, 2]]), ("3#,#1", [:]), ("1E+5,+8,e+1", [.exponent: [2, 9]]),
      ("E+x", [:]),
      ("王?,a?b,?李", [.questionMark: [3, 9]]), ("", [:]),
    ] as [(String, [DamageSign: [Int]])])
  func placesOfSigns(record: String, expected: [DamageSign: [Int]]) {
    let bytes = Array("?王#A\n\(record)".utf8)[7...]
    for sign in DamageSign.allCases { #expect(sign.places(in: bytes) == expected[sign] ?? [], "\(sign)") }
  }

  /// Of the records of a batch the same as of each by itself.
  @Test(arguments: ["\n", "\r\n"])
  func signsOfABatch(lineEnd: String) throws {
    let records = ["头#A", "a,#NAME?", "3#,E", "+5,1E+5", "", "王", "?", "?a", "\"引号,\n#x\",?李", "E+", "1?"]
    let file = try TextFile(path: "x.csv", fileBytes: Array(records.joined(separator: lineEnd).utf8))
    var scanner = RecordScanner(dialect: .comma, file: file)
    let first = scanner.scan(file.bytes.span, maxRecords: 3)
    for batch in [first, scanner.scan(file.bytes.span, maxRecords: 100)] {
      let alone = (0..<batch.recordCount).map { record in
        DamageSign.allCases.reduce(UInt16(0)) { signs, sign in
          sign.places(in: file.bytes[batch.contentRange(record)]).isEmpty ? signs : signs | sign.rawValue
        }
      }
      #expect(DamageSign.borne(by: batch, in: file.bytes) == alone && alone.contains { $0 > 0 })
    }
  }
}
