import CSV
import Testing

@testable import MediationStatistics

/// No name, identity number, telephone or brief of the sample reaches any file of a run (DESIGN §7, DECISIONS 16).
struct PersonalDataTests {
  private static let nameHeads: Set = ["当事人", "受理人姓名", "受理员", "受理人", "主办调解员", "协办调解员"]
  private static let numberHeads: Set = ["证件号", "联系电话"]
  private static let briefHeads: Set = ["纠纷简要情况", "纠纷描述", "简要情况"]

  /// The personal words of one export, decoded without the program's stages.
  private func words(_ path: String) throws -> (words: Set<String>, rows: Int) {
    let file = try TextFile.open(path)
    var found: Set<String> = []
    var rows = 0
    for candidate in Sniffer.delimiterCandidates(in: file).prefix(1) {
      var scanner = RecordScanner(dialect: candidate.dialect, file: file)
      let batch = scanner.scan(file.bytes.span, maxRecords: 100_000)
      var cells = CellBytes(file)
      var heads: [String] = []
      for record in 0..<batch.recordCount {
        let texts = (0..<batch.fieldCount(record)).map { cells.text(batch, record, $0) }
        if texts.contains("当事人") { heads = texts.map { $0.filter { !$0.isWhitespace } } }
        rows += 1
        for (head, text) in zip(heads, texts) where texts.count == heads.count { found.formUnion(personal(head, text)) }
      }
    }
    return (found, rows)
  }

  private func personal(_ head: String, _ text: String) -> [String] {
    if PersonalDataTests.nameHeads.contains(head) {
      return text.split { ",，、;；".contains($0) }.map(String.init).filter { (2...30).contains($0.count) && $0 != head }
    }
    if PersonalDataTests.numberHeads.contains(head) { return [text.filter { $0.isNumber || $0 == "X" }].filter { $0.count >= 11 } }
    guard PersonalDataTests.briefHeads.contains(head), text != head else { return [] }
    return text.split { "，。；、“”\"\n,".contains($0) }.map(String.init).filter { $0.count >= 6 }
  }

  @Test func theSampleOfDecember() throws {
    let files = ["2024-12(2)", "2024-06(1)"].map { CaseDesk.root + "/inputs/mediation/案件清单-\($0).csv" }
    let read = try files.map(words)
    let personal = read.reduce(into: Set<String>()) { $0.formUnion($1.words) }
    #expect(personal.count > 500 && read.allSatisfy { $0.rows > 90 })
    let pipeline = try Pipeline(try CaseDesk.plan(), in: try CaseDesk.project())
    var inputs = InputFiles()
    inputs.add(files, pipeline.contracts.cases)
    let registers = try pipeline.registers(inputs, cutoff: nil)
    #expect(registers.cases.judged.rejectedCount > 0 && registers.cases.findings.count > 5)
    let folder = try OutputFolder()
    _ = try Report(try pipeline.results(registers, .month(2024, 12)), in: try CaseDesk.project()).write(
      to: folder.file("out"), timings: [:])
    #expect(try PackedWords.found(["五常街道司法所", "超出大海"], in: folder.file("out")) == ["五常街道司法所"])
    #expect(try PackedWords.found(personal.sorted(), in: folder.file("out")) == [])
  }
}
