"""A second count of every cell of month × community × type, in another language: written from DECISIONS.md, docs/decisions/0004 and 0005,
domain/mediation.md and the definitions in seeds/measures.yaml, not from the program. The reference tables in seeds/ and the names of columns in
the contract are data and are read from there; what is done with them is told here anew, in the plainest way.

`Unclear` is raised where a file has no one meaning: damaged quotes, rows longer than the header, two columns of one name."""

import csv
import datetime
import io
import pathlib
import re
from collections import Counter, defaultdict
from decimal import Decimal

ROOT = pathlib.Path(__file__).resolve().parents[2]
NONE = datetime.datetime.min
DAY = datetime.timedelta(days=1)
FINAL = {"调解成功", "调解不成功", "终止", "撤回"}
BLANK, UNKNOWN = "未填", "未识别"
NOTHING = {"", "无", "不涉及", "-", "--", "—", "——", "/", "\\", "null", "n/a", "空"}
MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
INVISIBLE = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF])
WIDTH = {**{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}, 0x3000: 0x20, 0xA0: 0x20, **INVISIBLE}


class Unclear(Exception):
    """The file has more than one meaning, or none."""


class AnotherTable(Unclear):
    """Another table begins further down: the file must be refused (docs/reading.md)."""


# Reading


def table(name):
    return list(csv.DictReader((ROOT / "seeds" / name).open(encoding="utf-8-sig")))


def contract_columns():
    """Name of a column, without blanks and brackets → field."""
    text = (ROOT / "pipelines/contracts/mediation-cases.yaml").read_text(encoding="utf-8")
    found = {}
    for field, name, aliases in re.findall(r"\{id: (\w+), name: ([^,}]+)(?:, aliases: \[([^\]]*)\])?", text):
        for word in [name, *filter(None, aliases.split(", "))]:
            found[word] = field
    return found


COLUMNS = contract_columns()
REQUIRED = {"code", "organization", "accepted", "type", "result", "concluded"}


def folded(cell):
    """Half width, without blanks at the ends and what spreadsheets wrap around numbers."""
    text = cell.translate(WIDTH).strip(" \t\r\n\v\f")
    if len(text) > 2 and text.startswith('="') and text.endswith('"'):
        text = text[2:-1]
    return text.removeprefix("'").strip(" \t\r\n\v\f")


def key(cell):
    return re.sub(r"[ \t\r\n\v\f]", "", folded(cell)).lower()


def text_of(data):
    for mark, name in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def field_of(cell):
    plain = "".join(cell.translate(WIDTH).split())
    return COLUMNS.get(plain) or COLUMNS.get(re.sub(r"\(.*?\)", "", plain))


def columns_of(header):
    """Of each column the field that it names, and how many 分 one of the unit is that an amount in it has; None for a column of no field."""
    return [(field, Decimal(1_000_000 if "万元" in cell else 100)) if field else None for field, cell in zip(map(field_of, header), header)]


def rows_of(text):
    """Header's place, its cells, and all rows, under the delimiter whose header names most columns."""
    best = (5, None)
    for delimiter in ",\t;|":
        try:
            rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
        except csv.Error:
            continue
        for place, row in enumerate(rows[:40]):
            known = sum(field_of(cell) is not None for cell in row)
            if known > best[0]:
                best = (known, (place, row, rows))
    if best[1] is None:
        raise Unclear("no header, or quotes that do not close")
    return best[1]


def check_shape(text, rows, header, width):
    """Quotes stand around whole cells; no row is longer than the header."""
    for row in rows[header + 1 :]:
        if len(row) > width:
            raise Unclear("a row longer than the header")
        if len(row) < width and any(mark in cell for cell in row for mark in '"\n\r'):
            raise Unclear("a short row with quotes")
    for cell in (cell for row in rows for cell in row):
        if any(sum(line.count(mark) for mark in ",\t;|") > 4 for line in re.split("[\r\n]", cell)[1:]):
            raise Unclear("a line within quotes that may be a row itself")
    # A quote within an unquoted cell is a character by one reading and a fault by another.
    if re.search(r'[^",\t;|\r\n]"[^",\t;|\r\n]', re.sub(r'""', "", text)) and not re.search(r'="', text):
        raise Unclear("a quote in the middle of a cell")


