"""Makes the workbooks of the golden cases anew. They are committed, since openpyxl is not always there; the times in them are fixed."""
import datetime as d, io, pathlib, zipfile
import openpyxl

here = pathlib.Path(__file__).parent
HEAD = ["案件编码", "协议类型", "案件来源", "调解组织", "工作室", "受理人姓名", "受理时间", "纠纷简要情况", "案件难度级别", "纠纷类别", "案件属性", "行政划分", "调解结果",
        "调解时间", "当事人", "涉及金额\n（万元）", "证件号"]


def case(number, accepted, concluded, **other):
    row = dict(zip(HEAD, [f"ZJ330100520241203{number:06}", "书面协议", "调委会主动调解", "五常街道永福社区人民调解委员会", None, "示甲", accepted,
                          f"甲与乙因第{number}件事\n发生争执", "一般", "邻里纠纷", "民事", "五常街道", "调解成功", concluded, "示乙,示丙", 0, None]))
    return [{**row, **other}[name] for name in HEAD]


def save(book, path):
    book.properties.created = book.properties.modified = d.datetime(2024, 12, 31)
    raw = io.BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(here / path, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            info.date_time = (2024, 12, 31, 0, 0, 0)
            data = source.read(info)
            if info.filename == "docProps/core.xml":
                data = data.replace(data[data.index(b"<dcterms:modified"):data.index(b"</dcterms:modified>")], b'<dcterms:modified xsi:type="dcterms:W3CDTF">2024-12-31T00:00:00Z')
            target.writestr(info, data, zipfile.ZIP_DEFLATED)


book = openpyxl.Workbook()
first = book.active
first.title = "上旬"
first.append(["某街道2024年12月案件清单"])
first.merge_cells("A1:Q1")
first.append([])
first.append(HEAD)
first.append(case(1, d.datetime(2024, 12, 3, 9, 0), d.datetime(2024, 12, 5, 10, 0)))
first.append(case(2, d.date(2024, 12, 4), d.date(2024, 12, 31), 调解结果="调解不成功", 协议类型="口头协议", **{"涉及金额\n（万元）": 1.5}))
first.append(case(3, "2024年12月5日", None, 调解结果="调解中", 证件号=123456789012345678))
first.append([])
first.append(["合计", 3])
second = book.create_sheet("中下旬")
second.append(HEAD)
second.append(case(4, d.datetime(2024, 12, 15, 9, 30), "=1+1"))
second.append(case(5, "#N/A", None, 案件编码="待生成", 当事人="示丁\n示戊"))
notes = book.create_sheet("填表说明")
notes.append(["一、本表由平台导出"])
save(book, "runs/xlsx/inputs/十二月.xlsx")
save(book, "inspect/xlsx/inputs/十二月.xlsx")

book = openpyxl.Workbook()
book.active.append(["社区", "件数"])
book.active.append(["永福社区", 3])
save(book, "faults/xlsx-without-header/inputs/汇总.xlsx")


def compound(name):
    """An OLE compound file with one directory entry: enough to be told by."""
    units = name.encode("utf-16-le")
    entry = units + bytes(64 - len(units)) + (len(units) + 2).to_bytes(2, "little") + bytes(62)
    return bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + entry + bytes(384)


(here / "faults/xls/inputs/十二月.xls").write_bytes(compound("Workbook"))
(here / "faults/xlsx-encrypted/inputs/十二月.xlsx").write_bytes(compound("EncryptedPackage"))

rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
with zipfile.ZipFile(here / "faults/xlsx-bomb/inputs/十二月.xlsx", "w", zipfile.ZIP_DEFLATED) as bomb:
    def part(name, text):
        bomb.writestr(zipfile.ZipInfo(name, (2024, 12, 31, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
    part("_rels/.rels", f'<Relationships><Relationship Id="a" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    part("xl/workbook.xml", f'<workbook xmlns:r="{rel}"><sheets><sheet name="案件" sheetId="1" r:id="b"/></sheets></workbook>')
    part("xl/_rels/workbook.xml.rels", f'<Relationships><Relationship Id="b" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')
    part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + " " * 20_000_000 + "</sheetData></worksheet>")
