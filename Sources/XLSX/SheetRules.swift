import CXLSXWriter

extension Sheet {
  /// Adds a look that follows the values of a range; later rules of the same range rank behind earlier ones.
  package func conditional(_ range: CellRange, _ rule: ConditionalFormat) throws(XLSXError) {
    try require(range)
    if let bad = rule.fault { throw fault(.rule(bad)) }
    let sheet = try unsafe open()
    let strings = CStrings()
    var options = unsafe lxw_conditional_format()
    try unsafe rule.fill(&options, strings: strings, core: core)
    let code = withExtendedLifetime(strings) {
      unsafe worksheet_conditional_format_range(
        sheet, range.first.libraryRow, range.first.libraryColumn, range.last.libraryRow, range.last.libraryColumn, &options)
    }
    try check(code, "条件格式 \(range.a1)")
    conditionalRanges.append(range)
  }

  /// Adds a drop-down list to the cells of a range.
  package func validation(_ range: CellRange, _ list: ListValidation) throws(XLSXError) {
    try require(range)
    if let bad = list.fault { throw fault(bad) }
    let sheet = try unsafe open()
    core.wantedSheets.insert(list.sheet)
    let strings = CStrings()
    var options = unsafe lxw_data_validation()
    unsafe options.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    unsafe options.value_formula = strings.pointer("=\(SheetName.quoted(list.sheet))!\(list.items.absoluteA1)")
    unsafe options.error_title = strings.given(list.errorTitle)
    unsafe options.error_message = strings.given(list.errorMessage)
    let code = withExtendedLifetime(strings) {
      unsafe worksheet_data_validation_range(
        sheet, range.first.libraryRow, range.first.libraryColumn, range.last.libraryRow, range.last.libraryColumn, &options)
    }
    try check(code, "下拉列表 \(range.a1)")
  }
}

extension ConditionalFormat {
  var fault: RuleFault? {
    switch self {
    case .twoColorScale(let min, let max): Self.colorFault(min, max)
    case .threeColorScale(let min, let mid, let max): Self.colorFault(min, mid, max)
    case .dataBar(let color): Self.colorFault(color)
    case .cell(_, let number, _): number.isFinite ? nil : .numberNotFinite
    case .textContains(let text, _): Self.isText(text) ? nil : .text
    case .blank: nil
    }
  }

  private static func colorFault(_ colors: UInt32...) -> RuleFault? { colors.first { $0 > 0xFFFFFF }.map { .color($0) } }

  private static func isText(_ text: String) -> Bool {
    (1...255).contains(text.utf16.count) && !text.hasPrefix("=") && SafeText.cleaned(text) == text
  }

  fileprivate func fill(_ options: inout lxw_conditional_format, strings: CStrings, core: BookCore) throws(XLSXError) {
    switch self {
    case .twoColorScale(let min, let max):
      unsafe options.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
      unsafe options.min_color = libraryColor(min)
      unsafe options.max_color = libraryColor(max)
    case .threeColorScale(let min, let mid, let max):
      unsafe options.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
      unsafe options.min_color = libraryColor(min)
      unsafe options.mid_color = libraryColor(mid)
      unsafe options.max_color = libraryColor(max)
    case .dataBar(let color):
      unsafe Self.fillBar(&options, color)
    case .cell(let comparison, let number, let style):
      unsafe options.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
      unsafe options.criteria = UInt8(comparison.libraryCode.rawValue)
      unsafe options.value = number
      unsafe options.format = try core.ruleFormat(style)
    case .textContains(let text, let style):
      unsafe options.type = UInt8(LXW_CONDITIONAL_TYPE_TEXT.rawValue)
      unsafe options.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_TEXT_CONTAINING.rawValue)
      unsafe options.value_string = strings.pointer(text)
      unsafe options.format = try core.ruleFormat(style)
    case .blank(let style):
      unsafe options.type = UInt8(LXW_CONDITIONAL_TYPE_BLANKS.rawValue)
      unsafe options.format = try core.ruleFormat(style)
    }
  }

  private static func fillBar(_ options: inout lxw_conditional_format, _ color: UInt32) {
    unsafe options.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    unsafe options.bar_color = libraryColor(color)
    unsafe options.bar_solid = 1
    unsafe options.data_bar_2010 = 1
    unsafe options.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    unsafe options.min_value = 0
  }
}

extension ConditionalFormat.Comparison {
  fileprivate var libraryCode: lxw_conditional_criteria {
    switch self {
    case .greater: LXW_CONDITIONAL_CRITERIA_GREATER_THAN
    case .less: LXW_CONDITIONAL_CRITERIA_LESS_THAN
    case .greaterOrEqual: LXW_CONDITIONAL_CRITERIA_GREATER_THAN_OR_EQUAL_TO
    case .lessOrEqual: LXW_CONDITIONAL_CRITERIA_LESS_THAN_OR_EQUAL_TO
    case .equal: LXW_CONDITIONAL_CRITERIA_EQUAL_TO
    case .notEqual: LXW_CONDITIONAL_CRITERIA_NOT_EQUAL_TO
    }
  }
}
