#!/usr/bin/env python3
"""Compares an independent recount (recount.py's key=value lines) with figures.csv and run.json of a run of 2024.

Usage: compare.py RECOUNT FIGURES.csv RUN.json. Exits 1 and names each difference.
"""

import csv
import json
import sys

recount = dict(line.rstrip("\n").split("=", 1) for line in open(sys.argv[1], encoding="utf-8") if "=" in line)
figures = {row["address"]: row for row in csv.DictReader(open(sys.argv[2], encoding="utf-8-sig"))}
manifest = json.load(open(sys.argv[3], encoding="utf-8"))
wrong, compared = [], 0


def equal(name, wanted, found):
    global compared
    compared += 1
    if str(wanted) != str(found):
        wrong.append(f"{name}: recount {wanted}, program {found}")


def count(address):
    """The stored integer behind a figure: 件, 人, 分."""
    return figures[address]["numerator"] if address in figures else "missing"


PLAIN = {
    "received": "received", "successful": "successful", "amount_fen": "amount", "parties": "parties", "judicially_confirmed": "confirmed",
}
UNITS = {
    "lead_street": "received[{};organization_kind=street]", "lead_community": "received[{};organization_kind=community]",
    "police_alone": "participations_alone[{};organization_kind=police_studio]",
    "police_joint": "participations_joint[{};organization_kind=police_studio]",
    "police_participations": "participations[{};organization_kind=police_studio]",
}
for key, measure in PLAIN.items():
    equal(key, recount[f"2024.{key}"], count(f"{measure}[2024]"))
    previous = figures.get(f"{measure}.prev_year[2024]")
    equal(f"{key} 2023", recount[f"2023.{key}"], previous["numerator"] if previous else "missing")
for key, address in UNITS.items():
    equal(key, recount[f"2024.{key}"], count(address.format("2024")))
BREAKDOWNS = {
    "2024.type[": ("received[2024;type={}]", "纠纷"), "2024.community[": ("received[2024;community={}]", "社区"),
}
for key, value in recount.items():
    for prefix, (address, ending) in BREAKDOWNS.items():
        if key.startswith(prefix):
            member = key[len(prefix):-1].replace("未知", "未识别")
            target = address.format(member if address.format(member) in figures else member + ending)
            equal(key, value, count(target))
    if key.startswith("month[2024-") or key.startswith("2024.month["):
        equal(key, value.split(",")[0].split(":")[-1], count(f"received[{key[key.index('[') + 1:-1]}]"))
files = {entry["name"]: entry["rows"] for entry in manifest["inputs"]}
for key, value in recount.items():
    if key.startswith("file["):
        rows = files[key[5:-1]]
        parts = dict(part.split(":") for part in value.split(",") if ":" in part)
        for ours, theirs in (("in", "records"), ("non_data", "non_data"), ("kept", "kept"), ("superseded", "superseded"), ("rejected", "rejected")):
            equal(f"{key} {theirs}", parts[theirs], rows[ours])
        equal(f"{key} conserved", rows["in"], rows["kept"] + rows["superseded"] + rows["rejected"] + rows["non_data"])
for line in wrong:
    print(line)
print(f"独立重算：比较 {compared} 项，不同 {len(wrong)} 项")
sys.exit(1 if wrong or compared < 150 else 0)
