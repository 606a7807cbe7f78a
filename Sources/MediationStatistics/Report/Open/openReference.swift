/// `docs/reference/open-workbook.md`: how to ask for the open workbook, what its marks mean, and what it is checked for.
package func openWorkbookReference() -> String {
  var text = """
    # The open workbook

    Generated from the sources (`script/test --record` writes it anew).

    `tiaojie run monthly --month 2024-12 --with open` writes, beside the other files, what the section `open:` of the pipeline asks for:

    - an accessible workbook (`file`): 封面, 目录, 说明, then one native table a sheet, after the guidance "Releasing statistics in spreadsheets" of
      the UK Government Analysis Function and after gptables and aftables;
    - the same tables as a Frictionless Data Package (`package`): a zip with `datapackage.json` and `data/<id>.csv`, UTF-8 without a byte order mark;
    - `open-audit.csv`: the result of the self-audit below.

    Every number is a figure of `figures.csv`. Columns in % hold per cents (99.22 for 99.22 %), unrounded. Totals stand in a table of their own,
    never among the rows. A table by `month` has the months of the year so far. Every page is footed 「\(openFooter)」.

    ## Keys of `open:`

    | key | what |
    |---|---|

    """
  for (key, meaning) in keys { text += "| `\(key)` | \(meaning) |\n" }
  text += "\n## Shorthand\n\n| in the cell | 含义 |\n|---|---|\n"
  for shorthand in Shorthand.allCases { text += "| `\(shorthand.rawValue)` | \(shorthand.meaning) |\n" }
  text +=
    "\n## Self-audit\n\nRun before the workbook is written. A breach of a point that is 必须 stops the run (exit 78) with all breaches listed;\n"
  text += "what is only 建议 is told in `open-audit.csv`.\n\n| check | 级别 | 查什么 |\n|---|---|---|\n"
  for check in openChecks { text += "| `\(check.id)` | \(check.level.name) | \(check.title) |\n" }
  return text
}

private let keys = [
  ("file", "name of the workbook, ending in `.xlsx`"), ("package", "name of the data package, ending in `.zip`"),
  ("title", "title on the cover and in the properties; the period is added"), ("subject", "subject in the properties; default the title"),
  ("keywords", "list, for the properties and the package"),
  ("license", "name of the licence, such as `CC-BY-4.0`; left out until one is chosen"),
  ("notes", "list of explanations, numbered in this order; each must be used"), ("notes[].id", "lower-case letters, digits, `_`"),
  ("notes[].text", "what 说明 prints"), ("notes[].measures", "measures whose columns carry the mark, in every table"),
  ("notes[].by", "dimensions whose columns carry the mark, in every table"), ("tables", "list, one sheet and one CSV each"),
  ("tables[].id", "names the native table (`t_` + id), the resource and the CSV"),
  ("tables[].name", "name of the sheet, at most 12 characters"),
  ("tables[].title", "stands in A1; the period is added"),
  ("tables[].by", "`month` and dimensions, one row a combination of members; without it one row for the whole"),
  ("tables[].columns", "measures with suffixes: `received`, `received.prev_year`, `received.yoy`"),
  ("tables[].notes", "notes whose mark the title carries"), ("definitions", "id, name and title of the table of definitions"),
]
