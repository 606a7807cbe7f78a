/// What one pipeline does, from `pipelines/*.yaml`: its inputs, definitions, rules, checks and outputs.
package struct PipelinePlan: Sendable {
  package let id: String
  package let title: String
  package let inputs: [Input]
  /// The period that a run without a flag is asked for: month, quarter, half or year.
  package let unit: Unit
  package let monthBy: Clock
  package let dataCutoff: CalendarDate?
  package let versions: [VersionKey]
  /// Rule and check files, relative to the project; later files follow in order.
  package let rules: [String]
  package let checks: [String]
  package let figures: [FigureRequest]
  package let workbook: String
  package internal(set) var sheets: [SheetRequest]
  package let summary: String
  package let template: String
  /// The workbook of returns for superiors, if the pipeline makes one.
  package internal(set) var returns: ReturnRequest?
  /// The 底稿; nil for none.
  package internal(set) var audit: AuditRequest?
  /// The open workbook and its data package, written by `--with open` only.
  package internal(set) var open: OpenRequest?
  /// The page to look at; nil for none.
  package internal(set) var page: PageRequest?
  /// Published figures to compare with, by period; empty for none.
  package let published: String?
  /// Nothing of it is reported to anybody: no `case-keys.csv` is written, and `publish` has nothing to keep.
  package let isUnreported: Bool
  /// The YAML that it was read from.
  package let path: String

  package struct Input: Sendable {
    package let name: String
    package let contract: String
    package let path: String
    /// A source that an office may not have: a path that does not exist, or holds nothing, is no fault.
    package let isOptional: Bool
  }

  package enum Unit: String, Sendable, CaseIterable { case month, quarter, half, year }

  /// Figures to put into `figures.csv` beside those that the outputs show.
  package struct FigureRequest: Sendable {
    package let measures: [String]
    package let by: [DimensionID]
    package let suffixes: [[FigureAddress.Suffix]]
    package let eachMonth: Bool
  }

  package static func read(_ path: String) throws(RunFault) -> PipelinePlan {
    try YAMLDocument.read(path) { root in PlanReader(root, path: path).plan() }
  }
}

private struct PlanReader {
  let root: YAMLMapping

  let path: String

  init(_ root: YAMLMapping, path: String) { (self.root, self.path) = (root, path) }

  func plan() -> PipelinePlan? {
    let (id, title) = (root.requiredText("pipeline"), root.requiredText("title"))
    let inputs = root.list("inputs", input)
    if inputs.isEmpty { root.fault(at: "inputs", "缺少输入（inputs）") }
    for (name, group) in Dictionary(grouping: inputs, by: \.name).sorted(by: { $0.key < $1.key }) where group.count > 1 {
      root.fault(at: "inputs", "输入“\(name)”列了 \(group.count) 次 — 请各起一名")
    }
    let unit = root.choice("unit", PipelinePlan.Unit.self) ?? .month
    let monthBy = root.choice("month_by", among: [Clock.accepted, .concluded, .registered]) ?? .accepted
    let cutoff = root.text("data_cutoff")
    let cutoffDate = cutoff.flatMap(readDate)
    if cutoff != nil, cutoffDate == nil { root.fault(at: "data_cutoff", "应为 yyyy-MM-dd 形式的日期") }
    let versions = versions()
    let (rules, checks) = (projectPaths("rules"), projectPaths("checks"))
    let figures = root.list("figures", request)
    let workbook = root.section("workbook") { (file: fileName($0), sheets: sheets($0, "sheets")) }
    let summary = root.section("summary") { (file: fileName($0), template: projectPath("template", in: $0)) }
    let returns = root.section("return") { readReturn($0) }
    let audit = root.section("audit") { AuditRequest($0, file: fileName($0)) }
    let open = root.section("open") { OpenRequestReader($0).request(fileName: fileName) }
    let page = root.section("page") {
      PageRequest($0, file: fileName($0), path: { projectPath($0, in: $1) }, sections: sheets($0, "sections"))
    }
    let isUnreported = root.flag("unreported")
    let published = root.text("published") == nil ? nil : projectPath("published")
    if let id, id.contains("/") || id.hasPrefix(".") { root.fault(at: "pipeline", "“\(id)”应是简单的名称，输出文件夹以它命名") }
    let files = [workbook?.file, summary?.file, returns?.file, audit?.file, open?.file, open?.package, page?.file].compactMap { $0 }
    if Set(files).count < files.count { root.fault("各输出文件须各有其名，现有重名：\(files.joined(separator: "、"))") }
    guard let id, let title, let rules, let checks, let book = workbook?.file, let text = summary?.file, let template = summary?.template
    else {
      if workbook == nil { root.fault("缺少“workbook”") }
      if summary == nil { root.fault("缺少“summary”") }
      return nil
    }
    return PipelinePlan(
      id: id, title: title, inputs: inputs, unit: unit, monthBy: monthBy, dataCutoff: cutoffDate, versions: versions, rules: rules,
      checks: checks,
      figures: figures, workbook: book, sheets: workbook?.sheets ?? [], summary: text, template: template, returns: returns, audit: audit,
      open: open, page: page, published: published, isUnreported: isUnreported, path: path)
  }

