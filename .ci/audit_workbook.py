"""Compares the formulas of a 底稿 with what LibreOffice computes for them, as they are and after one case row was changed."""
import csv, datetime, math, sys
import openpyxl

ROWS = {"案件", "参与", "文书", "诉讼复议", "庭审"}


def formulas(path):
    for sheet in openpyxl.load_workbook(path):
        for line in sheet.iter_rows():
            for cell in line:
                if isinstance(cell.value, str) and cell.value.startswith("="):
                    yield sheet.title, cell.coordinate, cell.value


def equal(a, b):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return math.isclose(a, b, rel_tol=1e-12, abs_tol=1e-9)
    return a == b


def same(book, again, cells):
    cached, fresh = openpyxl.load_workbook(book, data_only=True), openpyxl.load_workbook(again, data_only=True)
    rows = csv.DictReader(open(cells, encoding="utf-8-sig"))
    figures = {(r["sheet"], r["cell"]): float(r["value"]) for r in rows if r["workbook"] == "3-底稿.xlsx" and r["address"]}
    wrong, count, texts = [], 0, 0
    for sheet, place, formula in formulas(book):
        count += 1
        old, new = cached[sheet][place].value, fresh[sheet][place].value
        if not equal(old, new):
            wrong.append(f"{sheet}!{place} {formula}: {old!r}, recalculated {new!r}")
        if isinstance(old, str):
            texts += 1
        elif not equal(old, figures.get((sheet, place))):
            wrong.append(f"{sheet}!{place}: {old!r} is no figure of cells.csv")
    for line in wrong[:40]:
        print(line)
    print(f"{book.split('/')[-3]} 底稿: {count} 个公式（{texts} 个为文字）" + (f"，{len(wrong)} 处不符" if wrong else "，重算与引擎一致"))
    return 1 if wrong or count < 300 else 0


def change(book, target):
    """Moves a successful case of the period's last month into another century."""
    edited = openpyxl.load_workbook(book)
    sheet = edited["案件"]
    heads = {cell.value: cell.column for cell in sheet[3]}
    for row in range(sheet.max_row, 3, -1):
        day, result = sheet.cell(row, heads["受理日期"]), sheet.cell(row, heads["调解结果"]).value
        if isinstance(day.value, datetime.datetime) and (day.value.year, day.value.month) == (2024, 12) and result == "调解成功":
            day.value = datetime.datetime(1999, 1, 1)
            break
    else:
        return 1
    edited.save(target)
    return 0


def alive(book, again):
    cached, fresh = openpyxl.load_workbook(book, data_only=True), openpyxl.load_workbook(again, data_only=True)
    heads = {"受理件数": -1, "调解成功件数": -1, "调解不成功件数": 0}
    sheet = cached["总体情况"]
    rows = {line[0].value: line for line in sheet.iter_rows() if line[0].value in heads}
    for name, difference in heads.items():
        cell = rows[name][2]
        if fresh["总体情况"][cell.coordinate].value - cell.value != difference:
            print(f"{name} {cell.coordinate}: {cell.value} 未随明细变动")
            return 1
    moved = sum(1 for s, p, _ in formulas(book) if not equal(cached[s][p].value, fresh[s][p].value))
    print(f"改动一件案件：{moved} 个公式随之变动")
    return 0 if moved >= 10 else 1


sys.exit({"same": same, "change": change, "alive": alive}[sys.argv[1]](*sys.argv[2:]))
