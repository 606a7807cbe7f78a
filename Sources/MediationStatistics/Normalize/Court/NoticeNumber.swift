/// The paper's own number: one that stands by itself in the head. A number in a sentence is another paper's.
struct NoticeNumber {
  private let text: NoticeText
  private let title: NoticeTitle?
  private let numbers: [NumberGrammar.Found]
  private let grammar: NumberGrammar

  init(_ numbers: [NumberGrammar.Found], _ text: NoticeText, _ title: NoticeTitle?, _ grammar: NumberGrammar) {
    (self.numbers, self.text, self.title, self.grammar) = (numbers, text, title, grammar)
  }

  private static let labels = ["案号", "案号：", "案号:", "AH=", "AH：", "案件编号：", "文号：", "发文字号：", "文书编号：", "字号：", "案号】", "案件字号】", "案件字号："]

  /// Behind the title, else above it, else labelled; else one at the number's place that the grammar cannot read.
  func own(body: Int) -> NumberGrammar.Found? {
    let start = title?.range.upperBound ?? 0
    let limit = max(body, min(start + 60, text.count))
    let behind = numbers.first { $0.range.lowerBound >= start && $0.range.lowerBound < limit && stands($0) }
    let above = numbers.last { $0.range.upperBound <= (title?.range.lowerBound ?? 0) && stands($0) }
    return behind ?? above ?? numbers.first(where: isLabelled) ?? unread(in: start..<limit) ?? unreadAbove()
  }

  private func unreadAbove() -> NumberGrammar.Found? {
    guard let end = title?.range.lowerBound, end > 0 else { return nil }
    return unread(in: text.line(at: end - 1).lowerBound..<end)
  }

  /// At the head of a line, behind the title, the court's name or a label.
  private func stands(_ found: NumberGrammar.Found) -> Bool {
    isLabelled(found) || isBehindTitle(found.range.lowerBound) || isBehindCourt(found.range.lowerBound)
      || text.beginsLine(found.range.lowerBound) && !isReference(found)
  }

  private func isLabelled(_ found: NumberGrammar.Found) -> Bool {
    NoticeNumber.labels.contains { text.starts(with: $0, at: found.range.lowerBound - $0.count) }
  }

  /// Nothing but brackets, colons or a remark in brackets (副本, 一审稿) between title and number.
  private func isBehindTitle(_ start: Int) -> Bool {
    guard let title, title.range.upperBound <= start, start - title.range.upperBound <= 14 else { return false }
    let between = text.characters[title.range.upperBound..<start]
    return between.allSatisfy { "（(：:【[〔|".contains($0) }
      || between.first.map { "（(".contains($0) } == true && between.last.map { "）)".contains($0) } == true
  }

  private func isBehindCourt(_ start: Int) -> Bool {
    guard text.starts(with: "法院", at: start - 2) else { return false }
    let line = text.line(at: start - 1)
    return start - line.lowerBound <= 30 && text.characters[line.lowerBound..<start].allSatisfy(NumberCharacters.isHan)
      && !NoticeIssuer.isSentence(text.text(line.lowerBound..<start))
  }

  /// （2023）浙0110民初1号民事判决 at the head of a line of the body.
  private func isReference(_ found: NumberGrammar.Found) -> Bool {
    let behind = found.range.upperBound
    guard behind < text.count, !text.beginsLine(behind), behind != title?.range.lowerBound else { return false }
    return ["民事", "行政", "刑事", "执行", "判决", "裁定", "调解", "案", "一案", "号", "《"].contains { text.starts(with: $0, at: behind) }
      && !PaperHead.labels.contains { text.starts(with: $0, at: behind) }
  }

  /// A whole line of the head that is a number but for its last character or its year; right behind the title whatever has the shape of a number.
  private func unread(in head: Range<Int>) -> NumberGrammar.Found? {
    var index = head.lowerBound
    while index < min(head.upperBound, text.count) {
      let line = index..<text.line(at: index).upperBound
      if line.count <= 40, text.beginsLine(index) || index == head.lowerBound, let reading = grammar.read(text.text(line)) {
        return NumberGrammar.Found(range: line, reading: reading)
      }
      if text.beginsLine(index) || index == head.lowerBound, let shape = grammar.shape(in: text.characters, at: index), stands(shape) {
        return shape
      }
      index = line.upperBound
    }
    return nil
  }
}

extension NumberGrammar {
  /// Year in brackets, letters, digits, 号: a number by its place and shape, with a code that no table has. Never in running text.
  func shape(in text: [Character], at index: Int) -> Found? {
    guard let year = BracketedYear(text[...], at: index), year.opening != nil else { return nil }
    var cursor = year.cursor
    let letters = cursor.rest.prefix(16).prefix {
      NumberCharacters.isHan($0) && $0 != "号" || NumberCharacters.digit($0) != nil || NumberCharacters.masks.contains($0)
        || NumberCharacters.dashes.contains($0)
    }
    guard letters.contains(where: NumberCharacters.isHan) else { return nil }
    cursor.index += letters.count
    guard cursor.take("号") else { return nil }
    let isMasked = letters.contains(where: NumberCharacters.masks.contains)
    let range = index..<cursor.index
    return Found(range: range, reading: .unreadable(String(text[range]), isMasked ? .masked : .unknownType))
  }
}
