/// An answer for the terminal: the table, then what the question was.
package func answerText(_ answer: Answer) -> String {
  let grid = AnswerGrid(answer)
  let statement = AnswerStatement(answer).lines.map { "\($0.label)：\($0.text)" }
  return textTable(grid.all, rightAligned: grid.numberColumns) + "\n\n" + statement.joined(separator: "\n")
}

/// The same as Markdown, for a note or a report.
package func answerMarkdown(_ answer: Answer) -> String {
  let grid = AnswerGrid(answer)
  func line(_ cells: [String]) -> String { "| " + cells.map(markdownCell).joined(separator: " | ") + " |" }
  let rule = "|" + grid.heads.indices.map { grid.numberColumns.contains($0) ? "---:|" : "---|" }.joined()
  let statement = AnswerStatement(answer).lines.map { "- \($0.label)：\($0.isCommand ? "`\($0.text)`" : markdownCell($0.text))" }
  return ([line(grid.heads), rule] + grid.lines.map(line) + [""] + statement).joined(separator: "\n")
}

/// Texts from data must stay texts.
private func markdownCell(_ text: String) -> String {
  var out = ""
  for character in text {
    if "\\`*_[]<>|#&".contains(character) { out.append("\\") }
    out.append(character.isNewline ? " " : character)
  }
  return out
}
