internal import CSV

/// The stage `report`: figures → files. All files of a run are made in a private folder beside the output and take its place at once, so that
/// a reader sees the whole old set or the whole new one.
package struct Report {
  package let context: ReportContext
  private let template: String
  private let pageParts: PageParts?
  private let definitions: [(path: String, bytes: [UInt8])]
  private let extras: [ExtraOutput]

  package init(_ results: RunResults, in project: Project, with extras: [ExtraOutput] = []) throws(RunFault) {
    for extra in extras { try extra.require(in: results.plan) }
    self.extras = extras
    let leaking = RowFlow.ofFiles(results.registers.ledgers).filter { !$0.flow.isConserved }
    guard leaking.isEmpty else {
      throw RunFault(.bug, leaking.map { "\($0.name): 行数不守恒（\($0.flow)） — 这是程序缺陷，请附上本行报告；没有写出任何文件" })
    }
    context = ReportContext(results, digest: recordsDigest(results.registers.ledgers))
    template = try configurationText(project.path(results.plan.template))
    pageParts = try results.plan.page.map { request throws(RunFault) in try PageParts.read(request, in: project) }
    definitions = try definitionFiles(results.plan, project)
  }

  /// Contents of the workbook's sheets, in the pipeline's order.
  func sheets() throws(RunFault) -> [SheetContent] {
    var sheets: [SheetContent] = []
    for request in context.plan.sheets { sheets.append(try sheet(request)) }
    if let revisions = context.results.revisions { sheets.append(revisionsSheet(revisions, context)) }
    return sheets
  }

  func sheet(_ request: SheetRequest) throws(RunFault) -> SheetContent {
    var sheet: SheetContent
    switch request.kind {
    case .cover: sheet = coverSheet(request, context)
    case .overview: sheet = try overviewSheet(request, context)
    case .months: sheet = try monthsSheet(request, context)
    case .breakdown: sheet = try breakdownSheet(request, context)
    case .matrix: sheet = try matrixSheet(request, context)
    case .organizations: sheet = try organizationsSheet(request, context)
    case .detail: sheet = try detailSheet(request, context)
    case .checks: sheet = checksSheet(request, context)
    case .quality: sheet = qualitySheet(request, context)
    case .corrections: sheet = correctionsSheet(request, context)
    case .definitions: sheet = definitionsSheet(request, context)
    case .published: sheet = publishedSheet(request, context)
    case .litigation: sheet = try litigationSheet(request, context)
    case .papers: sheet = try papersSheet(request, context)
    case .deadlines: sheet = deadlinesSheet(request, context)
    case .hearings: sheet = try hearingsSheet(request, context)
    }
    sheet.isLandscape = sheet.isLandscape || request.isLandscape
    return sheet
  }

  package func summary() throws(RunFault) -> String {
    let mark = context.results.filter.map { "（\($0.line)。只含符合条件的案件，不是全街道数据。）\n" } ?? ""
    return mark + (try summaryText(context, template: template))
  }

  /// The page to look at; nil where the pipeline has none.
  func page() throws(RunFault) -> String? {
    guard let request = context.plan.page, let pageParts else { return nil }
    return try pageText(request, try pageSheets(request), pageParts, context)
  }

  /// Writes all files of the run into `folder`, which is replaced as a whole. The return for superiors is left out when it is withheld;
  /// `timings` go into `run.json` and nowhere else. A run that has read its inputs under a lock hands it over; else it is taken here.
  package func write(
    to folder: String, under lock: OutputLock? = nil, withholdsReturn: Bool = false, timings: [String: Int]
  ) throws(RunFault) -> [String] {
    let staging = try Staging(beside: folder, under: lock)
    do throws(RunFault) {
      let numbers = try writeWorkbooks(in: staging, withholdsReturn: withholdsReturn)
      try staging.write(context.plan.summary, Array(try summary().utf8))
      if let request = context.plan.page, let page = try page() { try staging.write(request.file, Array(page.utf8)) }
      try staging.write("figures.csv", figuresCSV(context.store.recorded, only: context.results.filter))
      try staging.write("cells.csv", cellsCSV(numbers))
      if !context.plan.isUnreported { try staging.write("case-keys.csv", caseKeysCSV(context)) }
      try staging.write("findings.csv", findingsCSV(context))
      try staging.write("rejects.csv", rejectsCSV(context.results.cases))
      if !context.results.court.files.isEmpty { try staging.write("rejects-papers.csv", rejectsCSV(context.results.court)) }
      for ledger in context.results.registers.activities where !ledger.files.isEmpty {
        try staging.write("rejects-\(ledger.contract.id).csv", rejectsCSV(ledger))
      }
      let outputs = try staging.hashes()
      try staging.write("run.json", RunManifest(context, definitions: definitions, outputs: outputs, timings: timings).json)
      try prove(staging)
      try staging.publish()
      return outputs.map(\.name) + ["run.json"]
    } catch {
      staging.discard()
      throw staging.named(error)
    }
  }
}