def cases_of(name, data, seeds):
    """The rows of a file that are cases, as `Case`, and how many rows it has in all."""
    text = text_of(data)
    if "\0" in text or "�" in text:
        raise Unclear("lost characters")
    place, header, rows = rows_of(text)
    fields = [field_of(cell) for cell in header]
    known = [field for field in fields if field]
    if len(known) != len(set(known)):
        raise Unclear("two columns of one name")
    if not REQUIRED <= set(known):
        raise Unclear("a required column is missing")
    check_shape(text, rows, place, len(fields))
    unit = dict(filter(None, columns_of(header))).get("amount")
    found = []
    for row in rows[place + 1 :]:
        words = [key(cell) for cell in row if key(cell)]
        if not words or words[0] in ("合计", "总计", "小计") or is_header_again(row, header):
            continue
        found.append(Case(name, dict(zip(fields, row)), unit, seeds))
    return found, len(rows)


def is_header_again(row, header):
    """The row names the columns of the header. One that names most of them, but otherwise, begins another table; of one that names the code and
    little else nobody knows."""
    if columns_of(row) == columns_of(header):
        return True
    fields = {field_of(cell) for cell in header} - {None}
    named = {field_of(cell) for cell in row} & fields
    if "code" in named:
        is_known = any(field_of(cell) == "code" and cell in header for cell in row)
        raise AnotherTable() if is_known and 2 * len(named) > len(fields) else Unclear("a part of a header")
    return False


# Cells


def moment(cell):
    """A date, perhaps with a time; None where none can be read. 45296 is a day of a spreadsheet."""
    text = folded(cell)
    if match := re.fullmatch(r"(\d{5})(\.\d{1,15})?", text):
        days = int(match[1])
        if not 20_000 <= days <= 60_000:
            return None
        seconds = int((Decimal(match[2] or 0) * 86_400).to_integral_value("ROUND_HALF_UP"))
        return datetime.datetime(1899, 12, 30) + datetime.timedelta(days=days, seconds=seconds)
    compact = re.fullmatch(r"(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?", text)
    parted = re.fullmatch(r"(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)(?:[ T]*(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d*)?)?)?", text)
    if compact:
        numbers = compact.groups()
    elif parted:
        numbers = (parted[1], parted[3] or parted[5], parted[4] or parted[6], parted[7], parted[8], parted[9])
    else:
        return None
    try:
        found = datetime.datetime(*(int(number or 0) for number in numbers))
    except ValueError:
        return None
    return found if 1950 <= found.year <= 2099 else None


def amount(cell, unit):
    """分, exactly or not at all; None where the cell is blank or cannot be read. Below zero or above 100 亿元 it is a slip."""
    text = re.sub("^[¥￥]", "", key(cell))
    for ending, value in (("万元", 1_000_000), ("万", 1_000_000), ("元", 100)):
        if text.endswith(ending):
            text, unit = text.removesuffix(ending), Decimal(value)
            break
    if not re.fullmatch(r"(\d{1,15}|\d{1,3}(,\d{3})+)(\.\d+)?", text):
        return None
    fen = Decimal(text.replace(",", "")) * unit
    return int(fen) if fen == int(fen) and fen <= 10**12 else None


def coded_day(code):
    match = re.fullmatch(r"ZJ\d{7}(\d{8})\d{6}", code)
    return moment(match[1]) if match else None


