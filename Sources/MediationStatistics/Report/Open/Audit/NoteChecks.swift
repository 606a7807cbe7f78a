/// Checks on notes and shorthand, both ways.
let noteChecks: [OpenCheck] = [
  OpenCheck("notes-resolve", "每个注号在“说明”中有一条注") { audited in
    let known = Set(audited.marksExplained)
    return audited.perData { sheet in sheet.noteNumbersUsed.filter { !known.contains(noteMark($0)) }.map { "\(noteMark($0)) 没有说明" } }
  },
  OpenCheck("notes-used", "“说明”中的每条注都被引用") { audited in
    let used = Set(audited.book.sheets.filter { $0.kind == .data }.flatMap(\.noteNumbersUsed).map(noteMark))
    return audited.marksExplained.filter { !noteNumbers(in: $0).isEmpty && !used.contains($0) }.map { "\($0) 没有被引用" }
  },
  OpenCheck("notes-in-heads", "注只标在表题和表头，不标在数据单元格") { audited in
    audited.perData { sheet in
      sheet.table?.rows.joined().compactMap(\.text).filter { !noteNumbers(in: $0).isEmpty }.map { "单元格“\($0)”中有注号" } ?? []
    }
  },
  OpenCheck("shorthand-explained", "每个简写在“说明”中有解释") { audited in
    let known = Set(audited.marksExplained)
    return audited.perData { sheet in
      let used = Set(sheet.table?.rows.joined().compactMap(\.text).filter(isShorthand) ?? [])
      return used.subtracting(known).sorted().map { "简写 \($0) 没有解释" }
    }
  },
  OpenCheck("marks-meant", "“说明”中的每个标记都写明含义，且只列一次") { audited in
    let marks = audited.marksExplained
    let doubled = Set(marks.filter { mark in marks.count { $0 == mark } > 1 }).sorted()
    return audited.explanations.filter { $0.meaning.isEmpty }.map { "\($0.mark) 没有含义" } + doubled.map { "\($0) 列了几次" }
  },
]

extension AuditedBook {
  /// The rows of 说明: mark and meaning.
  fileprivate var explanations: [(mark: String, meaning: String)] {
    let rows = book.sheets.first { $0.kind == .explanations }?.table?.rows ?? []
    return rows.filter { $0.count > 2 }.map { ($0[0].text ?? "", $0[2].text ?? "") }
  }

  fileprivate var marksExplained: [String] { explanations.map(\.mark) }

  fileprivate func perData(_ body: (OpenSheet) -> [String]) -> [String] { perSheet { $0.kind == .data ? body($0) : [] } }
}

extension OpenSheet {
  /// The notes that its title and heads are marked with, each once.
  fileprivate var noteNumbersUsed: [Int] { ([title] + (table?.columns.map(\.header) ?? [])).flatMap(noteNumbers).unique }
}

/// `[z]` and its like: letters in square brackets and nothing else.
private func isShorthand(_ text: String) -> Bool { text.wholeMatch(of: /\[[a-z]+\]/) != nil }
