import CSV
import Testing

@testable import SampleOffice

struct PreventionLedgerTests {
  /// Columns of the ledger: day, place, screened, prevented, then 件 and 人 of four kinds.
  private func lines(_ year: Int = 2024, seed: UInt64 = 7) throws -> [[String]] {
    let file = try PreventionLedger(year: year, seed: seed).file()
    let text = try TextFile(path: file.path, fileBytes: file.bytes)
    #expect(text.encoding == .gb18030)
    var scanner = RecordScanner(dialect: .comma, file: text)
    let batch = scanner.scan(text.bytes.span, maxRecords: 100_000)
    var cells = CellBytes(text)
    return (0..<batch.recordCount).map { record in (0..<batch.fieldCount(record)).map { cells.text(batch, record, $0) } }
  }

  @Test func oneLineACommunityAndMonth() throws {
    let lines = try lines()
    #expect(lines[0][0] == "五常街道2024年矛盾纠纷排查预防台账" && lines[1].count == 12 && lines.allSatisfy { $0.count == 12 })
    let body = lines.dropFirst(2).filter { !$0[0].isEmpty }
    #expect(body.count == 12 * (Community.all.count + 1) && Set(body.map { $0[0] }).count == 12)
    for day in Set(body.map { $0[0] }) { #expect(Set(body.filter { $0[0] == day }.map { $0[1] }).count == Community.all.count + 1) }
  }

  /// The relations of the return hold: 件 = 0 ⇔ 人 = 0, 件 ≤ 人.
  @Test(arguments: [1, 2, 3, 2024] as [UInt64])
  func casesAndPeople(seed: UInt64) throws {
    let body = try lines(seed: seed).dropFirst(2).filter { !$0[0].isEmpty }
    var events = 0
    for line in body {
      for column in stride(from: 4, to: 12, by: 2) {
        let (cases, people) = (Int(line[column]) ?? 0, Int(line[column + 1]) ?? 0)
        #expect((cases == 0) == (people == 0) && cases <= people, "\(line)")
        events += cases
      }
      #expect((Int(line[2]) ?? 0) > 0 && Int(line[3]) != nil)
    }
    #expect(events > 0)
  }

  @Test func sameSeedSameBytes() throws {
    let (first, second) = (try PreventionLedger(year: 2024, seed: 7).file(), try PreventionLedger(year: 2024, seed: 7).file())
    #expect(first.bytes == second.bytes && first.path == "inputs/prevention/排查预防台账-2024.csv")
    #expect(try PreventionLedger(year: 2024, seed: 8).file().bytes != first.bytes)
    #expect(try PreventionLedger(year: 2023, seed: 7).file().bytes != first.bytes)
  }
}
