@testable import MediationStatistics

/// Asks questions of invented cases with the repository's own pipeline.
struct AskDesk {
  private static let loadedPipeline = Result { try Pipeline(try CaseDesk.plan(), in: try CaseDesk.project()) }
  static func pipeline() throws -> Pipeline { try loadedPipeline.get() }

  let registers: Registers

  init(_ lines: [CaseLine], cutoff: String? = nil) throws { registers = try CaseDesk.alone(try CaseDesk.register(lines, cutoff: cutoff)) }

  func question(_ period: String? = "2024", _ change: (inout AskedQuestion) -> Void = { _ in }) throws -> Question {
    var asked = AskedQuestion()
    asked.period = try period.map { try wanted(ReportingPeriod($0)) }
    change(&asked)
    return try Question(asked, registers, try AskDesk.pipeline())
  }

  func answer(_ period: String? = "2024", _ change: (inout AskedQuestion) -> Void = { _ in }) throws -> Answer {
    try Answer(try question(period, change))
  }

  /// The message of a question that cannot be asked.
  func fault(_ period: String? = "2024", _ change: (inout AskedQuestion) -> Void) -> String {
    do {
      _ = try answer(period, change)
      return ""
    } catch let fault as RunFault { return "\(fault.kind.rawValue) \(fault)" } catch { return "\(error)" }
  }
}

extension Answer {
  /// Labels and texts, the total last.
  var words: [[String]] { rows.map { $0.labels + $0.figures.map(\.text) } + [["合计"] + total.map(\.text)] }
}
