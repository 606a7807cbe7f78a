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
    context = ReportContext(results)
    let leaking = context.namedFlows.filter { !$0.flow.isConserved }
    guard leaking.isEmpty else {
      throw RunFault(.bug, leaking.map { "\($0.name): 行数不守恒（\($0.flow)） — 这是程序缺陷，请附上本行报告；没有写出任何文件" })
    }
    template = try configurationText(project.path(results.plan.template))
    pageParts = try results.plan.page.map { request throws(RunFault) in try PageParts.read(request, in: project) }
    definitions = try definitionFiles(results.plan, project)
  }

  /// What may be held of passes over the rows while sheets are made: an office's years are far below, a million rows are not.
  private static let heldNumbers = 1 << 21

  /// Contents of the workbook's sheets, in the pipeline's order.
  func sheets() throws(RunFault) -> [SheetContent] {
    var sheets: [SheetContent] = []
    try eachSheet { sheets.append($0) }
    return sheets
  }

  /// The same, each as soon as it is made.
  private func eachSheet(_ take: (SheetContent) -> Void) throws(RunFault) {
    for request in context.plan.sheets {
      take(try sheet(request))
      context.store.forgetCounts(beyond: Report.heldNumbers)
    }
    if let revisions = context.results.revisions { take(revisionsSheet(revisions, context)) }
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
      // What of the inputs is not hashed yet is hashed meanwhile.
      let inputs = context.results.registers.ledgers.flatMap(\.files).map(\.digest)
      for digest in inputs { digest.begin() }
      let proof = try writeFiles(in: staging, withholdsReturn: withholdsReturn)
      defer { proof.wait() }
      let outputs = try staging.hashes()
      try staging.write("run.json", manifest(inputs: inputs.map(\.hex), outputs, timings).json)
      try proof.require()
      try context.results.registers.requireUnchangedInputs()
      try staging.publish()
      return outputs.map(\.name) + ["run.json"]
    } catch {
      staging.discard()
      throw staging.named(error)
    }
  }
}

extension Report {
  private func manifest(inputs: [String], _ outputs: [(name: String, sha256: String)], _ timings: [String: Int]) -> RunManifest {
    RunManifest(context, inputs: inputs, definitions: definitions, outputs: outputs, timings: timings)
  }

  /// All files but `run.json`, whose proof goes on. What needs no figure is written on another core from the beginning; the report's own workbook
  /// is made beside the others, sheet by sheet as their contents come: these need no figure any more.
  private func writeFiles(in staging: Staging, withholdsReturn: Bool) throws(RunFault) -> ProofAhead {
    let (registers, keepsKeys) = (context.results.registers, !context.plan.isUnreported)
    let lists = Ahead { () throws(RunFault) in try writeLists(of: registers, keepsKeys: keepsKeys, in: staging) }
    defer { lists.wait() }
    var returns: [PlacedNumber] = []
    if let request = context.plan.returns, !withholdsReturn {
      returns = try renderReturn(request, context, path: staging.path(request.file), temporaryFolder: staging.scratch)
    }
    let (sheets, frame, contentsSheet) = (Conveyor<SheetContent>(), context.bookFrame(), contentsSheet)
    let (path, scratch) = (staging.path(context.plan.workbook), staging.scratch)
    let filled = Announcement<[PlacedNumber]>()
    let book = Ahead { () throws(RunFault) in
      defer { filled.tell(nil) }
      try renderWorkbook(sheets, frame, contentsSheet: contentsSheet, path: path, temporaryFolder: scratch) { filled.tell($0) }
    }
    defer { book.wait() }
    try handOver(sheets)
    var others: [PlacedNumber] = []
    if let audit = context.plan.audit {
      others += try renderAudit(audit, context, path: staging.path(audit.file), temporaryFolder: staging.scratch)
    }
    if extras.contains(.open), let open = context.plan.open { others += try writeOpen(open, in: staging) }
    try writeTexts(in: staging)
    // Every figure has been asked for.
    context.store.forgetCounts()
    try staging.writeTable("figures.csv") { figuresCSV(context.store.recorded, only: context.results.filter, to: &$0) }
    let proof = ProofAhead(figures: staging.path("figures.csv"))
    do throws(RunFault) {
      let numbers = [returns, filled.value ?? [], others]
      try staging.writeTable("cells.csv") { cellsCSV(numbers, to: &$0) }
      proof.start(cells: staging.path("cells.csv"))
      _ = try book.value()
      proof.start(try staging.names().filter { $0.hasSuffix(".xlsx") }, in: staging.path(""))
      try lists.value()
    } catch {
      proof.wait()
      throw error
    }
    return proof
  }

  private func handOver(_ sheets: Conveyor<SheetContent>) throws(RunFault) {
    defer { sheets.end() }
    try eachSheet { sheets.hand($0) }
  }

  /// The sheet that the way back from the others leads to.
  private var contentsSheet: String? { (context.plan.sheets.first { $0.kind == .cover } ?? context.plan.sheets.first)?.name }

  /// What people read that is no workbook.
  private func writeTexts(in staging: Staging) throws(RunFault) {
    try staging.write(context.plan.summary, Array(try summary().utf8))
    if let request = context.plan.page, let page = try page() { try staging.write(request.file, Array(page.utf8)) }
  }

  /// The open workbook, the same data as a package, and the self-audit; gives the workbook's numbers.
  private func writeOpen(_ request: OpenRequest, in staging: Staging) throws(RunFault) -> [PlacedNumber] {
    let open = try renderOpenBook(request, context, path: staging.path(request.file), temporaryFolder: staging.scratch)
    try staging.write(request.package, open.package)
    try staging.write("open-audit.csv", open.audit.csv)
    return open.numbers
  }
}

/// What is told of single rows: the keys of cases, what was found, what was rejected.
private func writeLists(of registers: Registers, keepsKeys: Bool, in staging: Staging) throws(RunFault) {
  if keepsKeys { try staging.writeTable("case-keys.csv") { caseKeysCSV(registers.cases, to: &$0) } }
  try staging.writeTable("findings.csv") { findingsCSV(registers.ledgers, to: &$0) }
  try staging.writeTable("rejects.csv") { rejectsCSV(registers.cases, to: &$0) }
  if !registers.court.files.isEmpty { try staging.writeTable("rejects-papers.csv") { rejectsCSV(registers.court, to: &$0) } }
  for ledger in registers.activities where !ledger.files.isEmpty {
    try staging.writeTable("rejects-\(ledger.contract.id).csv") { rejectsCSV(ledger, to: &$0) }
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
