import Foundation

/// Changes one thing in a finished workbook with python3, which shares nothing with writer or reader.
enum RewrittenBook {
  enum Change {
    /// The number of a cell, or the cached one of its formula.
    case value(String)
    case formula(String)
    /// The number without the formula.
    case withoutFormula
    /// The formula without its number, as a program that does not calculate saves it.
    case withoutValue
    /// A number in a cell below everything else.
    case added(String)
    case withoutSheet

    fileprivate var words: [String] {
      switch self {
      case .value(let text): ["value", text]
      case .formula(let text): ["formula", text]
      case .withoutFormula: ["withoutFormula", ""]
      case .withoutValue: ["withoutValue", ""]
      case .added(let text): ["added", text]
      case .withoutSheet: ["withoutSheet", ""]
      }
    }
  }

  static func change(_ path: String, _ sheet: String, _ cell: String, _ change: Change) throws {
    let script = """
      import re, sys, zipfile
      path, sheet, cell, what, new = sys.argv[1:]
      book = zipfile.ZipFile(path)
      parts = {i.filename: book.read(i) for i in book.infolist()}
      names = re.findall(r'<sheet name="([^"]*)"', parts['xl/workbook.xml'].decode())
      part = 'xl/workbook.xml' if what == 'withoutSheet' else 'xl/worksheets/sheet%d.xml' % (names.index(sheet) + 1)
      head, number, formula = '(<c r="%s"[^>]*>)' % cell, '<v>([^<]*)</v>', '<f>([^<]*)</f>'
      patterns = {
          'value': (head + '(<f>[^<]*</f>)?' + number, r'\\1\\2<v>%s</v>' % new),
          'formula': (head + formula, r'\\1<f>%s</f>' % new),
          'withoutFormula': (head + formula, r'\\1'),
          'withoutValue': (head + '(<f>[^<]*</f>)' + number, r'\\1\\2'),
          'added': ('</sheetData>', '<row r="%s"><c r="%s"><v>%s</v></c></row></sheetData>' % (re.sub('[A-Z]', '', cell), cell, new)),
          'withoutSheet': ('<sheet name="%s"[^>]*/>' % sheet, ''),
      }
      pattern, text = patterns[what]
      changed, count = re.subn(pattern, text, parts[part].decode())
      assert count == 1, (what, cell, count)
      parts[part] = changed.encode()
      with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as out:
          for name, data in parts.items(): out.writestr(name, data)
      """
    _ = try PackedWords.python(script, [path, sheet, cell] + change.words)
  }
}
