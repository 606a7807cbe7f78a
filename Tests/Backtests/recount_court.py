#!/usr/bin/env python3
"""Recounts the sample's court side from its files alone and compares with figures.csv of a run of the year.

Written from the facts of the trade (domain/courts.md, DECISIONS 23-26), not from the program or the generator. Plain Python 3.
Usage: recount_court.py FOLDER FIGURES.csv YEAR, where FOLDER holds inputs/court/*.csv and inputs/notices/*.txt.
"""

import csv
import io
import pathlib
import re
import sys
from collections import Counter, defaultdict
from datetime import date

folder, figures_path, year = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
KINDS = {"判决书", "行政调解书", "行政复议决定书", "协助执行通知书", "律师函"}
DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")}


def text_of(path):
    data = path.read_bytes()
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16")):
        if data.startswith(mark):
            return data.decode(name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def day_of(text):
    numbers = re.findall(r"\d+", text)
    return date(*map(int, numbers[:3])) if len(numbers) >= 3 else None


def chinese_day(text):
    found = re.search(r"([〇一二三四五六七八九]{4})年([一二三四五六七八九十]+)月([一二三四五六七八九十]+)日", text)
    if not found:
        return None

    def small(word):
        tens, _, ones = word.rpartition("十") if "十" in word else ("0", "", word)
        return (DIGITS.get(tens, 1 if tens == "" else 0)) * 10 + DIGITS.get(ones, 0)

    return date(int("".join(str(DIGITS[c]) for c in found[1])), small(found[2]), small(found[3]))


def number_of(text):
    """Normal form: 2024|浙0110|民初|12, or the reconsideration's prefix|year|serial."""
    text = re.sub(r"\s", "", text)
    found = re.search(r"[（(〔\[]?(\d{4})[）)〕\]]?(浙\d+)([^\d号]+?)(\d+)号", text)
    if found:
        return "|".join(found.groups())
    found = re.search(r"(\S*?政复)(?:决|受|终)?字?[〔\[（(](\d{4})[〕\]）)](\d+)号", text)
    return "|".join(found.groups()) if found else ""


def ledger_rows():
    for path in sorted((folder / "inputs/court").glob("*.csv")):
        rows = list(csv.reader(io.StringIO(text_of(path), newline="")))
        head = next(i for i, row in enumerate(rows) if "文书种类" in row)
        names = [re.sub(r"[（(].*", "", cell.replace("\n", "")) for cell in rows[head]]
        for row in rows[head + 1 :]:
            paper = dict(zip(names, (cell.strip() for cell in row)))
            if paper["文书种类"] in ("", "文书种类") or paper["序号"] == "合计":
                continue
            yield {
                "received": day_of(paper["收到日期"]), "kind": paper["文书种类"], "number": number_of(paper["案号/文号"]),
                "date": day_of(paper["落款日期"]), "outcome": paper["裁判结果"], "heard": paper["是否开庭"] == "是",
                "leader": paper["负责人是否出庭"] == "是", "role": paper["我方诉讼地位"],
            }


def notices():
    for path in sorted((folder / "inputs/notices").glob("*.txt")):
        lines = [re.sub(r"\s", "", line) for line in text_of(path).splitlines()]
        kind = re.sub(r"^(民事|行政)(?=判决书|裁定书)", "", lines[1])
        outcome = ""
        body = "".join(lines)
        for phrase, word in (("驳回上诉，维持原判", "驳回上诉"), ("违法", "确认违法"), ("撤回起诉", "撤诉"), ("自愿达成如下协议", "调解")):
            if kind in ("判决书", "行政复议决定书", "裁定书", "行政调解书", "民事调解书") and phrase in body and not outcome:
                outcome = word
        foot = next((day for day in (chinese_day(line) or (day_of(line) if re.fullmatch(r"\d{4}年\d+月\d+日", line) else None) for line in reversed(lines)) if day), None)
        prefix = re.match(r"(\d{4})(\d\d)(\d\d)-", path.name)
        yield {
            "received": date(*map(int, prefix.groups())) if prefix else None, "kind": kind, "number": number_of(lines[2]), "date": foot,
            "outcome": outcome, "heard": False, "leader": False, "role": "",
        }


papers = []
for paper in ledger_rows():
    if paper not in papers:
        papers.append(paper)
for notice in notices():
    same = [p for p in papers if (p["number"], p["kind"], p["date"]) == (notice["number"], notice["kind"], notice["date"])]
    if same and notice["number"]:
        same[0]["outcome"] = same[0]["outcome"] or notice["outcome"]
    else:
        papers.append(notice)
papers = [p for p in papers if p["received"] and p["received"].year == year]
cases = defaultdict(list)
for paper in sorted(papers, key=lambda p: p["received"]):
    if paper["number"]:
        cases[paper["number"]].append(paper)


def kind_of_case(number):
    if "政复" in number:
        return "reconsideration"
    code = number.split("|")[2]
    if code.startswith("民") and "前调" not in code:
        return "civil"
    return "administrative" if code.startswith("行") and not code.startswith("行审") else "other"


def ended(number):
    """The paper that concluded a case, None while it is open."""
    final = ("判决书", "民事调解书", "行政调解书", "行政复议决定书")
    steps = ("", "驳回管辖异议")
    done = [p for p in cases[number] if p["kind"] in final or p["kind"] == "裁定书" and p["outcome"] not in steps]
    return done[-1] if done else None


counts = Counter(papers=len(papers))
for paper in papers:
    counts["papers_" + (paper["kind"] if paper["kind"] in KINDS else "其他")] += 1
losses = ("撤销", "变更", "确认违法", "确认无效", "责令履行")
for number in cases:
    kind, end = kind_of_case(number), ended(number)
    counts["proceedings_" + kind] += 1
    counts["concluded_" + kind] += end is not None
    if kind == "administrative":
        counts["settled"] += end is not None and end["outcome"] in ("调解", "撤诉", "按撤诉处理")
        counts["lost"] += end is not None and end["outcome"] in losses
        counts["heard"] += any(p["heard"] for p in cases[number])
        counts["leader"] += any(p["heard"] and p["leader"] for p in cases[number])
    if kind == "reconsideration":
        counts["corrected"] += end is not None and end["outcome"] in losses
counts["proceedings"] = sum(counts["proceedings_" + kind] for kind in ("civil", "administrative", "reconsideration"))
ADDRESSES = {
    "papers": "papers", "papers_判决书": "papers_judgments", "papers_行政调解书": "papers_administrative_mediation",
    "papers_行政复议决定书": "papers_reconsideration_decisions", "papers_协助执行通知书": "papers_assistance", "papers_律师函": "papers_lawyers_letters",
    "papers_其他": "papers_other", "proceedings": "proceedings", "proceedings_civil": "proceedings_civil",
    "proceedings_administrative": "proceedings_administrative", "proceedings_reconsideration": "proceedings_reconsideration",
    "concluded_administrative": "concluded_administrative", "concluded_reconsideration": "concluded_reconsideration", "settled": "settled_administrative",
    "lost": "lost_administrative", "heard": "heard_administrative", "leader": "leader_present", "corrected": "corrected_reconsideration",
}
figures = {row["address"]: row for row in csv.DictReader(open(figures_path, encoding="utf-8-sig"))}
wrong = 0
for name, measure in ADDRESSES.items():
    found = figures.get(f"{measure}[{year}]", {}).get("numerator", "missing")
    if str(counts[name]) != found:
        wrong += 1
        print(f"{name}: recount {counts[name]}, program {found}")
print(f"独立重算（涉诉）：比较 {len(ADDRESSES)} 项，不同 {wrong} 项")
sys.exit(1 if wrong else 0)
