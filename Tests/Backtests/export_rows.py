"""Reads the exports of the invented office for recount.py: encodings, headers, cells, rows, versions.

Written from the facts of the trade (domain/mediation.md), not from the program or the generator.
"""

import csv
import datetime
import io
import re
import unicodedata
from collections import Counter, defaultdict
from decimal import Decimal, InvalidOperation

HEADERS = {
    "code": "案件编码 案件编号",
    "agreement": "协议类型 协议形式",
    "source": "案件来源",
    "organization": "调解组织 调委会",
    "studio": "工作室 调解工作室",
    "co_committee": "协办调委会",
    "clerk": "受理人姓名 受理人 受理员",
    "accepted": "受理时间 受理日期",
    "mediated": "调解时间 结案日期",
    "brief": "纠纷简要情况 纠纷描述",
    "difficulty": "案件难度级别",
    "type": "纠纷类别 纠纷类型",
    "district": "行政划分 乡镇/街道 所属区域",
    "result": "调解结果",
    "parties": "当事人",
    "amount": "调解协议金 涉及金额",
    "performance": "协议履行情况",
    "confirmed": "是否司法确认",
    "confirmed_on": "司法确认日期",
    "people": "涉及人数",
    "identity": "证件号",
    "phone": "联系电话",
    "place": "所属社区",
    "death": "有无死亡",
    "attribute": "案件属性",
    "special": "涉及特殊群体情况",
}
FIELD_OF_HEADER = {name: field for field, names in HEADERS.items() for name in names.split()}

COMMUNITIES = "顾家桥 沿山河 横板桥 荆丰 荆山 友谊 五常 文一 永福 景盛 西溪风情 云创 洪园 海汇 海曙 邱桥".split()
TYPES = (
    "婚姻家庭 邻里 房屋宅基地 合同 生产经营 损害赔偿 山林土地 征地拆迁 环境污染 "
    "劳动争议 旅游 消费 医疗 道路交通事故 物业 知识产权 互联网 其他"
).split()
TYPE_ALIASES = {"民间借贷": "合同", "其他劳动争议": "劳动争议", "消费维权": "消费", "噪音扰民": "邻里", "物业管理": "物业"}
AGREEMENTS = ("口头协议", "书面协议")
CONCLUDED = ("调解成功", "调解不成功", "终止", "撤回")
NOTHING = ("", "无", "不涉及")
STUDIO = "警民联调工作室"
CODE = re.compile(r"ZJ3301\d{3}(\d{8})\d{6}")


# Reading


def decoded(raw):
    """The text and the name of its encoding."""
    if raw.startswith(b"\xff\xfe"):
        return raw[2:].decode("utf-16-le"), "UTF-16LE+BOM"
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw[3:].decode("utf-8"), "UTF-8+BOM"
    try:
        return raw.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        return raw.decode("gb18030"), "GB18030"


def header_field(cell):
    """The field that a header cell names, without line breaks and bracketed remarks."""
    plain = "".join(cell.split())
    return FIELD_OF_HEADER.get(re.sub(r"[(（].*?[)）]", "", plain))


def read_file(path):
    """(encoding, delimiter, columns, counts-万元?, rows); each row is a list of cells, everything in the file included."""
    text, encoding = decoded(path.read_bytes())
    best = None
    for delimiter in ",\t":
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        for place, row in enumerate(rows[:10]):
            known = sum(header_field(cell) is not None for cell in row)
            if known > (best[0] if best else 5):
                best = (known, delimiter, place, rows)
    if best is None:
        raise SystemExit(f"{path}: no header found")
    _, delimiter, place, rows = best
    columns = [header_field(cell) for cell in rows[place]]
    in_wan = any("万元" in cell for cell in rows[place])
    return encoding, delimiter, columns, in_wan, rows, place


# Cells


def plain(cell):
    """Half-width, without blanks at the ends, quoting signs of spreadsheets, or tabs."""
    text = unicodedata.normalize("NFKC", cell).strip().lstrip("'").strip()
    return text[2:-1] if text.startswith('="') else text


def parsed_moment(cell):
    """(date, time or ""), or None where there is no readable date."""
    text = plain(cell)
    if re.fullmatch(r"\d{5}", text):
        return datetime.date(1899, 12, 30) + datetime.timedelta(days=int(text)), ""
    match = re.fullmatch(r"(\d{4})(\d\d)(\d\d)", text) or re.fullmatch(
        r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: (\d\d:\d\d:\d\d))?", text
    )
    if not match:
        return None
    try:
        day = datetime.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    return day, (match[4] if match.lastindex and match.lastindex >= 4 else "") or ""


def registration(code):
    match = CODE.fullmatch(code)
    moment = parsed_moment(match[1]) if match else None
    return moment[0] if moment else None


