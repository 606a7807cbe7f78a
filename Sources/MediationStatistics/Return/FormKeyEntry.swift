extension FormKey {
  /// What the reference says of the key.
  var entry: Entry {
    switch self {
    case .form: Entry(.form, "form", "text", "required", "id of the form")
    case .title: Entry(.form, "title", "text", "required", "printed over the form")
    case .sheet: Entry(.form, "sheet", "text, at most 31 characters", "the title", "name of the sheet; each form of a return has its own")
    case .head:
      Entry(.form, "head", "mapping", "all blank", "what the superior has given the form; a blank is printed as a blank to fill in")
    case .adopted:
      Entry(.form, "adopted", "`true`, `false`", "`false`", "the superior has adopted the form; until then it prints 样表，参照公开资料")
    case .unit: Entry(.form, "unit", "text", "none", "计量单位 in the line over the head")
    case .stub: Entry(.form, "stub", "text", "`项目`", "head over the names of the rows")
    case .columns:
      Entry(
        .form, "columns", "list", "required", "the head from left to right; columns without `columns` of their own have the 栏次 1, 2, 3 …")
    case .rows: Entry(.form, "rows", "list", "required", "the body from top to bottom; every printed row has a 行次 from 1")
    case .checks: Entry(.form, "checks", "list", "none", "审核关系, printed below the form and looked at before it is written")
    case .zero: Entry(.form, "zero", "`dash`, `digit`", "`dash`", "a count of nothing is printed as — or as 0")
    case .rowNumbers: Entry(.form, "row_numbers", "`true`, `false`", "`false`", "print a column 行次")
    case .paper: Entry(.form, "paper", "`A4`, `A3`", "`A4`", "printed lying, fitted to one page's width")
    case .notes: Entry(.form, "notes", "text or list of texts", "none", "printed below the form as 注1, 注2 …")
    case .number: Entry(.head, "number", "text", "blank", "表号")
    case .issuer: Entry(.head, "issuer", "text", "blank", "制定机关")
    case .approver: Entry(.head, "approver", "text", "blank", "批准机关")
    case .approval: Entry(.head, "approval", "text", "blank", "批准文号")
    case .validUntil: Entry(.head, "valid_until", "text", "blank", "有效期至")
    case .columnName: Entry(.column, "name", "text", "required", "printed in the head")
    case .columnColumns:
      Entry(.column, "columns", "list", "none", "columns below this one: it becomes a group and has no numbers of its own")
    case .columnMeasure: Entry(.column, "measure", Self.measureValues, "the row's", "what the cells show")
    case .columnCompare: Entry(.column, "compare", Self.compareValues, "none", "applied to the measure, also to the row's")
    case .columnWhere:
      Entry(.column, "where", Self.whereValues, "all", "only these members; several are added up, so never those of a rate")
    case .columnFormula:
      Entry(.column, "formula", "`14 + 15`, `Σ(7..12)`, `2 × 1 - 3`", "none", "made of other columns of the row (栏次); not of rates")
    case .columnBlank: Entry(.column, "blank", "text", "none", "nothing can stand here, and why; printed as a note")
    case .columnUnit: Entry(.column, "unit", "text", "the measure's", "printed in a line of units where the columns differ in it")
    case .decimals: Entry(.column, "decimals", "0–6", "the measure's", "digits after the point")
    case .only: Entry(.column, "only", "list of `month`, `quarter`, `half`, `year`", "all periods", Self.onlyMeaning)
    case .total: Entry(.row, "total", "text", Self.oneOfThree, "the whole, named so; a formula over the rows where they add up to it")
    case .by:
      Entry(
        .row, "by", "a dimension, or `month`", Self.oneOfThree, "one row a member; `month`: one a month of the year up to the period's end")
    case .rowName: Entry(.row, "name", "text", Self.oneOfThree, "one line")
    case .rowMeasure: Entry(.row, "measure", Self.measureValues, "the column's", "what the cells of the row show; then no column names one")
    case .rowCompare: Entry(.row, "compare", Self.compareValues, "none", "applied to the measure, also to the column's")
    case .rowWhere: Entry(.row, "where", Self.whereValues, "all", "only these members; row and column hold both, each for other dimensions")
    case .rowBlank: Entry(.row, "blank", "text", "none", "nothing can stand here, and why; printed as a note")
    case .part: Entry(.row, "part", "`true`, `false`", "`false`", "其中 of a line above: not added to 合计, not checked by itself")
    case .code: Entry(.check, "code", "text", "required", "printed before the relation; each has its own")
    case .checkName: Entry(.check, "name", "text", "the formula", "the relation in words")
    case .checkFormula: Entry(.check, "formula", "`1 = Σ(6..12)`, `4 ≤ 1`, `2 ≥ 2 × 1`, `43 ⇔ 44`", "required", Self.relationMeaning)
    case .level:
      Entry(
        .check, "level", "`mandatory`, `explain`", "`mandatory`",
        "强制性: while it fails the return is not written; 核实性: told, to be explained")
    case .over: Entry(.check, "over", "`rows`, `total`, `columns`", "`rows`", Self.overMeaning)
    case .tolerance: Entry(.check, "tolerance", "0–1000000", "0", "the largest difference that passes")
    }
  }

  private static let oneOfThree = "one of `total`, `by`, `name`"
  private static let measureValues = "id of a measure, with suffixes: `received`, `received.ytd.yoy`"
  private static let compareValues = "suffixes: `prev_year`, `prev`, `ytd`, `yoy`, `mom`, joined by `.`; `yoy` and `mom` come last"
  private static let whereValues = "mapping from a dimension to a member or a list of members"
  private static let onlyMeaning =
    "kinds of period for which the column stands; a group's holds for all below it; the other 栏次 stay as they are"
  private static let relationMeaning =
    "numbers of columns or rows; `=`, `≤` (`<=`), `≥` (`>=`), `⇔` (`<=>`, both nothing or neither); silent where a number is not known"
  private static let overMeaning =
    "`rows`: the numbers are 栏次, looked at in every row that is no part; `total`: only in 合计; `columns`: the numbers are 行次, looked at in every column"
}
