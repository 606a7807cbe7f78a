"""Turns the December files of the sample into typed workbooks, as an office that keeps its lists in .xlsx has them."""
import csv, datetime, io, pathlib, re, sys
import openpyxl

source, target, mode = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]


def text_of(path):
    data = path.read_bytes()
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            pass
    sys.exit(f"{path}: unknown encoding")


def typed(name, cell):
    if re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", cell):
        return datetime.datetime.fromisoformat(cell)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", cell):
        return datetime.date.fromisoformat(cell)
    if name in ("调解协议金", "涉及人数") and re.fullmatch(r"\d+(\.\d+)?", cell):
        return float(cell) if "." in cell else int(cell)
    return cell or None


for path in sorted(source.glob("案件清单-2024-12*.csv")):
    text = text_of(path)
    if mode == "utf-8":  # for a converter that is told the encoding
        (target / path.name).write_text("\ufeff" + text, encoding="utf-8", newline="")
        continue
    rows = list(csv.reader(io.StringIO(text, newline="")))
    book = openpyxl.Workbook()
    sheet = book.active
    for number, row in enumerate(rows):
        sheet.append([cell if number == 0 else typed(rows[0][i] if i < len(rows[0]) else "", cell) for i, cell in enumerate(row)])
    book.save(target / (path.stem + ".xlsx"))
