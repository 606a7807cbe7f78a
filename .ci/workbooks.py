"""Compares a workbook, cell by cell, with cells.csv and figures.csv, and its cached formula values with LibreOffice's recalculation."""
import csv, datetime, math, sys
import openpyxl
from openpyxl.utils.datetime import to_excel

book, recalculated, folder = sys.argv[1:4]
name = book.rsplit("/", 1)[-1]


def rows(file):
    return csv.DictReader(open(f"{folder}/{file}", encoding="utf-8-sig"))


def cell_value(row):
    """What a cell that shows this figure holds: rates and changes in % as fractions, all else in the unit."""
    if not row["value"]:
        return None
    fraction = int(row["numerator"]) / int(row["denominator"]) if row["denominator"] not in ("", "0") else None
    if row["unit"] == "%":
        return fraction
    if row["unit"] == "个百分点":
        return fraction * 100
    return float(row["value"]) if row["denominator"] == "1" else fraction


figures = {row["address"]: cell_value(row) for row in rows("figures.csv")}
listed = {(row["sheet"], row["cell"]): row for row in rows("cells.csv") if row["workbook"] == name}
cached = openpyxl.load_workbook(book, data_only=True)
formulas = openpyxl.load_workbook(book)
again = openpyxl.load_workbook(recalculated, data_only=True)


def close(a, b):
    return a is not None and b is not None and math.isclose(a, b, rel_tol=1e-12, abs_tol=1e-9)


def number(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return to_excel(value)
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


wrong, numbers, shown, sums = [], 0, 0, 0
for sheet in formulas:
    for line in sheet.iter_rows():
        for cell in line:
            place = f"{sheet.title}!{cell.coordinate}"
            value = cached[sheet.title][cell.coordinate].value
            if isinstance(cell.value, str) and cell.value.startswith("="):
                sums += 1
                fresh = again[sheet.title][cell.coordinate].value
                if not (close(number(value), number(fresh)) or value == fresh):
                    wrong.append(f"{place} {cell.value}: cached {value}, recalculated {fresh}")
            value = number(value)
            if value is None:
                continue
            numbers += 1
            row = listed.pop((sheet.title, cell.coordinate), None)
            if row is None or not close(value, float(row["value"])):
                wrong.append(f"{place}: {value} is not in cells.csv, or another there")
            elif row["address"]:
                shown += 1
                parts = [figures.get(address) for address in row["address"].split(" + ")]
                if None in parts or not close(value, sum(parts)):
                    wrong.append(f"{place}: {value} is not {row['address']} of figures.csv")
wrong += [f"{sheet}!{cell}: in cells.csv and not in the workbook" for sheet, cell in listed]
for line in wrong[:40]:
    print(line)
verdict = f"{numbers} 个数值与 cells.csv 相同，其中 {shown} 个与 figures.csv 相符，{sums} 个公式重算一致"
print(f"{name}: {len(formulas.sheetnames)} 张表，{verdict}" if not wrong else f"{name}: {len(wrong)} 处不符")
sys.exit(1 if wrong or shown < 50 or sums < 20 else 0)
