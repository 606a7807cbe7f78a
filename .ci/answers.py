"""Compares the answers of `tiaojie query --format json` with figures.csv, address by address, and their rows with their totals."""
import csv
import json
import sys

figures = {}
for path in sys.argv[2:]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            figures[row["address"]] = (row["value"], row["numerator"], row["denominator"], row["status"])

decoder, text, position = json.JSONDecoder(), open(sys.argv[1], encoding="utf-8").read(), 0
numbers = compared = sums = 0
faults = []
while position < len(text):
    answer, position = decoder.raw_decode(text, position)
    while position < len(text) and text[position].isspace():
        position += 1
    for figure in answer["total"] + [f for row in answer["rows"] for f in row["figures"]]:
        numbers += 1
        known = figures.get(figure["address"])
        if known is None:
            continue
        compared += 1
        told = (figure["text"], figure.get("numerator", ""), figure.get("denominator", ""), figure["status"])
        if told != known:
            faults.append(f"{figure['address']}: {told}，figures.csv {known}")
    for column, total in enumerate(answer["total"]):
        parts = [row["figures"][column] for row in answer["rows"]]
        # Counts and sums add up; what has no value in some row (a unit not yet founded) cannot be added.
        if not parts or total.get("denominator") != "1" or total["unit"] in ("%", "个百分点") or any("numerator" not in p for p in parts):
            continue
        sums += 1
        if sum(int(part["numerator"]) for part in parts) != int(total["numerator"]):
            faults.append(f"{total['address']}: 各行之和不等于合计")
for fault in faults[:20]:
    print(fault)
print(f"查询答案 {numbers} 个数，{compared} 个在 figures.csv 中有同一地址，全部相同；{sums} 列各行之和等于合计" if not faults else f"{len(faults)} 处不符")
sys.exit(1 if faults or compared < 300 or sums < 20 else 0)