class Seeds:
    def __init__(self):
        self.members = defaultdict(dict)
        for row in table("members.csv"):
            self.members[row["field"]][key(row["member"])] = row["member"]
        for row in table("dispute-types.csv"):
            self.members["type"][key(row["name"])] = row["name"]
        for row in table("aliases.csv"):
            self.members[row["field"]][key(row["raw"])] = row["canonical"]
        self.communities = {}
        for row in table("communities.csv"):
            for word in [row["name"], *filter(None, row["aliases"].split("|"))]:
                self.communities[word] = row["name"]
        self.organizations = {}
        for row in table("organizations.csv"):
            for word in [row["name"], *row["aliases"].split("|")]:
                self.organizations[key(word)] = row["kind"]
        self.streets = {key(word): row["ours"] == "yes" for row in table("streets.csv") for word in [row["name"], *filter(None, row["aliases"].split("|"))]}
        self.others = [row["name"] for row in table("streets.csv") if row["ours"] == "no"]

    def member(self, field, cell):
        word = key(cell)
        return self.members[field].get(word) or (BLANK if word in NOTHING else UNKNOWN)

    def organization(self, cell):
        """(kind, community): street, police_studio, brand_studio, community, foreign; "" where none is named, None where it is not known."""
        word = key(cell)
        if word in NOTHING:
            return "", None
        inner = re.sub("^(浙江省)?(杭州市)?(余杭区)?", "", word)
        for name in (word, inner, inner.removeprefix("五常街道")):
            if name in self.organizations:
                return self.organizations[name], None
        if any(inner.startswith(other) for other in self.others):
            return "foreign", None
        return self.committee(re.sub("(人民调解委员会|人民调解委会|调解委员会|人民调委会|调委会|人民调解室)$", "", inner))

    def committee(self, unit):
        """Of a community named with or without 社区, 村, 居委会 and the street in front; a bare 五常 may be the street or its community."""
        if unit == "五常街道":
            return "street", None
        name = unit.removeprefix("五常街道")
        for ending in ("社区居民委员会", "社区居委会", "居民委员会", "居委会", "社区", "村", ""):
            stem = name.removesuffix(ending)
            found = self.communities.get(name) or self.communities.get(stem) or ending and self.communities.get(stem + "社区")
            if found and name.endswith(ending):
                return "community", found
        return None, None

    def is_elsewhere(self, cell):
        word = re.sub("^(浙江省)?(杭州市)?(余杭区)?", "", key(cell))
        return any(word == other for other in self.others)


class Case:
    def __init__(self, file, cells, unit, seeds):
        self.file = file
        value = lambda field: cells.get(field, "")
        self.code = key(value("code")).upper()
        if sum(character.isdigit() for character in self.code) < 4:
            self.code = ""
        self.accepted, self.concluded = moment(value("accepted")), moment(value("concluded"))
        self.stated, coded = moment(value("registered")), coded_day(self.code)
        self.registered = coded if self.stated is None or coded and far(self.stated, coded) else self.stated
        for field in ("result", "type", "agreement", "difficulty", "performance", "confirmed"):
            setattr(self, field, seeds.member(field, value(field)))
        self.is_final = self.result in FINAL or self.result in (BLANK, UNKNOWN) and self.concluded is not None
        self.amount = amount(value("amount"), unit)
        self.parties = people(value("head_count"), value("parties"))
        self.units = [seeds.organization(value(field)) for field in ("organization", "studio", "supporting_organization")]
        self.rejected = self.is_rejected(seeds, value("division"))
        self.content = frozenset((field, said(field, cell, unit, seeds)) for field, cell in cells.items() if field and key(cell) not in NOTHING)

    def is_rejected(self, seeds, division):
        """Another street's, unless the organisation (or, where none is named, the studio) is one of ours; or without any date."""
        lead, studio = self.units[0][0], self.units[1][0]
        is_ours = lead not in ("", None, "foreign") or lead == "" and studio not in ("", None, "foreign")
        is_foreign = (seeds.is_elsewhere(division) or lead == "foreign") and not is_ours
        return is_foreign or self.accepted is None and self.registered is None and self.concluded is None

    def days(self):
        """(accepted, concluded, registered) as days, without those that are doubted (decision 5)."""
        accepted, concluded, registered = self.accepted, self.concluded, self.registered
        if far(accepted, registered) and far(concluded, registered) and not far(concluded, accepted):
            registered = None
        else:
            accepted = None if far(accepted, registered) else accepted
            concluded = None if far(concluded, registered) else concluded
        return tuple(found and found.date() for found in (accepted, concluded, registered))

    def participants(self):
        """Kinds and communities that took part and count apart, the lead first: the first committee, else the studio."""
        found = []
        for unit in self.units:
            if unit[0] in ("street", "police_studio", "community") and unit not in found:
                found.append(unit)
        return found

    def rank(self, latest):
        return self.stated or NONE, self.is_final, self.concluded or NONE, latest[self.file]


