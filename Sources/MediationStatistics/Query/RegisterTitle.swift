/// What the registers are called when a question names one (`--from`).
struct RegisterTitle {
  let id: String
  let title: String
  let words: [String]

  /// Those that can be asked, the program's own first.
  static func all(_ contracts: SourceContracts) -> [RegisterTitle] {
    [
      RegisterTitle(id: "cases", title: "调解案件", words: ["案件"]), RegisterTitle(id: "participations", title: "参与件次", words: ["件次"]),
      RegisterTitle(id: "documents", title: "涉诉文书", words: ["papers", "文书"]),
      RegisterTitle(id: "proceedings", title: "诉讼复议案件", words: ["诉讼"]), RegisterTitle(id: "hearings", title: "庭审", words: ["开庭"]),
    ] + contracts.activities.map { RegisterTitle(id: $0.id, title: $0.title, words: []) }
  }

  static func title(of id: String, _ contracts: SourceContracts) -> String { all(contracts).first { $0.id == id }?.title ?? id }

  func isCalled(_ word: String) -> Bool { id == word || title == word || words.contains(word) }
}
