#!/usr/bin/env python3
"""Makes seeds/ beside this file: from the generator's aliases.csv (field,raw,canonical) and from the repository's own seeds."""
import csv
import pathlib
import shutil
import sys
from collections import defaultdict

FIELDS = {"组织类型": "unit_kind", "纠纷类型": "type", "案件来源": "source", "调解结果": "result", "协议形式": "agreement",
          "是否司法确认": "confirmed", "履行情况": "performance"}
SHARED = ["amount-limits.csv", "case-type-codes.csv", "court-codes.csv", "deadlines.csv", "dimensions.csv", "holidays.csv", "office.yaml",
          "organizations.csv", "streets.csv"]


def write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header.split(",")] + rows)


def main():
    here = pathlib.Path(__file__).resolve().parent
    seeds = here / "seeds"
    seeds.mkdir(exist_ok=True)
    for name in SHARED:
        shutil.copy(here.parents[1] / "seeds" / name, seeds / name)
    spellings = defaultdict(lambda: defaultdict(list))
    with open(sys.argv[1], encoding="utf-8") as file:
        for row in csv.DictReader(file):
            known = spellings[row["field"]][row["canonical"]]
            if row["raw"] != row["canonical"]:
                known.append(row["raw"])
    communities = spellings.pop("所属社区")
    types = list(spellings["纠纷类型"])
    write(seeds / "communities.csv", "code,name,aliases,valid_from,valid_to,note",
          [["", name, "|".join(raw), "", "", ""] for name, raw in communities.items()])
    write(seeds / "dispute-types.csv", "code,name,valid_from,valid_to,note", [[f"{i:02}", n, "", "", ""] for i, n in enumerate(types, 1)])
    write(seeds / "members.csv", "field,member,note",
          [[FIELDS[field], name, ""] for field, names in spellings.items() if field != "纠纷类型" for name in names])
    write(seeds / "aliases.csv", "field,raw,canonical",
          [[FIELDS[field], raw, name] for field, names in spellings.items() for name, raws in names.items() for raw in raws])
    write(seeds / "causes.csv", "cause,type,note", [])
    write(seeds / "words.csv", "id,name,words,unit", [])
    shutil.copy(here / "measures.yaml", seeds / "measures.yaml")


main()