extension Report {
  /// Nothing gets its final name before every number of every workbook was read back and found equal to its figure, and every
  /// file equal to its hash.
  private func prove(_ staging: Staging) throws(RunFault) {
    let faults: [String]
    do throws(RunFault) {
      let changes = try WrittenFiles(staging.path("")).changes()
      faults = try Verification(staging.path("")).faults + changes.faults + changes.notes
    } catch { throw RunFault(.cannotWrite, error.messages.map { "\($0)；读不回刚写出的文件，请检查磁盘，没有写出任何文件" }) }
    guard faults.isEmpty else { throw RunFault(.bug, faults.prefix(20).map { "\($0) — 这是程序缺陷，请附上本行报告；没有写出任何文件" }) }
  }

  /// The workbooks one after the other, and the numbers of all of them.
  private func writeWorkbooks(in staging: Staging, withholdsReturn: Bool) throws(RunFault) -> [PlacedNumber] {
    var numbers: [PlacedNumber] = []
    if let request = context.plan.returns, !withholdsReturn {
      numbers += try renderReturn(request, context, path: staging.path(request.file), temporaryFolder: staging.scratch)
    }
    numbers += try renderWorkbook(try sheets(), context, path: staging.path(context.plan.workbook), temporaryFolder: staging.scratch)
    if let audit = context.plan.audit {
      numbers += try renderAudit(audit, context, path: staging.path(audit.file), temporaryFolder: staging.scratch)
    }
    if extras.contains(.open), let open = context.plan.open { numbers += try writeOpen(open, in: staging) }
    return numbers
  }

  /// The open workbook, the same data as a package, and the self-audit; gives the workbook's numbers.
  private func writeOpen(_ request: OpenRequest, in staging: Staging) throws(RunFault) -> [PlacedNumber] {
    let open = try renderOpenBook(request, context, path: staging.path(request.file), temporaryFolder: staging.scratch)
    try staging.write(request.package, open.package)
    try staging.write("open-audit.csv", open.audit.csv)
    return open.numbers
  }
}

/// The files whose contents define the figures: the pipeline's own and all seeds.
private func definitionFiles(_ plan: PipelinePlan, _ project: Project) throws(RunFault) -> [(path: String, bytes: [UInt8])] {
  do {
    let seeds = try Folder.files(in: project.seeds).map { (path: "seeds/\($0)", file: Folder.join(project.seeds, $0)) }
    let own =
      (plan.rules + plan.checks + (plan.returns?.forms ?? []) + [plan.template] + (plan.page?.parts ?? [])
      + plan.inputs.map(\.contract).unique).map {
        (path: $0, file: project.path($0))
      }
    let published = try plan.published.map { folder in
      try Folder.files(in: project.path(folder)).map { (path: "\(folder)/\($0)", file: Folder.join(project.path(folder), $0)) }
    }
    let pipeline = [(path: "pipelines/\(plan.id).yaml", file: plan.path)]
    return try (pipeline + own + seeds + (published ?? [])).map { ($0.path, try readFile($0.file)) }
  } catch { throw RunFault(.badConfiguration, "\(error)") }
}
