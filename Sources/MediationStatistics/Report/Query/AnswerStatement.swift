/// What every export of an answer says of its question: without it a number is worth nothing.
struct AnswerStatement {
  let lines: [Line]

  struct Line {
    let label: String
    let text: String
    /// Something to type, not to read.
    var isCommand = false
  }

  init(_ answer: Answer) {
    let question = answer.question
    let measures = question.columns.map(\.measure).unique.compactMap { question.store.measures[$0] }
    let days = answer.total.map { question.store.days(of: $0.address) }.reduce(question.period.days()) {
      min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
    }
    var lines = [Line(label: "报告期", text: question.periodText)]
    if !question.by.isEmpty { lines.append(Line(label: "分组", text: question.by.map(\.name).joined(separator: "、"))) }
    lines.append(Line(label: "筛选", text: question.filters.isEmpty ? "无" : question.filters.joined(separator: "；且 ")))
    lines += measures.map {
      Line(label: "口径", text: "\($0.name)（\($0.unit)）：\(question.store.measures.definitionText(of: $0.id, across: days))")
    }
    lines += answer.omissions.map { Line(label: "未列", text: $0) }
    lines.append(Line(label: "来源", text: "记录摘要 \(recordsDigest(question.registers.ledgers).prefix(16))，tiaojie \(programVersion)"))
    if let first = answer.total.first {
      lines.append(Line(label: "追溯", text: "tiaojie explain '\(first.address)'\(question.explainFlags)", isCommand: true))
    }
    self.lines = lines
  }
}

extension Question {
  /// `2024年下半年，按受理时间归期，结果截至数据截止日 2024年12月31日`
  fileprivate var periodText: String {
    let clocks = columns.compactMap { store.measures[$0.measure] }.map { clockText(store.clock(of: $0)) }.unique
    let cutoff = registers.cases.cutoff.map { "；数据截止 \($0.inProse)" } ?? ""
    return "\(period.inProse)（\(clocks.joined(separator: "；"))）\(cutoff)"
  }

  /// What `explain` must be told to find the same rows.
  fileprivate var explainFlags: String { narrowingTexts.map { " --where \(shellQuoted($0))" }.joined() }
}

/// A word that a shell takes as it stands.
private func shellQuoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }

extension Answer {
  /// What is not shown, and why.
  fileprivate var omissions: [String] {
    var omissions: [String] = []
    if cutRows > 0 { omissions.append("只列前 \(rows.count) 行，另有 \(cutRows) 行（--top）；合计包含全部") }
    if emptyRows > 0 { omissions.append("没有数据的 \(emptyRows) 行（--all 全列）") }
    return omissions
  }
}
