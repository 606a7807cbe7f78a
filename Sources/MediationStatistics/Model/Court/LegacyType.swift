/// A type code of a number before 2016 (字第) that the table does not list: courts built such codes freely from a branch of law and a stage, `民金初`,
/// `家初`, `执复议`. What a court alone writes is accepted; all other numbers with 字第 (鉴字第, 证字第, 仲字第) stay what they are.
enum LegacyType {
  /// Branches, benches and procedures that stand before a stage.
  private static let branches = Set("民商知海事金家少环林铁经外涉刑行赔速简小自巡未立附交劳")
  /// Stages that only courts know.
  private static let stages = Set("初终再申监提抗")
  /// What may follow 执.
  private static let enforcement = Set("民行刑商异复议恢保审裁外委协他转综督监申提证公财罚移预续")
  /// Maritime courts name the bench behind 法: 武海法商字第1号.
  private static let maritimeBenches = Set("商事")

  /// Where the code begins in the letters before 字 (without the numerals of divisions); nil where no court's code ends there.
  static func start(in letters: [Character]) -> Int? {
    guard let last = letters.last else { return nil }
    let stage = last == "重" || last == "更" ? letters.count - 2 : letters.count - 1
    if stage >= 0, stages.contains(letters[stage]) { return branchStart(letters, before: stage) }
    if let mark = letters.lastIndex(of: "执"), letters.count - mark <= 4, letters[(mark + 1)...].allSatisfy(enforcement.contains) {
      return mark
    }
    return maritimeBenches.contains(last) && letters.dropLast().suffix(2) == ["海", "法"] ? letters.count - 1 : nil
  }

  private static func branchStart(_ letters: [Character], before stage: Int) -> Int? {
    var start = stage
    while start > 0, branches.contains(letters[start - 1]) { start -= 1 }
    // 广海法初字第1号: no branch, but a court before the stage.
    return start < stage || start > 0 && letters[start - 1] == "法" ? start : nil
  }

  /// The row of a code that the table does not list, by the branch of law in it.
  static func proceedingClass(of type: String) -> ProceedingClass {
    if type.hasPrefix("执") { return .enforcement }
    if type.contains("刑") { return .criminal }
    if type.contains("行") { return .administrative }
    return type.contains("赔") ? .compensation : .civil
  }

  static func stage(of type: String) -> ProceedingStage {
    if type.hasPrefix("执") { return .enforcement }
    if type.contains("终") { return .second }
    if type.contains(where: { "再申监提抗".contains($0) }) { return .retrial }
    return type.contains("初") ? .first : .other
  }
}
