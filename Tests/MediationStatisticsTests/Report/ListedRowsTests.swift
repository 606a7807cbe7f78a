import Foundation
import Testing

@testable import MediationStatistics

struct ListedRowsTests {
  private let head = ["甲", "乙"]
  private let rows = [["1", "=2"], ["", "三,四"]]

  @Test func csv() { #expect(String(decoding: listedCSV(head, rows), as: UTF8.self) == "\u{FEFF}甲,乙\n1,'=2\n,\"三,四\"\n") }

  @Test func json() throws {
    let read = try #require(try JSONSerialization.jsonObject(with: Data(listedJSON(head, rows))) as? [[String: String]])
    #expect(read == [["甲": "1", "乙": "=2"], ["甲": "", "乙": "三,四"]])
  }
}
