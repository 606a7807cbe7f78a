/// Rules about the shape of a table, before any cell is read.
package enum CheckRules {
  static let shortRow = Rule("row-short", .warning, .check, title: "单元格少于表头", remedy: "核对该行是否被截断；缺少的单元格按空白处理")
  static let longRow = Rule("row-long", .warning, .check, title: "单元格多于表头", remedy: "含逗号的文字须加双引号；错位之后的字段不可信，请在平台核对后重新导出")
  static let unclosedQuote = Rule("unclosed-quote", .warning, .check, title: "双引号没有配对", remedy: "该行按字面读取；请重新导出")
  static let nulByte = Rule("nul-byte", .warning, .check, title: "行中有空字符（NUL）", remedy: "文件可能受损，请重新导出")

  static let manyLines = Rule(
    "row-spans-lines", .warning, .check, title: "一行跨了很多行", remedy: "可能有多余的双引号，把后面的案件并了进来；请核对该行和行数后重新导出")

  static let all = [shortRow, longRow, unclosedQuote, nulByte, manyLines]
}
