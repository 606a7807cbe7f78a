/// All reference tables of `seeds/`, read and cross-checked. Faults of every file are told together.
package struct Seeds: Sendable {
  package let office: Office
  package let measures: MeasureCatalog
  package let places: Places
  package let organizations: Organizations
  package let memberTables: [DimensionID: MemberTable]
  package let dimensionNames: [DimensionID: String]
  /// What people call fields and measures when they ask.
  package let words: Words
  /// The platform's own counts by month, empty when the file is not there (DECISIONS 2).
  package let controlTotals: [ControlTotal]

  /// Amount in 分 above which a case of that difficulty is questioned.
  package let amountLimits: [String: Int64]

  /// The court side: codes of courts and case types, the grammar of case numbers, causes, holidays, terms.
  package let courts: CourtTable
  package let caseTypes: CaseTypeTable
  package let numbers: NumberGrammar
  let causes: Causes
  package let holidays: Holidays
  package let deadlineRules: DeadlineRules

  package struct ControlTotal: Sendable {
    package let month: ReportingPeriod
    package let received: Int
    package let line: Int
  }

  package static func read(_ folder: String) throws(RunFault) -> Seeds {
    var reader = SeedReader(folder: folder)
    // The tables of the court side are as long as all others together.
    let courtTable = Ahead { () throws(RunFault) in try CourtTable.read(folder) }
    let caseTypeTable = Ahead { () throws(RunFault) in try CaseTypeTable.read(folder) }
    let office = reader.collect { () throws(RunFault) in try Office.read("\(folder)/office.yaml") }
    let measures = reader.collect { () throws(RunFault) in try MeasureCatalog.read("\(folder)/measures.yaml") }
    let names = reader.dimensionNames()
    let tables = reader.memberTables(names)
    let communities = reader.communities()
    let streets = reader.streets()
    let listed = reader.organizations()
    let totals = reader.controlTotals()
    let limits = reader.amountLimits()
    let words = reader.words(measures, names)
    let courts = reader.collect { () throws(RunFault) in try courtTable.value() }
    let caseTypes = reader.collect { () throws(RunFault) in try caseTypeTable.value() }
    let holidays = reader.collect { () throws(RunFault) in try Holidays.read(folder) }
    let deadlines = reader.collect { () throws(RunFault) in try DeadlineRules.read(folder) }
    let causes = reader.causes(tables[.type])
    guard reader.faults.isEmpty, let office, let measures, let courts, let caseTypes, let causes, let holidays, let deadlines else {
      throw RunFault(.badConfiguration, reader.faults)
    }
    let places = Places(street: office.street, communities: communities, streets: streets, regions: office.regions + [office.district])
    return Seeds(
      office: office, measures: measures, places: places, organizations: Organizations(listed: listed, places: places),
      memberTables: tables, dimensionNames: names, words: words, controlTotals: totals,
      amountLimits: limits, courts: courts, caseTypes: caseTypes,
      numbers: NumberGrammar(types: caseTypes, reconsiderationWords: office.reconsiderationWords), causes: causes,
      holidays: holidays, deadlineRules: deadlines)
  }

  package func name(of dimension: DimensionID) -> String { dimensionNames[dimension] ?? dimension.text }
}
