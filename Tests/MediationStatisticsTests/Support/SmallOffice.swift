import Foundation

@testable import MediationStatistics

/// A project of a test's own: links to the repository's seeds and pipelines, files of the test beside them or in their place. The sample's control
/// totals are of no use to other inputs.
final class SmallOffice {
  private let folder: OutputFolder

  init() throws {
    folder = try OutputFolder()
    for part in ["seeds", "pipelines"] {
      for case let name as String in FileManager.default.enumerator(atPath: "\(CaseDesk.root)/\(part)") ?? .init() {
        try link("\(part)/\(name)")
      }
    }
  }

  private func link(_ name: String) throws {
    let (source, place) = ("\(CaseDesk.root)/\(name)", folder.file(name))
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: source, isDirectory: &isFolder), !isFolder.boolValue else { return }
    guard !name.hasSuffix("control-totals.csv") else { return }
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: place).deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: source)
  }

  func file(_ name: String) -> String { folder.file(name) }
  func text(_ name: String) throws -> String { try folder.text(name) }
  func project() throws -> Project { try Project(root: folder.path, seeds: nil) }

  /// Writes a file, in place of a link where there is one.
  func put(_ name: String, _ text: String) throws {
    try? FileManager.default.removeItem(atPath: folder.file(name))
    try folder.write(name, text)
  }

  /// Changes a file of the repository for this office.
  func change(_ name: String, _ body: (String) -> String) throws { try put(name, body(try folder.text(name))) }

  /// A pipeline with the cases and the ledgers in `inputs/`, some forms and one plain sheet.
  static func plan(forms: [String], inputs: [(name: String, contract: String)] = []) -> String {
    let more = inputs.map {
      "  - {name: \($0.name), contract: pipelines/contracts/\($0.contract).yaml, path: inputs/\($0.name), optional: true}\n"
    }
    let returns =
      forms.isEmpty
      ? "" : "return:\n  file: 报送.xlsx\n  title: 报送表\n  forms: [\(forms.map { "pipelines/forms/\($0).yaml" }.joined(separator: ", "))]\n"
    return """
      pipeline: own
      title: 月报
      inputs:
        - {name: cases, contract: pipelines/contracts/mediation-cases.yaml, path: inputs/mediation}
      \(more.joined())rules: [pipelines/rules/mediation-cases.yaml, pipelines/rules/activities.yaml]
      checks: pipelines/checks/mediation-cases.yaml
      \(returns)workbook:
        file: 月报.xlsx
        sheets:
          - {kind: cover, name: 封面}
          - {kind: overview, name: 总体, measures: [received, successful, success_rate, amount, days_mean, days_median], columns: [value, value.prev_year, value.yoy]}
      summary: {file: 摘要.txt, template: pipelines/templates/monthly.mustache}

      """
  }

  func pipeline(_ name: String) throws -> Pipeline {
    let project = try project()
    return try Pipeline(try PipelinePlan.read(try project.pipeline(name)), in: project)
  }

  /// Reads what lies in `inputs/`, as a run does.
  func registers(_ pipeline: Pipeline, cutoff: String? = nil) throws -> Registers {
    var files = InputFiles()
    for input in pipeline.plan.inputs where isThere(file(input.path)) {
      let contract = pipeline.contracts.contract(of: input)
      files.add(try inputFiles(file(input.path), contract.holds), contract)
    }
    return try pipeline.registers(files, cutoff: cutoff.flatMap(readDate))
  }

  func results(_ name: String, _ period: String) throws -> RunResults {
    let pipeline = try pipeline(name)
    return try pipeline.results(try registers(pipeline), try wanted(ReportingPeriod(period)))
  }

  /// Runs a pipeline and gives the folder that it wrote.
  func run(_ name: String, _ period: String, withholdsReturn: Bool = false) throws -> String {
    let out = file("out/\(period)/\(name)")
    _ = try Report(try results(name, period), in: try project()).write(to: out, withholdsReturn: withholdsReturn, timings: [:])
    return out
  }
}
