extension FormReader {
  func column(_ entry: YAMLMapping) -> FormColumn? {
    let name = entry.requiredText(.columnName)
    let children = entry.list(.columnColumns, column)
    var request = request(entry, FormKey.Request.column)
    request.formula = entry.text(.columnFormula).flatMap { text in
      do throws(BalanceFormula.Fault) { return try FormSide(text) } catch {
        entry.fault(at: .columnFormula, "公式第 \(error.column) 个字符处\(error.message)：\(text)")
        return nil
      }
    }
    if request.formula != nil, request.measure != nil { entry.fault("measure 和 formula 只能写一个") }
    let (unit, decimals) = (entry.text(.columnUnit), entry.integer(.decimals, in: 0...6))
    let only = entry.texts(.only).compactMap { text in
      let unit = PipelinePlan.Unit(rawValue: text)
      if unit == nil { entry.fault(at: .only, "应是 month、quarter、half、year，现为“\(text)”") }
      return unit
    }
    if !children.isEmpty, request.measure != nil || request.formula != nil || request.blank != nil {
      entry.fault("“\(name ?? "")”有下级栏目，自身不能再有 measure、formula 或 blank")
    }
    guard let name else { return nil }
    return FormColumn(name: name, children: children, request: request, unit: unit, decimals: decimals, only: only)
  }

  /// What a column or a row asks for: both say it in the same words.
  private func request(_ entry: YAMLMapping, _ keys: FormKey.Request) -> CellRequest {
    var request = CellRequest()
    if let text = entry.text(keys.measure) {
      let column = SheetRequest.Column(text)
      if column == nil { entry.fault(at: keys.measure, "“\(text)”不是“指标”或“指标.后缀”的形式") }
      if let column, measures[column.measure] == nil { entry.fault(at: keys.measure, "没有指标“\(column.measure)”\(near(column.measure))") }
      (request.measure, request.suffixes) = (column?.measure, column?.suffixes ?? [])
    }
    if let text = entry.text(keys.compare) {
      let suffixes = text.split(separator: ".", omittingEmptySubsequences: false).map { FigureAddress.Suffix(rawValue: String($0)) }
      if suffixes.contains(nil) {
        entry.fault(at: keys.compare, "可用 \(FigureAddress.Suffix.allCases.map(\.rawValue).joined(separator: "、"))，现为“\(text)”")
      }
      request.suffixes += suffixes.compactMap { $0 }
    }
    if request.suffixes.dropLast().contains(where: \.isChange) { entry.fault(at: keys.compare, "同比、环比等增减后缀只能放在最后") }
    request.filter = entry.section(keys.filter) { $0.textsByKey().map { (DimensionID($0.key), $0.values) } } ?? []
    for (dimension, members) in request.filter where members.isEmpty {
      entry.fault(at: keys.filter, "“\(dimension)”没有写成员 — 请列出，或删去这一项")
    }
    request.blank = entry.text(keys.blank)
    return request
  }

  private func near(_ measure: String) -> String {
    nearest(to: measure, among: measures.measures.map(\.id)).map { "，是不是“\($0)”？" } ?? ""
  }

  func row(_ entry: YAMLMapping) -> FormRow? {
    let (total, by, name) = (entry.text(.total), entry.text(.by), entry.text(.rowName))
    let (request, isPart) = (request(entry, FormKey.Request.row), entry.flag(.part))
    let isPlain = request.measure == nil && request.suffixes.isEmpty && request.filter.isEmpty && request.blank == nil
    if total != nil || by == "month", !isPlain { entry.fault("total 和 by: month 的行不能再有 measure、compare、where、blank") }
    if isPart, name == nil { entry.fault(at: .part, "只有写明 name 的行才能是其中项") }
    switch (total, by, name) {
    case (let total?, nil, nil): return .total(name: total)
    case (nil, "month", nil): return .months
    case (nil, let by?, nil): return .members(DimensionID(by), request: request)
    case (nil, nil, let name?): return .line(name: name, request: request, isPart: isPart)
    default:
      entry.fault("各行应有且只有 total（合计的名称）、by（分组）、name（行的名称）之一")
      return nil
    }
  }

  func rule(_ entry: YAMLMapping) -> FormRule? {
    let (code, name, text) = (entry.requiredText(.code), entry.text(.checkName), entry.requiredText(.checkFormula))
    let level = entry.choice(.level, BalanceRule.Level.self) ?? .mandatory
    let scope = entry.choice(.over, FormRule.Scope.self) ?? .rows
    let tolerance = entry.integer(.tolerance, in: 0...1_000_000) ?? 0
    guard let code, let text else { return nil }
    do throws(BalanceFormula.Fault) {
      return FormRule(
        code: code, name: name ?? text, formula: try FormFormula(text), level: level, tolerance: Fraction(Int128(tolerance)), scope: scope)
    } catch {
      entry.fault(at: .checkFormula, "公式第 \(error.column) 个字符处\(error.message)：\(text)")
      return nil
    }
  }
}
