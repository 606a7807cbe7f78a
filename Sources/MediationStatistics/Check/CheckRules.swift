/// Rules about the shape of a table, before any cell is read.
package enum CheckRules {
  static let shortRow = Rule("row-short", .warning, .check, title: "单元格少于表头", remedy: "核对该行是否被截断；缺少的单元格按空白处理")
  static let longRow = Rule("row-long", .warning, .check, title: "单元格多于表头", remedy: "含逗号的文字须加双引号；错位之后的字段不可信，请在平台核对后重新导出")
  static let unclosedQuote = Rule("unclosed-quote", .warning, .check, title: "双引号没有配对", remedy: "该行按字面读取；请重新导出")
  static let nulByte = Rule("nul-byte", .warning, .check, title: "行中有空字符（NUL）", remedy: "文件可能受损，请重新导出")

  static let manyLines = Rule(
    "row-spans-lines", .warning, .check, title: "一行跨了很多行", remedy: "可能有多余的双引号，把后面的案件并了进来；请核对该行和行数后重新导出")

  static let digitsLost = Rule(
    "number-digits-lost", .warning, .check, title: "长号码被存成数字，15位以后已丢失", remedy: "该列设为文本格式后重新导出或重新填写；丢失的数字无法从本文件恢复")
  static let formulaWithoutValue = Rule(
    "formula-without-value", .warning, .check, title: "公式没有算出的值", remedy: "用 Excel 或 WPS 打开工作簿，重新计算并保存后再用")
  static let mergedCell = Rule(
    "merged-cell", .warning, .check, title: "单元格与下方合并，下方各行没有值", remedy: "取消合并，并在每一行填上各自的值")
  static let sheetNotRead = Rule(
    "sheet-not-read", .warning, .check, title: "工作簿中有未读取的工作表", remedy: "如其中有应统计的行，请给它加上同样的表头；不需要的不必处理")
  static let hiddenSheet = Rule("sheet-hidden", .note, .check, title: "读取了隐藏的工作表", remedy: "如不应统计，请删去该工作表")

  static let all = [
    shortRow, longRow, unclosedQuote, nulByte, manyLines, digitsLost, formulaWithoutValue, mergedCell, sheetNotRead, hiddenSheet,
  ]
}
