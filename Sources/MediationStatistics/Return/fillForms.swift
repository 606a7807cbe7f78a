/// Forms × figures → filled forms with their 审核关系 looked at. What a form names and the store does not have is a fault of the configuration; the
/// faults of all forms are told together. A form none of whose columns stands for this kind of period has no part in the return.
package func fillForms(_ forms: [Form], _ figures: FigureStore, _ period: ReportingPeriod) throws(RunFault) -> [FilledForm] {
  var faults: [String] = []
  let filled = forms.compactMap { form -> FilledForm? in
    var filler = FormFiller(form, figures, period)
    guard !filler.leaves.isEmpty else { return nil }
    let filled = filler.filled()
    faults += filler.faults.unique
    return filled
  }
  guard faults.isEmpty else { throw RunFault(.badConfiguration, faults) }
  return filled
}