  private func input(_ entry: YAMLMapping) -> PipelinePlan.Input? {
    let isOptional = entry.flag("optional")
    guard let name = entry.requiredText("name"), let contract = projectPath("contract", in: entry),
      let path = projectPath("path", in: entry)
    else { return nil }
    return PipelinePlan.Input(name: name, contract: contract, path: path, isOptional: isOptional)
  }

  private func readReturn(_ section: YAMLMapping) -> ReturnRequest? {
    let (file, title) = (fileName(section), section.requiredText("title"))
    let forms = section.texts("forms").compactMap { inside($0, "forms", section) }
    if forms.isEmpty { section.fault("缺少“forms” — 请列出表式文件") }
    guard let file, let title else { return nil }
    return ReturnRequest(file: file, title: title, forms: forms)
  }

  /// Paths in YAML may not leave the project (DECISIONS 15).
  private func projectPath(_ key: String, in section: YAMLMapping? = nil) -> String? {
    let section = section ?? root
    return section.requiredText(key).flatMap { inside($0, key, section) }
  }

  /// One path or several; nil when there is none, or one that is not allowed.
  private func projectPaths(_ key: String) -> [String]? {
    let texts = root.texts(key)
    if texts.isEmpty { root.fault("缺少“\(key)” — 请补上") }
    let paths = texts.compactMap { inside($0, key, root) }
    return texts.isEmpty || paths.count < texts.count ? nil : paths
  }

  private func inside(_ path: String, _ key: String, _ section: YAMLMapping) -> String? {
    guard path.hasPrefix("/") || path.split(separator: "/").contains("..") else { return path }
    section.fault(at: key, "路径“\(path)”不得离开项目文件夹 — 要读别处的文件，请在命令行上用 --input")
    return nil
  }

  /// A name without folders: outputs stay in the run's own folder.
  private func fileName(_ section: YAMLMapping) -> String? { fileName(section, "file") }

  private func fileName(_ section: YAMLMapping, _ key: String) -> String? {
    guard let name = section.requiredText(key) else { return nil }
    guard !name.contains("/"), !name.hasPrefix("."),
      !name.hasPrefix("rejects"),
      !["figures.csv", "cells.csv", "case-keys.csv", "findings.csv", "open-audit.csv", "run.json"].contains(name)
    else {
      section.fault(at: key, "“\(name)”应是文件名，不含文件夹，也不与其他输出同名")
      return nil
    }
    return name
  }

  private func versions() -> [VersionKey] {
    let texts = root.texts("versions")
    let keys = texts.compactMap(VersionKey.init)
    if keys.count != texts.count { root.fault(at: "versions", "可用 \(VersionKey.allCases.map(\.rawValue).joined(separator: "、"))") }
    return keys.isEmpty ? VersionKey.standard : keys
  }

  private func sheets(_ section: YAMLMapping, _ key: String) -> [SheetRequest] {
    section.list(key) { entry in
      let (kind, name) = (entry.choice("kind", SheetRequest.Kind.self), entry.requiredText("name"))
      if entry.text("kind") == nil { entry.fault("缺少“kind”") }
      let columns = entry.texts("columns").compactMap { text in
        let column = SheetRequest.Column(text)
        if column == nil { entry.fault(at: "columns", "“\(text)”不是“指标”或“指标.后缀”的形式") }
        return column
      }
      let (measures, by) = (entry.texts("measures"), entry.texts("by").map { DimensionID($0) })
      let (title, note, chart) = (entry.text("title"), entry.texts("notes"), entry.choice("chart", SheetRequest.Chart.self))
      let (landscape, counts) = (entry.flag("landscape"), entry.texts("counts"))
      guard let kind, let name else { return nil }
      return SheetRequest(
        kind: kind, name: name, title: title ?? name, columns: columns, measures: measures, by: by, notes: note, chart: chart,
        isLandscape: landscape, counts: counts)
    }
  }

  private func request(_ entry: YAMLMapping) -> PipelinePlan.FigureRequest? {
    let measures = entry.texts("measures")
    let by = entry.texts("by").map { DimensionID($0) }
    let suffixes = entry.texts("compare").map { text in text.split(separator: ".").map { FigureAddress.Suffix(rawValue: String($0)) } }
    if suffixes.contains(where: { $0.contains(nil) }) {
      entry.fault(at: "compare", "可用 \(FigureAddress.Suffix.allCases.map(\.rawValue).joined(separator: "、"))，可用“.”相连")
    }
    if suffixes.contains(where: { $0.compactMap { $0 }.dropLast().contains(where: \.isChange) }) {
      entry.fault(at: "compare", "同比、环比等增减后缀只能放在最后")
    }
    let eachMonth = entry.flag("each_month")
    return PipelinePlan.FigureRequest(measures: measures, by: by, suffixes: suffixes.map { $0.compactMap { $0 } }, eachMonth: eachMonth)
  }
}
