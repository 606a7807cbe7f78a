"""Compares a workbook with its figures.csv, and its cached formula values with LibreOffice's recalculation."""
import csv, math, sys
import openpyxl

book, recalculated, figures = sys.argv[1:4]
known = set()
for row in csv.DictReader(open(figures, encoding="utf-8-sig")):
    if row["value"]:
        value = float(row["value"])
        exact = float(int(row["numerator"])) / float(int(row["denominator"])) if row["denominator"] not in ("", "0") else value
        known |= {round(candidate, 9) for candidate in (value, exact, exact * 100)}
cached = openpyxl.load_workbook(book, data_only=True)
formulas = openpyxl.load_workbook(book)
again = openpyxl.load_workbook(recalculated, data_only=True)
# Sheets whose numbers are counts of rows and findings or sides of checks, not figures.
other = {"数据质量", "勾稽检查", "与公布数核对", "封面与目录"}
wrong, numbers, sums = [], 0, 0
for sheet in formulas:
    for line in sheet.iter_rows():
        for cell in line:
            value = cached[sheet.title][cell.coordinate].value
            if isinstance(cell.value, str) and cell.value.startswith("="):
                sums += 1
                fresh = again[sheet.title][cell.coordinate].value
                if not math.isclose(value, fresh, rel_tol=1e-12, abs_tol=1e-9):
                    wrong.append(f"{sheet.title}!{cell.coordinate} {cell.value}: cached {value}, recalculated {fresh}")
            if isinstance(value, (int, float)) and not isinstance(value, bool) and sheet.title not in other:
                numbers += 1
                if round(float(value), 9) not in known:
                    wrong.append(f"{sheet.title}!{cell.coordinate}: {value} is no figure")
for line in wrong[:40]:
    print(line)
print(f"{book.rsplit('/', 1)[-1]}: {len(formulas.sheetnames)} 张表，{numbers} 个数值都在 figures.csv，{sums} 个公式重算一致" if not wrong else f"{len(wrong)} 处不符")
sys.exit(1 if wrong or sums < 20 else 0)
