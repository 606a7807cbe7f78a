#!/usr/bin/env python3
"""Recounts the invented office from its files alone.

Written from the facts of the trade (domain/mediation.md) and the published figures, not from the program or the generator:
an independent twin. Plain Python 3. Usage: recount.py FOLDER, where FOLDER holds inputs/mediation/*.csv and, if there is
one, seeds/control-totals.csv. Prints key=value lines; exits 1 where a figure is not as required.
"""

import csv
import pathlib
import re
import sys
import unicodedata
from collections import Counter, defaultdict

from export_rows import AGREEMENTS, COMMUNITIES, CONCLUDED, STUDIO, TYPES
from export_rows import check_character, load, parsed_moment, plain, standing_and_superseded


# Figures


def year_figures(cases):
    figures = Counter(received=len(cases))
    for case in cases:
        agreed = case.value("agreement") in AGREEMENTS
        figures["successful"] += case.result == "调解成功"
        figures["result_" + (case.result or "blank")] += 1
        figures["agreements"] += agreed
        figures["agreement_contradicts_result"] += agreed != (case.result == "调解成功")
        figures["unresolved_organization"] += case.lead in (None, "")
        figures["unresolved_type"] += case.type is None
        figures["unresolved_studio_field"] += case.co_committee is None
        figures["standing_misaligned"] += case.misaligned
        figures["lead_street"] += case.lead == "street"
        figures["lead_community"] += case.lead in COMMUNITIES
        figures["police_alone"] += case.lead == "police"
        figures["police_joint"] += case.joint
        figures["police_joint_led_by_community"] += case.joint and case.lead in COMMUNITIES
        figures["police_joint_by_studio_field"] += case.joint and case.studio_is_police
        figures["police_participations"] += case.lead == "police" or case.joint
        figures["amount_fen"] += case.amount or 0
        figures["unreadable_amount"] += case.amount is None
        figures["hard"] += case.value("difficulty") == "疑难复杂"
        figures["judicially_confirmed"] += case.value("confirmed") == "是"
        figures["brand_studio"] += bool(case.value("studio")) and case.value("studio") != "无" and not case.studio_is_police
        figures["place_blank"] += case.value("place") == ""
        figures["parties"] += int(case.value("people") or len(case.parties))
    return figures


REQUIRED = {
    2023: dict(received=2722, successful=2133, agreements=2133, police_participations=0, unresolved_organization=0, standing_misaligned=0,
               agreement_contradicts_result=0, unresolved_type=1, unresolved_studio_field=0, unreadable_amount=0),
    2024: dict(received=3218, successful=3212, agreements=3212, lead_street=1298, lead_community=1876, police_alone=44, police_joint=645,
               police_participations=689, unresolved_organization=0, standing_misaligned=0, agreement_contradicts_result=0, unresolved_type=1,
               unresolved_studio_field=0, unreadable_amount=0),
}


PLAIN_TYPE_NAMES = [name + "纠纷" for name in TYPES + ["民间借贷", "其他劳动争议"]]


def folds(text):
    """Whether the text holds full-width forms."""
    return unicodedata.normalize("NFKC", text) != text


def date_fault(case):
    text = case.text("accepted").strip()
    if case.accepted is None:
        return "date_unreadable"
    if folds(text):
        return "date_full_width"
    if re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", text):
        return None
    marks = (("/", "slashes"), (".", "dots"), ("年", "chinese"))
    return "date_" + next((name for mark, name in marks if mark in text), "compact" if len(text) == 8 else "serial")


def identity_faults(case):
    text, number = case.text("identity"), case.value("identity")
    yield "identity_tab", text.startswith("\t")
    yield "identity_apostrophe", text.startswith("'")
    yield "identity_formula", text.startswith("=")
    yield "identity_scientific", "E+" in number
    yield "identity_zero_tail", number.endswith("000")
    sound = not number or "E+" in number or number.endswith("000") or check_character(number[:17]) == number[17:]
    yield "identity_wrong_check", not sound


