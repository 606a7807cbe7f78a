import CSV
import Foundation
import Testing

@testable import MediationStatistics

struct RunManifestTests {
  private func manifest(_ files: [(name: String, text: String)]) throws -> RunManifest {
    let results = try CaseDesk.results(try CaseDesk.register(files: files), "2024-07")
    let context = ReportContext(results)
    return RunManifest(
      context, inputs: context.results.registers.ledgers.flatMap(\.files).map(\.digest.hex), definitions: [("a", [])],
      outputs: [("b", "c")], timings: ["read": 1])
  }

  @Test func stagesAreConserved() throws {
    let text = CaseDesk.csv([[:], ["案件编码": CaseDesk.code(1)], ["行政划分": "仓前街道", "调解组织": ""]])
    let manifest = try manifest([("a.csv", text)])
    let total = [manifest.rows.in, manifest.rows.kept, manifest.rows.superseded, manifest.rows.rejected, manifest.rows.nonData]
    #expect(total == [4, 1, 1, 1, 1])
    for rows in Array(manifest.stages.values) + [manifest.rows] {
      let out = rows.kept + rows.superseded + rows.rejected + rows.nonData
      #expect(rows.in == out)
    }
    #expect(manifest.stages["link"]?.in == 2 && manifest.stages["judge"]?.in == 3 && manifest.stages["ingest"]?.in == 4)
    #expect(manifest.definitions[0].sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(manifest.dataCutoff == "2024-07-08" && manifest.period == "2024-07" && manifest.monthBy == "accepted")
  }

  /// Two exports of one name from two folders (`--input cases=一月 --input cases=二月`).
  @Test func filesOfOneNameAreTwoFiles() throws {
    let (one, other) = (CaseDesk.csv([[:], [:]]), CaseDesk.csv([["案件编码": CaseDesk.code(9)]]))
    let manifest = try manifest([("一月/清单.csv", one), ("二月/清单.csv", other)])
    #expect(manifest.rows.in == 5 && manifest.rows.kept == 3)
    #expect(manifest.inputs.map(\.rows.in) == [3, 2])

  }

  @Test func jsonHasItsKeysInOrder() throws {
    let bytes = try manifest([("a.csv", CaseDesk.csv([[:]]))]).json
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(bytes.last == 0x0A && text.contains("\"path\" : \"a.csv\""))
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }.compactMap { $0.split(separator: "\"").dropFirst().first }
    #expect(keys == keys.sorted() && keys.count == 15)
    #expect(try JSONSerialization.jsonObject(with: Data(bytes)) is [String: Any])
  }

  /// The same cases, whatever files, encodings, orders of rows and columns they come in.
  @Test func theDigestIsOfTheCases() throws {
    let lines = DrawnCase.list(12, seed: 3).map(\.line)
    let digest = recordsDigest([try CaseDesk.register(lines)])
    #expect(recordsDigest([try CaseDesk.register(lines.reversed())]) == digest)
    #expect(recordsDigest([try CaseDesk.register(lines, heads: CaseDesk.heads.reversed())]) == digest)
    #expect(recordsDigest([try CaseDesk.register(files: [("b.csv", CaseDesk.csv(lines).replacing("\n", with: "\r\n"))])]) == digest)
    #expect(recordsDigest([try CaseDesk.register(Array(lines.dropLast()))]) != digest)
    #expect(recordsDigest([try CaseDesk.register([])]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  /// Many hashes are put in order as few are.
  @Test(arguments: [0, 1, 1 << 14, 1 << 14 + 1, 70_000])
  func hashesInOrder(count: Int) {
    var dice = Dice(3)
    var hashes: [UInt64] = [0, .max, 1 << 63, 0xFFFF]
    for index in 0..<count { hashes.append(index % 7 == 0 ? UInt64(index % 50) : dice.next()) }
    #expect(inOrder(hashes) == hashes.sorted())
  }
}
