/// Writes an answer as a workbook.
package func writeAnswerBook(_ answer: Answer, _ plan: PipelinePlan, _ office: Office, to path: String) throws(RunFault) {
  try writeBookFile(to: path) { made, folder throws(RunFault) in
    try renderAnswer(answer, plan, office, path: made, temporaryFolder: folder)
  }
}