def code_faults(case):
    text = case.text("code")
    yield "code_apostrophe", text.startswith("'")
    yield "code_full_width", folds(text)
    yield "code_22_characters", len(case.code) == 22
    yield "code_lower_case", text.startswith("zj")
    yield "code_wrong_town", text[6:9] == "006"
    yield "phone_tab", case.text("phone").startswith("\t")


def amount_faults(case):
    text = case.text("amount")
    yield "amount_grouped", "," in text
    yield "amount_wan", text.endswith("万")
    yield "amount_unit", text.endswith("元")
    yield "amount_decimals", text.endswith(".00")
    yield "amount_sign", text.startswith("￥")
    yield "amount_full_width", folds(text) and not text.startswith("￥")
    yield "amount_absurd", case.value("difficulty") == "简单" and (case.amount or 0) >= 150_000_000


def name_faults(case):
    yield "type_alias", case.type is not None and case.text("type") not in PLAIN_TYPE_NAMES
    yield "type_unknown", case.type is None
    yield "organization_short", case.lead in COMMUNITIES and case.text("organization") != f"五常街道{case.lead}社区人民调解委员会"
    for text, name in (("余杭区五常街道", "long"), ("五常", "short"), ("", "blank")):
        yield "district_" + name, case.text("district") == text
    yield "studio_says_none", case.text("studio") == "无"
    yield "co_committee_says_none", case.text("co_committee") == "无"
    yield "studio_variant", case.studio_is_police and case.text("studio") != STUDIO
    place = case.value("place")
    yield "place_unknown", place != "" and (place == "五常" or place.removesuffix("社区") not in COMMUNITIES)


def contradictions(case):
    confirmed = parsed_moment(case.text("confirmed_on"))
    yield "mediated_before_accepted", bool(case.accepted and case.mediated and case.mediated[0] < case.accepted[0])
    yield "registered_before_accepted", bool(case.accepted and case.registered and case.registered < case.accepted[0])
    yield "clerk_is_party", case.value("clerk") in case.parties
    yield "single_party", len(case.parties) == 1
    yield "confirmed_late", bool(confirmed and case.mediated and (confirmed[0] - case.mediated[0]).days > 30)
    yield "confirmed_oral", bool(confirmed) and case.value("agreement") == "口头协议"


def fault_counts(cases):
    """The oddities of the standing rows, each counted by its own sign."""
    faults = Counter(possible_duplicate_pairs=duplicate_pairs(cases))
    for case in cases:
        if date_fault(case):
            faults[date_fault(case)] += 1
        for signs in (identity_faults, code_faults, amount_faults, name_faults, contradictions):
            faults.update({name: int(present) for name, present in signs(case)})
    return faults


def duplicate_pairs(cases):
    same = defaultdict(list)
    for case in cases:
        if case.accepted and len(case.parties) > 1:
            same[tuple(case.parties), case.amount].append(case.accepted[0])
    return sum(1 for days in same.values() for a, b in zip(sorted(days), sorted(days)[1:]) if (b - a).days <= 5)


def personal_data_faults(rows):
    """Rows with an identity number, a telephone or a company that could be somebody's."""
    wrong = 0
    for row in rows:
        if row.misaligned:
            continue
        identity, phone = row.value("identity"), row.value("phone")
        wrong += bool(identity) and "E+" not in identity and not re.fullmatch(r"000000\d{11}[\dX]", identity)
        wrong += bool(phone) and not re.fullmatch(r"100\d{8}", phone)
        wrong += any(party.endswith("公司") and "示例" not in party for party in row.parties)
    return wrong


def control_totals(folder):
    path = folder / "seeds" / "control-totals.csv"
    if not path.exists():
        return None
    return {row["month"]: int(row["received"]) for row in csv.DictReader(path.open(encoding="ascii"))}


# Report


class Report:
    def __init__(self):
        self.wrong = []

    def say(self, key, value, required=None):
        print(f"{key}={value}")
        if required is not None and value != required:
            self.wrong.append(f"{key}: {value}, required {required}")

    def require(self, key, condition):
        print(f"check.{key}={'ok' if condition else 'FAILED'}")
        if not condition:
            self.wrong.append(key)


