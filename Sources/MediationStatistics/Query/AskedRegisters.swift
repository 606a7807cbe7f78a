/// The registers behind the columns of a question, those of a rate's parts included.
struct AskedRegisters {
  let fields: [AskableFields]

  init(_ columns: [SheetRequest.Column], _ registers: Registers, _ pipeline: Pipeline) throws(RunFault) {
    let catalog = pipeline.seeds.measures
    let ids = columns.flatMap { catalog.registers(behind: $0.measure) }.unique
    var fields: [AskableFields] = []
    for id in ids {
      let title = RegisterTitle.title(of: id, pipeline.contracts)
      guard let register = registers.counted.first(where: { $0.id == id }), registers.isRead(id) else {
        throw RunFault(.inputMissing, "没有读入“\(title)”的数据，无法回答 — 请把文件放入流程的输入文件夹，或用 --input 指定")
      }
      let contract = pipeline.contracts.activities.first { $0.id == id }
      fields.append(AskableFields(register, title: title, pipeline.seeds, contract))
    }
    self.fields = fields
  }
}
