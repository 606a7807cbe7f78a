import Testing
import XLSX

@testable import XLSX

/// Reads the sample book with a program that shares nothing with the writer.
@Suite(.enabled(if: Python.hasOpenpyxl, Python.skipped)) struct OpenpyxlTests {
  static let lines: [String] = {
    guard let folder = try? TestFolder(), (try? SampleBook.write(to: folder.file())) != nil else { return [] }
    return (try? Python.read(folder.file(), program)) ?? []
  }()

  static let program = #"""
    s, t = book['总体情况'], book["O'Hara 数据"]
    v = values['总体情况']
    print('merges', sorted(str(r) for r in s.merged_cells.ranges))
    print('title', s['A1'].value, s['A1'].font.name, s['A1'].font.sz, s['A1'].alignment.horizontal)
    print('number', repr(s['A2'].value), repr(s['B4'].value), s['B4'].number_format)
    print('formula', s['B16'].value, v['B16'].value, v['C16'].value, s['C16'].value)
    print('sum', sum(v.cell(r, 2).value for r in range(4, 16)), round(sum(v.cell(r, 3).value for r in range(4, 16)), 9))
    print('text', s['D4'].value, s['D4'].data_type, repr(s['D6'].value))
    print('link', s['D5'].hyperlink.location, s['D5'].hyperlink.tooltip, s['D5'].value, s['D5'].font.u)
    print('default font', s['Z99'].font.name, s['Z99'].font.sz, s['B4'].font.name)
    print('borders', s['B4'].border.left.style, s['B4'].border.bottom.style, s['A3'].fill.fgColor.rgb)
    print('widths', [round(s.column_dimensions[c].width, 1) for c in 'ABCD'], s.row_dimensions[1].height, s.row_dimensions[5].outlineLevel)
    print('view', s.freeze_panes, s.auto_filter.ref, s.sheet_view.zoomScale, s.sheet_view.showGridLines, s.sheet_properties.tabColor.rgb)
    p = s.page_setup
    print('page', p.paperSize, p.orientation, p.fitToWidth, p.fitToHeight, s.print_title_rows, '$A$1:$P$145' in str(s.print_area), s.oddFooter.center.text, s.oddFooter.left.text)
    print('charts', [type(c).__name__ for c in s._charts])
    print('comment', s['B3'].comment.text)
    print('rules', sorted(x.type for r in s.conditional_formatting for x in r.rules))
    print('table', t.tables['明细'].ref, t['C2'].value, values["O'Hara 数据"]['C2'].value, values["O'Hara 数据"]['C3'].value)
    d = t.data_validations.dataValidation[0]
    print('list', d.type, d.sqref, d.formula1, d.errorTitle, d.error)
    print('name', book.defined_names['全年合计'].attr_text)
    print('properties', book.properties.title, book.properties.creator, book.properties.created)
    print('cells', sum(1 for r in s.iter_rows() for c in r if c.value is not None))
    """#

  @Test(arguments: [
    "merges ['A1:D1', 'A2:B2']", "title 矛盾纠纷统计月报 黑体 18.0 center", #"number 2024 201 #,##0;-#,##0;"—""#,
    #"formula =SUM(B4:B15) 3218 有 =IF(B16>0,"有","无")"#, "sum 3218 1.0", #"text =SUM(A1) s '第一行\n第二行'"#,
    "link 'O''Hara 数据'!A1 转到数据 看数据 single", "default font 宋体 11.0 宋体", "borders thin thin FFD9E2F3",
    "widths [12.7, 12.7, 12.7, 30.7] 36.0 1", "view B4 A3:D15 90 False FF1F4E79",
    "page 9 landscape None 0 $1:$3 True 第 &P 页  共 &N 页 内部资料",
    "charts ['LineChart', 'BarChart', 'BarChart', 'BarChart', 'BarChart', 'PieChart', 'DoughnutChart']", "comment 口径：按受理时间统计。",
    "rules ['cellIs', 'colorScale', 'containsText', 'dataBar']",
    "table A1:C3 =明细[[#This Row],成功]/明细[[#This Row],受理] 0.9 0.75", "list list E2:E10 '总体情况'!$A$4:$A$15 月份不对 请从列表中选择",
    "name '总体情况'!$B$16", "properties 统计月报 司法所 2024-12-31 00:00:00", "cells 48",
  ])
  func reads(line: String) {
    let key = line.split(separator: " ")[0]
    #expect(Self.lines.first { $0.hasPrefix(key + " ") } == line)
  }

  /// Texts that other programs are known to break on, there and back.
  @Test func textsComeBackAsTheyWere() throws {
    let texts = [
      "永福社区", " 两端空格 ", "a\nb\tc", "_x0041_", "_x005F_", "<&>\"'", "=1+1", "@SUM", "+1", "-1", "007", "1e5", "𠮷👨‍👩‍👧", "e\u{301}",
      "TRUE", "#N/A", "2024-12-31", "000000199001011234", "]]>", "&amp;", "_x000D_\n",
    ]
    let folder = try TestFolder()
    _ = try bookBytes(in: folder) { sheet in
      for (row, text) in texts.enumerated() { try sheet.write(.text(text), at: CellAddress(row: row, column: 0)) }
    }
    // openpyxl unescapes `_x….` only in part: it is asked for the stored text, and the standard's rule is applied here.
    let program = #"""
      import zipfile, re, xml.etree.ElementTree as E
      z = zipfile.ZipFile(sys.argv[1])
      n = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
      for si in E.fromstring(z.read('xl/sharedStrings.xml')).iter(n + 't'):
        text = re.sub('_x([0-9A-Fa-f]{4})_', lambda m: chr(int(m.group(1), 16)), si.text)
        print(','.join(str(ord(c)) for c in text))
      print(z.testzip())
      """#
    let read = try Python.read(folder.file(), program)
    #expect(read == texts.map { $0.unicodeScalars.map { String($0.value) }.joined(separator: ",") } + ["None"])
  }
}
