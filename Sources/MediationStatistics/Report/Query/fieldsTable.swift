/// What may be asked of the registers behind a question: `query --fields`.
package func fieldsTable(_ asked: AskedQuestion, _ registers: Registers, _ pipeline: Pipeline) throws(RunFault) -> String {
  let titles = RegisterTitle.all(pipeline.contracts)
  let columns = try AskedMeasures(asked, pipeline.seeds.measures, pipeline.seeds.words, registers: titles).columns
  let tables = try AskedRegisters(columns, registers, pipeline).fields.map { fields in
    let rows = fields.fields.map { field in
      [field.name, field.id, pipeline.seeds.words.words(for: field.id).joined(separator: "、"), field.kind.name, field.kind.values]
    }
    return "\(fields.title)（\(fields.register.id)）\n" + textTable([["字段", "id", "也叫", "类别", "取值"]] + rows)
  }
  return tables.joined(separator: "\n\n")
}

extension AskableFields.Kind {
  fileprivate var name: String {
    switch self {
    case .dimension: "分组"
    case .quantity: "数"
    case .day: "日期"
    case .period: "报告期"
    }
  }

  fileprivate var values: String {
    switch self {
    case .dimension(let dimension): dimension.sample
    case .quantity(let isMoney): isMoney ? "100000、10万（元）" : "整数"
    case .day: "2024-07-15、2024-07"
    case .period: "2024-07、2024-Q3、2024-H2、2024；按各指标的归期"
    }
  }
}