def report_files(report, counts, rejected, superseded):
    for name, (encoding, delimiter, count) in counts.items():
        lost = sum(row.file == name for row, _ in rejected)
        old = sum(row.file == name for row, _ in superseded)
        kept = count["data"] - lost - old
        report.say(f"file[{name}]", f"{encoding},{delimiter},records:{count['records']},non_data:{count['non_data']},"
                   f"data:{count['data']},kept:{kept},superseded:{old},rejected:{lost}")


def report_year(report, year, cases):
    figures = year_figures(cases)
    for key, value in sorted(figures.items()):
        report.say(f"{year}.{key}", value, REQUIRED[year].get(key))
    report.require(f"{year}.results_complete", sum(figures["result_" + result] for result in CONCLUDED + ("调解中",)) == len(cases))
    months = Counter(case.day.month for case in cases)
    for month in range(1, 13):
        inside = [case for case in cases if case.day.month == month]
        present = len({case.lead for case in inside if case.lead in COMMUNITIES})
        police = sum(case.lead == "police" or case.joint for case in inside)
        report.say(f"{year}-{month:02}", f"received:{months[month]},successful:{sum(c.result == '调解成功' for c in inside)},"
                   f"communities:{present},police:{police}")
        report.require(f"{year}-{month:02}.police_since_july_2024", (police > 0) == (year == 2024 and month >= 7))
    for name, values in (("type", Counter(case.type or "未知" for case in cases)), ("lead", Counter(case.lead for case in cases)),
                         ("source", Counter(case.value("source") for case in cases))):
        for value, number in values.most_common():
            report.say(f"{year}.{name}[{value}]", number)
    report.require(f"{year}.all_types", {case.type for case in cases} >= set(TYPES))
    report.require(f"{year}.all_communities", {case.lead for case in cases} >= set(COMMUNITIES))
    return {f"{year}-{month:02}": months[month] for month in range(1, 13)}


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    report = Report()
    rows, counts = load(folder)
    rejected = [(row, row.reject_reason) for row in rows if row.reject_reason]
    standing, superseded = standing_and_superseded([row for row in rows if not row.reject_reason])
    report_files(report, counts, rejected, superseded)
    report.say("rows.data", len(rows))
    report.say("rows.kept", len(standing), 5940)
    report.say("rows.superseded", len(superseded))
    report.say("rows.superseded_identical", sum(old.cells == new.cells for old, new in superseded))
    report.say("rows.superseded_pending", sum(old.result == "调解中" for old, _ in superseded))
    report.say("rows.superseded_other_amount", sum(old.amount != new.amount and old.result != "调解中" and not old.misaligned for old, new in superseded))
    report.say("rows.superseded_without_performance", sum(
        old.result == new.result and old.value("performance") != new.value("performance") for old, new in superseded))
    report.say("rows.superseded_other_organization", sum(old.lead != new.lead for old, new in superseded), 2)
    report.say("rows.superseded_misaligned", sum(old.misaligned for old, _ in superseded), 2)
    for reason, number in sorted(Counter(reason for _, reason in rejected).items()):
        report.say(f"rows.rejected[{reason}]", number)
    report.require("rows.conserved", len(rows) == len(standing) + len(superseded) + len(rejected))
    months = {}
    for year in (2023, 2024):
        months |= report_year(report, year, [case for case in standing if case.day.year == year])
    report.require("joint_by_studio_field_at_least_400", sum(case.joint and case.studio_is_police for case in standing) >= 400)
    report.require("december_2024_between_250_and_270", 250 <= months["2024-12"] <= 270)
    totals = control_totals(folder)
    report.require("control_totals", totals is None or totals == months)
    faults = fault_counts(standing)
    for name, number in sorted(faults.items()):
        report.say(f"fault[{name}]", number)
    report.say("personal_data_faults", personal_data_faults(rows), 0)
    size = sum(path.stat().st_size for path in (folder / "inputs" / "mediation").glob("*.csv"))
    report.say("bytes", size)
    report.require("smaller_than_3.5_MB", size < 3_500_000)
    for fault in report.wrong:
        print(f"wrong={fault}", file=sys.stderr)
    return 1 if report.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
