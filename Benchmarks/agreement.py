"""What a run came to, in the form that JOB.md compares: agg.tsv's lines, and the multiset of (reason, 案件编号).

`tiaojie` writes neither; both are derived from figures.csv and findings.csv (DECISIONS 31)."""
import csv
from collections import Counter, defaultdict

BLANK = {"案件编号": "E01", "受理日期": "E01", "所属社区": "E01", "纠纷类型": "E01", "申请人": "E01", "调解结果": "E01", "登记时间": "E02"}
UNREADABLE = {"登记时间": "E02", "受理日期": "E03", "结案日期": "E04"}
MEMBER = {"纠纷类型": "E08", "调解结果": "E09", "组织类型": "E12", "案件来源": "E12", "协议形式": "E12", "是否司法确认": "E12", "履行情况": "E12"}
BY_RULE = {"concluded-before-accepted": "E05", "identity-damaged": "E06", "identity-invalid": "E06", "place-unknown": "E07",
           "count-unreadable": "E10", "amount-unreadable": "E11", "implausible-amount": "E11", "superseded": "E13"}
BY_FIELD = {"value-blank": BLANK, "date-unreadable": UNREADABLE, "member-unknown": MEMBER}
# A row without any date has lost its 受理日期 too, and that is told beside it.
TOLD_TWICE = {"undated"}

MEASURES = {"received": 0, "successful": 1, "parties": 2, "amount": 3, "days_median": 4}
LEVELS = {(): "total", ("month",): "month", ("place",): "community", ("type",): "type", ("month", "place", "type"): "cube"}


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def aggregates(folders):
    """Lines of agg.tsv from the runs of the report year and the year before."""
    groups = defaultdict(lambda: [0, 0, 0, 0, -1])
    for folder in folders:
        for row in rows(folder / "figures.csv"):
            place = MEASURES.get(row["address"].split("[")[0])
            # A median of no value has nothing to divide by.
            if place is None or row["denominator"] in ("", "0"):
                continue
            key = group(row["period"], row["breakdown"])
            if key:
                groups[key][place] = int(row["numerator"])
    lines = ["\t".join(map(str, key + tuple(values))) for key, values in groups.items() if values[0] > 0]
    return sorted(line.encode() for line in lines)


def group(period, breakdown):
    """(level, year, month, community, type), or None for a figure that agg.tsv lacks."""
    keys = dict(part.split("=", 1) for part in breakdown.split(";")) if breakdown else {}
    year, _, month = period.partition("-")
    level = LEVELS.get((("month",) if month else ()) + tuple(sorted(keys)))
    return (level, int(year), int(month or 0), keys.get("place", ""), keys.get("type", "")) if level else None


def reasons(folder, source, encoding):
    """Counter of (reason, 案件编号): each row by the first of its reasons, its number as it stands in the input."""
    first = {}
    for row in rows(folder / "findings.csv"):
        if row["处理"] == "计入" or row["规则"] in TOLD_TWICE:
            continue
        rule = row["规则"]
        reason = BY_RULE.get(rule) or BY_FIELD.get(rule, {}).get(row["字段"], f"{rule}/{row['字段']}")
        line = int(row["行"])
        first[line] = min(reason, first.get(line, reason))
    return Counter((reason, code) for line, code in codes(source, encoding, first) for reason in [first[line]])


def codes(source, encoding, lines):
    """(first line, 案件编号) of the records that begin on one of `lines`."""
    with open(source, encoding=encoding, newline="") as file:
        reader, line = csv.reader(file), 1
        for record in reader:
            if line in lines:
                yield line, record[0].strip(" \t\u3000")
            line = reader.line_num + 1


def peer_reasons(folder):
    return Counter((row["原因"], row["案件编号"].strip(" \t\u3000")) for row in rows(folder / "rejects.csv"))


def difference(ours, theirs):
    """A few lines on what differs; empty where nothing does."""
    if isinstance(ours, Counter):
        ours, theirs = ours - theirs, theirs - ours
    else:
        ours, theirs = set(ours) - set(theirs), set(theirs) - set(ours)
    return [f"only here: {line}" for line in sorted(ours)[:5]] + [f"only in the oracle: {line}" for line in sorted(theirs)[:5]]
