"""Every number on a page is the line of figures.csv at its address: page.py PAGE FIGURES"""
import csv
import re
import sys
from html import unescape

page, figures = sys.argv[1:3]
with open(figures, encoding="utf-8-sig", newline="") as file:
    values = {row["address"]: row["value"] for row in csv.DictReader(file)}
text = open(page, encoding="utf-8").read()
shown = [(unescape(a), unescape(v)) for v, a in re.findall(r'<data value="([^"]*)" title="([^"]*)">', text)]
gaps = [unescape(a) for a in re.findall(r'<span class="gap" title="([^"]*)">', text)]
drawn = [(unescape(a), unescape(t)) for a, t in re.findall(r'data-address="([^"]*)">([^<]*)<', text)]
faults = [f"{a}: 页面 {v}，figures.csv {values.get(a)}" for a, v in shown if values.get(a) != v]
faults += [f"{a}: 页面没有数，figures.csv {values.get(a)}" for a in gaps if values.get(a) != ""]
faults += [f"{a}: 图中 {t}，figures.csv {values.get(a)}" for a, t in drawn if a not in values or float(values[a]) != float(t)]
for fault in faults:
    print(fault)
print(f"页面上 {len(shown)} 个数、{len(gaps)} 处空缺、图中 {len(drawn)} 个数与 figures.csv 一致" if not faults else "不一致")
sys.exit(1 if faults or len(shown) < 200 or len(drawn) < 100 else 0)
