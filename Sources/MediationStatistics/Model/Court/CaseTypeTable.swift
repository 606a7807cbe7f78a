/// 案件类型代字 with class and stage (`seeds/case-type-codes.csv`).
package struct CaseTypeTable: Sendable {
  package struct Entry: Sendable, Hashable {
    package let type: String
    package let proceedingClass: ProceedingClass
    package let stage: ProceedingStage

    package init(_ type: String, _ proceedingClass: ProceedingClass, _ stage: ProceedingStage) {
      (self.type, self.proceedingClass, self.stage) = (type, proceedingClass, stage)
    }
  }

  package let entries: [Entry]
  private let byType: [[Character]: Entry]
  private let longest: Int

  package init(_ entries: [Entry]) {
    self.entries = entries
    byType = Dictionary(entries.map { (Array($0.type), $0) }, uniquingKeysWith: { first, _ in first })
    longest = entries.map(\.type.count).max() ?? 0
  }

  package func proceedingClass(of type: String) -> ProceedingClass? {
    byType[Array(type)]?.proceedingClass ?? LegacyType.proceedingClass(of: type)
  }

  package func stage(of type: String) -> ProceedingStage? { byType[Array(type)]?.stage ?? LegacyType.stage(of: type) }

  func knows(_ type: [Character]) -> Bool { byType[type] != nil }

  /// The longest code that starts at `start`: 执保 before 执, 行审复 before 行审.
  func match(_ text: ArraySlice<Character>) -> [Character]? {
    let limit = min(longest, text.count)
    for length in stride(from: limit, to: 0, by: -1) {
      let candidate = Array(text.prefix(length))
      if byType[candidate] != nil { return candidate }
    }
    return nil
  }
}
