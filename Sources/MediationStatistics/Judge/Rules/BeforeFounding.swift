/// A case that was accepted before an organisation that handled it existed: its date is wrong, or the seeds' founding day is. Until that is mended the
/// organisation's row of an earlier year says 未设立 while 合计 counts the case, and no return is made.
struct BeforeFounding: JudgeRule {
  static let rule = Rule(
    "before-founding", .warning, .judge, title: "受理时间早于调解组织的设立日",
    remedy: "核对受理时间；设立日有误的，改 seeds/organizations.csv 或 communities.csv 的 valid_from")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let accepted = records.moments(.accepted)
    return [FieldID.organization, .studio, .supporting].flatMap { field in
      let column = records.organizations(field)
      return records.findings(Self.rule, field) { row in
        guard case .known(let unit) = column[row], accepted[row] != Moment.absent else { return nil }
        let organization = seeds.organizations.all[Int(unit)]
        guard organization.countsApart, let founded = organization.foundedOn, Moment.day(of: accepted[row]) < founded.dayNumber else {
          return nil
        }
        return "“\(organization.name)”\(founded) 设立，本案受理于 \(CalendarDate(dayNumber: Moment.day(of: accepted[row])))"
      }
    }
  }
}
