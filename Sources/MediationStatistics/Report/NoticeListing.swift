internal import CSV

/// What was read from single papers, value by value with its place: what `tiaojie notices` prints. Names of parties are masked unless asked.
package struct NoticeListing {
  /// One value of one paper.
  struct Line {
    let file: String
    let field: String
    let value: String
    let line: Int
    let column: Int
    let length: Int
    /// What could not be read, instead of a value.
    let isGap: Bool
  }

  private let papers: [(file: String, lines: [Line])]

  package init(_ files: [NoticeFile], _ seeds: Seeds, unmasked: Bool) {
    let reader = NoticeReader(grammar: seeds.numbers, ourNames: seeds.office.partyNames)
    papers = files.map { ($0.name, NoticeListing.lines(reader.read($0.text), file: $0.name, unmasked)) }
  }

  private static func lines(_ notice: Notice, file: String, _ unmasked: Bool) -> [Line] {
    func line<Value>(_ field: String, _ spanned: Spanned<Value>?, _ shown: (Value) -> String) -> Line? {
      spanned.map {
        Line(file: file, field: field, value: shown($0.value), line: $0.line, column: $0.column, length: $0.length, isGap: false)
      }
    }
    let mask = unmasked ? { $0 } : { Mask.pattern($0) }
    var lines = [
      line("文书种类", notice.kind) { $0.rawValue }, line("案号", notice.number) { $0.shown }, line("发文单位", notice.issuer) { mask($0) },
      line("案由", notice.cause) { unmasked ? $0 : maskedCause($0) },
    ].compactMap { $0 }
    lines += notice.parties.compactMap { party in line("当事人", party) { "\($0.role) \(unmasked ? $0.name : Mask.names($0.name))" } }
    lines += [
      line("我方地位", notice.ourRole) { $0.rawValue }, line("文书日期", notice.date) { "\($0)" }, line("开庭时间", notice.hearing) { momentText($0) },
      line("开庭地点", notice.hearingPlace) { mask($0) }, line("载明期限", notice.term) { $0.text }, line("处理结果", notice.outcome) { $0.rawValue },
      line("是否开庭", notice.wasHeard) { $0 ? "是" : "否" }, line("负责人出庭", notice.leaderPresent) { $0 ? "是" : "否" },
    ].compactMap { $0 }
    lines += notice.earlier.compactMap { line("关联案号", $0) { $0.shown } }
    return lines
      + notice.gaps.map { Line(file: file, field: "未能识别", value: $0.reason, line: $0.line, column: 0, length: 0, isGap: true) }
  }

  /// One block a paper.
  package var table: String {
    papers.map { file, lines in
      let rows = lines.map { [$0.field, $0.value, $0.isGap ? "\($0.line)" : "\($0.line):\($0.column)", $0.isGap ? "" : "\($0.length)"] }
      return file + "\n" + textTable([["项目", "内容", "行:列", "字数"]] + rows)
    }.joined(separator: "\n\n")
  }

  private static let head = ["文件", "项目", "内容", "行", "列", "字数"]

  package func book(_ office: Office) -> ListingBook {
    let rows = papers.flatMap(\.lines).map { line in
      [line.file, line.field, line.value, "\(line.line)"] + (line.isGap ? ["", ""] : ["\(line.column)", "\(line.length)"])
    }
    return ListingBook(undated: "文书正文读到的内容", RowList(NoticeListing.head, rows, counts: ["行", "列", "字数"]), office)
  }

  package var csv: [UInt8] {
    var writer = CSVWriter(bom: true)
    writer.record(NoticeListing.head)
    for line in papers.flatMap(\.lines) {
      writer.field(line.file)
      writer.field(line.field)
      writer.field(line.value)
      writer.field(number: line.line)
      writer.field(literal: line.isGap ? "" : "\(line.column)")
      writer.field(literal: line.isGap ? "" : "\(line.length)")
      writer.endRecord()
    }
    return writer.bytes
  }

  package var json: [UInt8] {
    encodedJSON(
      papers.map { file, lines in
        NoticeJSON(
          file: file,
          values: lines.filter { !$0.isGap }.map {
            NoticeJSON.Value(field: $0.field, value: $0.value, line: $0.line, column: $0.column, length: $0.length)
          }, gaps: lines.filter(\.isGap).map { NoticeJSON.Gap(reason: $0.value, line: $0.line) })
      })
  }
}

private struct NoticeJSON: Encodable {
  struct Value: Encodable {
    let field: String
    let value: String
    let line: Int
    let column: Int
    let length: Int
  }
  struct Gap: Encodable {
    let reason: String
    let line: Int
  }
  let file: String
  let values: [Value]
  let gaps: [Gap]
}

/// `2024-05-07 09:30`, the day alone at midnight.
func momentText(_ moment: Int64) -> String {
  let second = Int(moment - Moment.at(day: Moment.day(of: moment)))
  let day = Moment.date(of: moment).description
  return second == 0 ? day : "\(day) \(padded(second / 3_600, 2)):\(padded(second / 60 % 60, 2))"
}

extension StatedTerm {
  /// 15日, 10个工作日, 至2024-12-31.
  var text: String {
    switch self {
    case .days(let days): "\(days)日"
    case .workingDays(let days): "\(days)个工作日"
    case .until(let day): "至\(day)"
    }
  }
}