def fen(cell, in_wan):
    text = plain(cell).replace(",", "").lstrip("¥￥")
    unit = Decimal(1_000_000) if in_wan else Decimal(100)
    if text.endswith("万"):
        text, unit = text[:-1], Decimal(1_000_000)
    try:
        return int(Decimal(text.removesuffix("元") or "0") * unit)
    except InvalidOperation:
        return None


def resolved_type(cell):
    name = plain(cell).removesuffix("纠纷")
    name = TYPE_ALIASES.get(name, name)
    return name if name in TYPES else None


def resolved_organization(cell):
    """'street', 'police', a community's name, '' for nothing, or None where it is not known."""
    name = "".join(plain(cell).split())
    if name in NOTHING:
        return ""
    if name.endswith(STUDIO):
        return "police" if name.removesuffix(STUDIO) in ("", "五常街道", "五常派出所") else None
    for ending in ("人民调解委员会", "调解委员会", "调委会"):
        if name.endswith(ending):
            unit = name.removesuffix(ending)
            break
    else:
        return None
    if unit == "五常街道":
        return "street"
    unit = unit.removeprefix("五常街道").removesuffix("社区")
    return unit if unit in COMMUNITIES else None


def check_character(body):
    return "10X98765432"[sum(int(digit) * 2 ** (17 - place) for place, digit in enumerate(body)) % 11]


# Rows


class Row:
    def __init__(self, file, number, cells, columns, in_wan):
        self.file = file
        self.number = number
        self.cells = tuple(cells)
        self.misaligned = len(cells) != len(columns)
        self.raw = {field: cell for field, cell in zip(columns, cells) if field}
        if self.misaligned:
            # The columns behind an unquoted comma have moved: only those before the account can be read.
            self.raw = {field: self.raw[field] for field in ("code", "accepted", "organization", "studio")}
        self.code = self.value("code").upper()
        self.accepted = parsed_moment(self.text("accepted"))
        self.mediated = parsed_moment(self.text("mediated"))
        self.registered = registration(self.code)
        self.result = self.value("result")
        self.type = resolved_type(self.text("type"))
        self.amount = fen(self.text("amount"), in_wan)
        self.lead = resolved_organization(self.text("organization"))
        self.studio_is_police = resolved_organization(self.text("studio")) == "police"
        self.co_committee = resolved_organization(self.text("co_committee"))
        if self.lead == "" and self.studio_is_police:
            self.lead = "police"
        self.joint = self.lead not in ("police", None) and (self.studio_is_police or self.co_committee == "police")
        self.parties = [name for name in re.split("[,，、]", self.value("parties")) if name]

    def text(self, field):
        """The cell as it stands in the file."""
        return self.raw.get(field, "")

    def value(self, field):
        return plain(self.text(field))

    @property
    def day(self):
        return self.accepted[0] if self.accepted else self.registered

    @property
    def reject_reason(self):
        if self.value("district") not in ("", "五常", "五常街道", "余杭区五常街道"):
            return "other_street"
        if self.registered is None and self.accepted is None and self.mediated is None:
            return "neither_code_nor_date"
        return None

    def rank(self, latest):
        """The order of versions without 登记时间: concluded, then mediated later, then the file that ends later."""
        return (self.result in CONCLUDED, self.mediated or (datetime.date.min, ""), latest[self.file], self.cells)


def is_total(cells):
    return "".join(cells[0].split()) in ("合计", "总计", "小计")


def load(folder):
    rows, counts = [], {}
    for path in sorted((folder / "inputs" / "mediation").glob("*.csv")):
        encoding, delimiter, columns, in_wan, records, header = read_file(path)
        count = Counter(records=len(records))
        for number, cells in enumerate(records):
            is_header = sum(header_field(cell) is not None for cell in cells) > 5
            if number < header or is_header or not any(cell.strip() for cell in cells) or is_total(cells):
                count["non_data"] += 1
            else:
                rows.append(Row(path.name, number + 1, cells, columns, in_wan))
                count["data"] += 1
        counts[path.name] = (encoding, {",": "comma", "\t": "tab"}[delimiter], count)
    return rows, counts


def standing_and_superseded(rows):
    latest = defaultdict(lambda: (datetime.date.min, ""))
    versions = defaultdict(list)
    for row in rows:
        latest[row.file] = max(latest[row.file], row.accepted or (datetime.date.min, ""))
        versions[row.code].append(row)
    standing, superseded = [], []
    for same in versions.values():
        same.sort(key=lambda row: row.rank(latest), reverse=True)
        standing.append(same[0])
        superseded += [(old, same[0]) for old in same[1:]]
    return standing, superseded
