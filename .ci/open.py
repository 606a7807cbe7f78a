"""Looks at one run's open workbook and data package with openpyxl, zipfile, json and csv: none of the program's own code."""
import csv, io, json, math, os, re, sys, zipfile
import openpyxl
from openpyxl.utils import range_boundaries

folder = sys.argv[1]
faults = []


def need(holds, message):
    if not holds:
        faults.append(message)


def rows(path):
    return list(csv.DictReader(open(os.path.join(folder, path), encoding="utf-8-sig", newline="")))


figures = {row["address"]: row for row in rows("figures.csv")}
# A per cent is a hundred times its figure's fraction, and cells.csv says so.
placed = {(row["sheet"], row["cell"]): row for row in rows("cells.csv") if row["workbook"].startswith("4-")}
book = openpyxl.load_workbook(os.path.join(folder, "4-开放数据.xlsx"))
package = zipfile.ZipFile(os.path.join(folder, "4-开放数据.zip"))
description = json.loads(package.read("datapackage.json"))
need(package.testzip() is None, "zip 损坏")
need(all(info.date_time == (1980, 1, 1, 0, 0, 0) for info in package.infolist()), "zip 的时间不固定")

sheets, names, numbers = book.worksheets, set(), 0
need([sheet.title for sheet in sheets[:3]] == ["封面", "目录", "说明"], "前三张应是封面、目录、说明")
for key in ("title", "subject", "creator", "keywords"):
    need(getattr(book.properties, key), f"缺少文档属性 {key}")
marks = {cell.value for cell in book["说明"]["A"]}
tables = {}
for sheet in sheets:
    where = sheet.title
    need(not sheet.merged_cells.ranges, f"{where}: 有合并单元格")
    need(not sheet.conditional_formatting, f"{where}: 有条件格式")
    need(all(selection.activeCell in (None, "A1") for selection in sheet.sheet_view.selection), f"{where}: 光标不在 A1")
    need("公开前须经审查" in (sheet.oddFooter.left.text or ""), f"{where}: 页脚")
    need(sheet["A1"].value, f"{where}: A1 没有标题")
    need(sheet.title == "封面" or any(cell.hyperlink and cell.value.startswith("返回") for cell in sheet["A"]), f"{where}: 没有返回链接")
    found = list(sheet.tables.values())
    need(len(found) == (0 if where == "封面" else 1), f"{where}: {len(found)} 个表格对象")
    if not found:
        continue
    table = found[0]
    names.add(table.name)
    left, top, right, bottom = range_boundaries(table.ref)
    need(left == 1 and right == sheet.max_column and bottom == sheet.max_row, f"{where}: 表格 {table.ref} 没有盖住 {sheet.dimensions}")
    need(table.headerRowCount in (None, 1), f"{where}: 表头不止一行")
    for row in sheet.iter_rows(min_row=1, max_row=top - 1):
        need(row[0].value and not any(cell.value for cell in row[1:]), f"{where}: 标题行 {row[0].coordinate} 是空的，或 A 列以外有内容")
    grid = [[cell for cell in row] for row in sheet.iter_rows(min_row=top, max_row=bottom, max_col=right)]
    heads = [cell.value for cell in grid[0]]
    need(len(set(heads)) == len(heads) and all(heads), f"{where}: 表头重复或空")
    need(heads == [column.name for column in table.tableColumns], f"{where}: 表头与表格定义不同")
    for cell in (cell for row in grid[1:] for cell in row):
        need(cell.value not in (None, ""), f"{where}!{cell.coordinate}: 空单元格")
        need(not (isinstance(cell.value, str) and "\n" in cell.value), f"{where}!{cell.coordinate}: 换行")
        if isinstance(cell.value, str):
            if re.fullmatch(r"\[[a-z]+\]", cell.value):
                need(cell.value in marks, f"{where}!{cell.coordinate}: {cell.value} 没有解释")
            continue
        numbers += 1
        line = placed.get((where, cell.coordinate))
        address = line["address"].removesuffix(" × 100") if line else ""
        need(address in figures, f"{where}!{cell.coordinate}: {cell.value} 不在 cells.csv 或 figures.csv")
        need("（" in heads[cell.column - 1], f"{where}!{cell.coordinate}: 表头没有单位")
        if address in figures:
            figure = figures[address]
            need((figure["unit"] == "%") == line["address"].endswith(" × 100"), f"{where}!{cell.coordinate}: 百分数没有注明")
            # Rates are rounded in figures.csv; numerator and denominator are exact.
            exact = float(figure["value"])
            if figure["unit"] in ("%", "个百分点"):
                exact = 100 * int(figure["numerator"]) / int(figure["denominator"])
            need(abs(exact - cell.value) <= 1e-9 * max(1, abs(exact)), f"{where}!{cell.coordinate}: {cell.value}，figures.csv 为 {exact}")
    for text in [sheet["A1"].value] + heads:
        for mark in re.findall(r"\[注\d+\]", text):
            need(mark in marks, f"{where}: {mark} 没有说明")
    tables[table.name] = grid

used = {mark for sheet in sheets[3:] for text in [sheet["A1"].value] + [c.value for c in next(iter(tables[t] for t in sheet.tables))[0]] for mark in re.findall(r"\[注\d+\]", text)}
for mark in marks:
    need(not re.fullmatch(r"\[注\d+\]", mark or "") or mark in used, f"{mark} 没有被引用")

listed = {resource["path"] for resource in description["resources"]} | {"datapackage.json"}
need(listed == set(package.namelist()), "datapackage.json 与 zip 的文件不同")
for resource in description["resources"]:
    data = package.read(resource["path"])
    need(not data.startswith(b"\xef\xbb\xbf"), f"{resource['path']}: 有 BOM")
    need(len(data) == resource["bytes"], f"{resource['path']}: 字节数")
    fields = resource["schema"]["fields"]
    lines = list(csv.reader(io.StringIO(data.decode("utf-8"), newline="")))
    need(lines[0] == [field["name"] for field in fields], f"{resource['path']}: 表头与字段不同")
    grid = tables["t_" + resource["name"]]
    need([cell.value for cell in grid[0]] == [field["title"] for field in fields], f"{resource['path']}: 字段标题与工作表不同")
    need(len(lines) == len(grid), f"{resource['path']}: 行数")
    for line, cells in zip(lines[1:], grid[1:]):
        for text, cell, field in zip(line, cells, fields):
            # A workbook keeps sixteen digits of a number, a CSV all of them.
            same = math.isclose(float(text), cell.value, rel_tol=1e-15) if isinstance(cell.value, (int, float)) else text == cell.value
            need(same, f"{resource['path']} {cell.coordinate}: {text} ≠ {cell.value}")
            if field["type"] == "integer" and text not in resource["schema"]["missingValues"]:
                need(text.lstrip("-").isdigit(), f"{resource['path']} {cell.coordinate}: {text} 不是整数")
    keys = [tuple(line[lines[0].index(key)] for key in resource["schema"]["primaryKey"]) for line in lines[1:]]
    need(len(set(keys)) == len(keys), f"{resource['path']}: 主键重复")

for fault in faults[:40]:
    print(fault)
print(f"{folder.split('/')[-1]} 开放本：{len(sheets)} 张工作表，{len(names)} 个表格，{numbers} 个数都是数值，CSV 相同" if not faults else f"{len(faults)} 处不符")
sys.exit(1 if faults or numbers < 500 else 0)