def said(field, cell, unit, seeds):
    """What a cell says, whatever its spelling; its text, where that is not understood (docs/decisions/0004)."""
    found = None
    if field in ("accepted", "concluded", "registered", "confirmed_on"):
        found = moment(cell)
    elif field == "amount":
        found = amount(cell, unit)
    elif field in seeds.members and seeds.member(field, cell) != UNKNOWN:
        found = seeds.member(field, cell)
    elif field in ("organization", "studio", "supporting_organization") and seeds.organization(cell)[0] in ("street", "police_studio", "community"):
        found = seeds.organization(cell)
    return key(cell) if found is None else found


def far(found, base):
    """Not within 366 days before and 731 after."""
    return found is not None and base is not None and not -366 <= (found.date() - base.date()).days <= 731


def people(count, names):
    """涉及人数, else as many as 当事人 names."""
    text = key(count).removesuffix("人").removesuffix(".0")
    if re.fullmatch(r"\d{1,9}", text):
        return int(text)
    return len([name for name in re.split(r"[,，、;；/\n]", folded(names)) if key(name) not in NOTHING])


# Counting


def standing_of(cases):
    """The rows that stand, one a code, and the codes of which the rules do not tell which one that is."""
    latest = defaultdict(lambda: NONE)
    for case in cases:
        if case.accepted and not far(case.accepted, case.registered) or case.accepted and case.days()[0]:
            latest[case.file] = max(latest[case.file], case.accepted)
    versions = defaultdict(list)
    for case in cases:
        versions[case.code or ("content", case.content)].append(case)
    standing, undecided = [], []
    for same in versions.values():
        top = max(case.rank(latest) for case in same)
        first = [case for case in same if case.rank(latest) == top]
        standing.append(first[0])
        if len({case.content for case in first}) > 1:
            undecided.append(first)
    return standing, undecided


def cells_of(standing, year):
    """{(measure, period, breakdown): count} of a year and its months, all with results as at the last day that the data reach."""
    dated = [case.days() for case in standing]
    vouched = [days for days in dated if days[2]] or dated
    cutoff = max((day for days in vouched for day in days if day), default=datetime.date.max)
    counts = Counter()
    for case, (accepted, concluded, registered) in zip(standing, dated):
        if registered and registered > cutoff:
            continue
        start = accepted or registered or concluded
        is_open = not case.is_final or concluded is not None and concluded > cutoff
        # Of a result that is blank or not understood nothing is told, also not that it was pending then (seeds/measures.yaml, `unresolved`).
        result = "调解中" if case.result in FINAL and concluded and concluded > cutoff else case.result
        for unit in case.participants() or [("unassigned", None)]:
            joint = "participations_joint" if len(case.participants()) > 1 else "participations_alone"
            for measure in ("participations", joint):
                add(counts, measure, start, year, {"organization_kind": unit[0]})
        where = {"community": community(case), "type": case.type}
        for measure, number in measures(case, result).items():
            add(counts, measure, start, year, where, number)
        if not is_open:
            add(counts, "concluded", max(start, concluded or start), year, where)
    return counts


def community(case):
    units = case.participants()
    lead = next((unit for unit in units if unit[0] in ("street", "community")), units[0] if units else None)
    if lead is None:
        return "未归属"
    return {"street": "街道本级", "police_studio": "警民联调单独"}.get(lead[0]) or lead[1]


def measures(case, result):
    success = result == "调解成功"
    return {
        "received": 1, "successful": success, "unsuccessful": result in ("调解不成功", "终止", "撤回"), "pending": result == "调解中",
        "unresolved": result in (BLANK, UNKNOWN), "parties": case.parties, "amount": case.amount or 0,
        "oral": success and case.agreement == "口头协议", "written": success and case.agreement == "书面协议",
        "performed": success and case.performance == "已履行", "confirmed": success and case.confirmed == "是",
        "complex": case.difficulty in ("疑难复杂", "重大"),
    }


def add(counts, measure, day, year, where, number=1):
    if not number or day is None or day.year != year:
        return
    keys = list(where)
    for chosen in range(1 << len(keys)):
        breakdown = ";".join(f"{name}={where[name]}" for bit, name in enumerate(keys) if chosen >> bit & 1)
        for period in (f"{day.year}", f"{day.year}-{day.month:02}"):
            counts[measure, period, breakdown] += int(number)
