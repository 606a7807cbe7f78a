"""Mutants whose meaning is still defined: the same table written in another form, cells changed to other values, versions of one case."""

import csv
import datetime
import io
import sys

import office

sys.path.insert(0, str(office.ROOT / "Tests/Backtests"))
import cell_twin  # noqa: E402

COMMUNITIES = ["顾家桥", "沿山河", "荆丰", "荆山", "五常", "文一", "永福", "西溪风情", "云创", "邱桥"]
ORGANIZATIONS = [
    "五常街道{}社区人民调解委员会", "{}社区人民调解委员会", "{}社区调委会", "{}调委会", "{}调解委员会", "余杭区五常街道{}社区人民调解委员会", "五常街道 {} 社区　人民调解委员会",
    "五常街道人民调解委员会", "街道调委会", "五常街道调委会", "警民联调工作室", "五常派出所警民联调工作室", "仓前街道人民调解委员会", "闲林街道{}社区人民调解委员会",
    "示例新村人民调解委员会", "某某", "", "无", "不涉及", "和合调解工作室", "老舅妈工作室", "五常人民调解委员会", "街道办", "{}", "{}社区",
]
DATES = [
    "{:%Y-%m-%d %H:%M:%S}", "{:%Y-%m-%d}", "{:%Y-%m-%d %H:%M}", "{:%Y/%m/%d}", "{0.year}/{0.month}/{0.day}", "{0.year}.{0.month}.{0.day}", "{0.year}年{0.month}月{0.day}日",
    "{0.year}年{0.month}月{0.day}日 {0.hour}:{0.minute:02}", "{:%Y%m%d}", "{:%Y%m%d%H%M%S}", "'{:%Y-%m-%d}", '="{:%Y-%m-%d}"', "\t{:%Y-%m-%d}", "{:%Y-%m-%dT%H:%M:%S}",
    "{serial}", "{serial}.43", "{:%d/%m/%Y}", "{:%y-%m-%d}", "", "无", "昨天", "2024-02-30", "2024-13-01", "2024-02-29", "2042-07-01", "1024-01-01", "{:%Y-%m-%d} 25:00:00",
    "{:%Y-%m}", "0", "{:%Y-%m/%d}", "{:%Y－%m－%d}", "2023-12-31 23:59:59", "2025-01-01", "2024-12-31", "45291", "45292.999999",
]
AMOUNTS = [
    "0", "1,200", "1.2万", "1200元", "1200.00", "￥500", "¥ 500", "１２００", "-5", "abc", "", "无", "1.005", "0.5万元", "12 00", "99999999999999999999", "1e3", "约500",
    "0.01", "1,2,3", "3000", ".5", "5.", "1.23456万", "1.234567万", "+5", "元", "1２0０元", "'700",
]
COUNTS = ["3", "３", " 4 ", "", "三", "3人", "-1", "2.0", "0", "999999", "2、3", "无", "'5", "1,000"]
PARTIES = ["甲,乙", "甲，乙、丙", "", "无", "甲;乙", "甲；乙", "甲", "甲,,乙", "甲,甲", "甲 乙", "甲,乙,", "杭州示例（甲,乙）公司", "甲、　乙"]
DIVISIONS = ["五常街道", "五常", "", "余杭区五常街道", "浙江省杭州市余杭区五常街道", "仓前街道", "余杭区闲林街道", "示例街道", "无", "瓶窑镇"]
ODD = ["", "无", "不涉及", "未知", "　", "-", "？", "其它的", "0"]


def values(field, chance, seeds):
    """Another value for a cell of this field, good or bad."""
    if field in ("accepted", "concluded", "registered", "confirmed_on"):
        moment = datetime.datetime(2024, 1, 1) + datetime.timedelta(minutes=chance.randrange(-60_000, 560_000))
        serial = (moment - datetime.datetime(1899, 12, 30)).days
        return chance.choice(DATES).format(moment, serial=serial)
    if field in ("organization", "studio", "supporting_organization"):
        return chance.choice(ORGANIZATIONS).format(chance.choice(COMMUNITIES))
    if field in ("result", "type", "agreement", "difficulty", "performance", "confirmed"):
        known = list(seeds.members[field])
        word = chance.choice(known + known + ODD)
        return word if chance.random() < 0.8 else f" {word[:1]}　{word[1:]}\t"
    plain = {"amount": AMOUNTS, "head_count": COUNTS, "parties": PARTIES, "division": DIVISIONS}
    return chance.choice(plain[field]) if field in plain else None


