import CSV

/// Writes a month's cases into its file or files.
struct MonthExport {
  let month: Month
  let cases: [PlannedCase]
  let strays: StrayRows

  private var dress: MonthDress { MonthDress.of(month) }
  private var layout: Layout { Layout.of(dress.layout) }

  func files() throws -> [SampleFile] {
    guard dress.parts > 1 else {
      return [try file(suffix: "", part: 0, rows: cases.map { CaseRow($0, countsWan: layout.countsWan) })]
    }
    let downloads = PartDownloads(month: month, cases: cases)
    return try (0..<PartDownloads.count).map { part in
      let rows = downloads.rows(part: part).map { planned, version in
        var row = CaseRow(planned.older(version), countsWan: layout.countsWan)
        row.hasBareBrief = version == .misaligned
        return row
      }
      return try file(suffix: "(\(part + 1))", part: part, rows: rows)
    }
  }

  private func file(suffix: String, part: Int, rows: [CaseRow]) throws -> SampleFile {
    var text = DelimitedText(delimiter: dress.delimiter, lineEnd: dress.lineEnd)
    for line in dress.preamble { text.addLine(line) }
    text.addRecord(layout.columns.map(\.header))
    let strange = strays.rows(month: month, part: part, layout: layout)
    for (place, row) in rows.enumerated() {
      for stray in strange where stray.before == place {
        add(stray.row, to: &text)
      }
      addInterruption(at: place, to: &text)
      add(row, to: &text)
    }
    addTotal(to: &text)
    return SampleFile(path: "inputs/mediation/案件清单-\(month.name)\(suffix).csv", bytes: try Transcoder.encode(text.text, as: dress.encoding))
  }

  private func add(_ row: CaseRow, to text: inout DelimitedText) {
    let bare = row.hasBareBrief ? layout.columns.firstIndex { $0.field == .brief } : nil
    text.addRecord(layout.columns.map { row.texts[$0.field] ?? "" }, bare: bare)
  }

  /// What a hand left in the middle of a file: the header once more, lines without anything.
  private func addInterruption(at place: Int, to text: inout DelimitedText) {
    if dress.repeatsHeader, place == cases.count / 2 {
      text.addRecord(layout.columns.map(\.header))
    }
    guard dress.hasBlankLines else { return }
    if place == 25 { text.addLine("") }
    if place == cases.count - 30 { text.addRecord(layout.columns.map { _ in "" }) }
  }

  /// 合计, the number of cases, and the sum of the money.
  private func addTotal(to text: inout DelimitedText) {
    guard let word = dress.total else { return }
    let sum = Spelling.decimal(cases.reduce(0) { $0 + $1.amount }, places: 2)
    text.addRecord(
      layout.columns.map { column in
        switch column.field {
        case .code: word
        case .agreement: String(cases.count)
        case .amount: sum
        default: ""
        }
      })
  }
}
