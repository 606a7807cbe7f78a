/// Why nothing fits: how many rows each condition leaves by itself. A count of nothing is 0, which is an answer; whether it is the one that was
/// meant, these numbers tell.
package func emptyAnswerText(_ question: Question, _ pipeline: Pipeline) throws(RunFault) -> String {
  let name = question.store.measures[question.columns[0].measure]?.name ?? ""
  let all = try question.rowsAlone([], pipeline)
  guard !question.filters.isEmpty else { return "\(question.period.inProse)没有一行计入“\(name)”" }
  var alone: [String] = []
  for filter in question.filters { alone.append("“\(filter)”\(try question.rowsAlone([filter], pipeline)) 行") }
  return "没有一行符合全部条件（\(question.period.inProse)“\(name)”共 \(all) 行；单独看：\(alone.joined(separator: "、"))） — 请放宽条件，或用 --fields 核对取值"
}

extension Question {
  fileprivate func rowsAlone(_ filters: [String], _ pipeline: Pipeline) throws(RunFault) -> Int {
    var alone = asked
    (alone.filters, alone.by, alone.period, alone.top, alone.sort) = (filters, [], period, nil, nil)
    return try Answer(Question(alone, registers, pipeline)).total[0].rows
  }
}