def code(text, chance):
    """Another spelling of a case code, or one that tells another day, or none."""
    return chance.choice([
        text.lower(), "'" + text, "\t" + text, f"{text[:9]} {text[9:]}", text[:-1], text[:9] + "20230105" + text[17:], text[:9] + "20241301" + text[17:],
        text[:6] + "006" + text[9:], "", "待生成", "#N/A", "无", text + "0", "".join(chr(ord(c) + 0xFEE0) for c in text if c.isascii()),
    ])


def written(mutant, rows):
    """The rows as a file: any delimiter, quotes where they must stand or everywhere, any line end, the mutant's encoding."""
    out = io.StringIO(newline="")
    quoting = mutant.chance.choice([csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
    if mutant.end == "\r":
        quoting = csv.QUOTE_ALL  # Python puts quotes around line breaks of the file's own kind only
    csv.writer(out, delimiter=mutant.chance.choice(",,,\t;|"), quoting=quoting, lineterminator=mutant.end).writerows(rows)
    return mutant.encoded(out.getvalue())


def rewritten(mutant):
    """Columns in another order and under other names, empty columns, a title, blank rows, a total, the header again."""
    header, rows = mutant.table()
    chance = mutant.chance
    order = list(range(len(header)))
    if chance.random() < 0.7:
        chance.shuffle(order)
    header = [renamed(header[place], chance) for place in order]
    rows = [[row[place] for place in order] for row in rows]
    if chance.random() < 0.3:
        header, rows = header + ["备注"], [row + [chance.choice(["", "已核", "见附件，第3页"])] for row in rows]
    between = [[""] * len(header), [], header, ["合计", str(len(rows))]]
    body = [line for row in rows for line in ([row] if chance.random() < 0.85 else [row, chance.choice(between)])]
    title = chance.choice([[], [], [["人民调解案件清单"]], [["人民调解案件清单", "", ""], ["导出时间：2024-12-31"]], [[""], ["清单"]]])
    return written(mutant, title + [header] + body)


def renamed(name, chance):
    """Another name of the same column, perhaps with a bracketed remark or a line break."""
    field = cell_twin.field_of(name)
    if field is None or "万元" in name or chance.random() < 0.6:
        return name
    others = [word for word, other in cell_twin.COLUMNS.items() if other == field]
    word = chance.choice(others)
    if field == "amount":
        return word + chance.choice(["", "（元）", "(元)"])
    return chance.choice([word, word + "（必填）", f"{word[:2]} {word[2:]}", f"{word[:2]}\n{word[2:]}"])


def cells(mutant):
    """Some cells of each row changed to other values, good or bad."""
    header, rows = mutant.table()
    chance, seeds = mutant.chance, mutant.seeds
    fields = [cell_twin.field_of(name) for name in header]
    for row in rows:
        for _ in range(chance.choice([0, 1, 1, 2, 3, 6])):
            place = chance.randrange(len(fields))
            other = code(row[place], chance) if fields[place] == "code" and len(row[place]) == 23 else values(fields[place], chance, seeds)
            row[place] = row[place] if other is None else other
    return written(mutant, [header] + rows)


def versions(mutant):
    """Rows again, with a later or earlier registration, result or conclusion: which one stands is told by the rules."""
    header, rows = mutant.table()
    chance, seeds = mutant.chance, mutant.seeds
    header, fields = header + ["登记时间"], [cell_twin.field_of(name) for name in header] + ["registered"]
    found = []
    for row in rows:
        for _ in range(chance.randint(1, 3)):
            other = row + [chance.choice(["", f"2024-{chance.randint(1, 12):02}-{chance.randint(1, 28):02} 08:00:00"])]
            for field in ("result", "concluded", "type", "organization", "amount"):
                if field in fields and chance.random() < 0.4:
                    other[fields.index(field)] = values(field, chance, seeds)
            found.append(other)
    chance.shuffle(found)
    return written(mutant, [header] + found)


KINDS = {"rewritten": rewritten, "cells changed": cells, "versions": versions}
