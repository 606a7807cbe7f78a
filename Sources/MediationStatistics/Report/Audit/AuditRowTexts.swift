/// The texts of a row sheet: what identifies a row, as people may see it, and where it stands in the sources.
struct AuditRowTexts {
  private let registers: Registers

  init(_ registers: Registers) { self.registers = registers }

  func key(_ row: Int, of register: String) -> String {
    let (cases, court) = (registers.cases, registers.court)
    let text: String
    switch register {
    case "cases": text = cases.records.shownCode(cases.standing[row])
    case "participations": text = cases.records.shownCode(cases.standing[cases.caseOfParticipation[row]])
    case "documents": text = court.shownKey(court.counted[row])
    case "proceedings": text = court.proceedings[row].number.shown
    case "hearings": text = court.proceedings[court.hearings[row].proceeding].number.shown
    default: text = activity(register) == nil ? "" : "\(row + 1)"
    }
    return text.isEmpty ? "（无编号）" : text
  }

  /// `案件清单-2024-12(1).csv:128`; of a proceeding or hearing the places of all its papers.
  func place(_ row: Int, of register: String) -> String {
    let (cases, court) = (registers.cases, registers.court)
    switch register {
    case "cases": return cases.location(cases.standing[row])
    case "participations": return cases.location(cases.standing[cases.caseOfParticipation[row]])
    case "documents": return court.location(court.counted[row])
    case "proceedings": return places(court.proceedings[row].papers)
    case "hearings": return places(court.hearings[row].papers)
    default: return activity(register).map { $0.location($0.standing[row]) } ?? ""
    }
  }

  private func activity(_ register: String) -> ActivityRegister? { registers.activities.first { $0.register.id == register } }

  /// In an order that no order of rows changes: that of the papers. A register of papers with hundreds of places is cut.
  private func places(_ papers: [Int]) -> String {
    let shown = papers.prefix(20).map(registers.court.location).joined(separator: "；")
    return papers.count > 20 ? "\(shown)……共 \(papers.count) 份" : shown
  }
}
