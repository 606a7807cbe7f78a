#!/usr/bin/env python3
"""Chinese files of all kinds in eight encodings, and Big5: each must be read right in every cell, or refused, or flagged.

  encodings.py [--list]

Deterministic. A file counts as right when `inspect --as-read --unmasked` gives the cells that were written, as wrong when it gives others. Big5
counts as told when the file is refused, or both `inspect` and `inspect --as-read` doubt it (存疑).
"""
import argparse
import csv
import io
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import office

ENCODINGS = [("utf-8", b"", "utf-8"), ("utf-8-bom", b"\xef\xbb\xbf", "utf-8"), ("utf-16le-bom", b"\xff\xfe", "utf-16-le"),
             ("utf-16be-bom", b"\xfe\xff", "utf-16-be"), ("utf-16le", b"", "utf-16-le"), ("utf-16be", b"", "utf-16-be"),
             ("gb18030", b"", "gb18030"), ("gbk", b"", "gbk")]
CASES = ["案件编码", "协议类型", "调解组织", "受理时间", "纠纷简要情况", "纠纷类别", "行政划分", "调解结果", "调解时间", "当事人", "调解协议金"]
HEADERS = {
    "cases": CASES,
    "remarks": ["案件编码", "调委会（全称）", "受理时间\n（年月日）", "纠纷类别", "调解结果", "调解时间", "当事人", "调解协议金(元)", "备注"],
    "ledger": ["序号", "姓名", "社区", "日期", "事由"],
    "mixed": ["ID", "Name 姓名", "Phone", "说明 Note"],
}
NAMES = ["王芳", "欧阳娜娜", "李雷", "司马相如", "诸葛小明", "赵钱孙", "张三丰", "陈晨"]
RARE = ["䶮某", "𠮷田某", "喆某", "㛃某", "堃某", "犇某"]
WORDS = ["邻里纠纷", "楼道堆放杂物，影响通行", "物业费“拖欠”两年", "停车位、充电桩", "噪音扰民；夜间施工", "婚姻家庭", "合同履行（口头）"]
SIZES = [1, 2, 3, 8, 40, 300, 2000]


def rows(kind, size, rare):
    header = HEADERS[kind]
    names = RARE + NAMES if rare else NAMES
    table = [header]
    for i in range(size):
        name, word = names[i % len(names)], WORDS[i % len(WORDS)]
        values = {"案件编码": f"ZJ330110020240{i % 12 + 1:02d}{i % 28 + 1:02d}{i:05d}", "当事人": f"{name},{names[(i + 3) % len(names)]}",
                  "受理时间": f"2024-{i % 12 + 1:02d}-{i % 28 + 1:02d} 09:30:00", "调解协议金": str(i * 37 % 9000), "日期": f"2024年{i % 12 + 1}月{i % 28 + 1}日",
                  "序号": str(i + 1), "ID": str(i + 1), "姓名": name, "Phone": "100" + str(10000000 + i), "行政划分": "五常街道"}
        table.append([values.get(h.split("（")[0].split("\n")[0], word) for h in header])
    return table


def files():
    """(name, bytes, rows)."""
    shapes = [(k, s, d, e, r) for n, (k, s) in enumerate((k, s) for k in HEADERS for s in SIZES)
              for d, e, r in [((",", "\n", False), ("\t", "\r\n", True), (";", "\r\n", False), (",", "\r\n", True))[n % 4]]]
    shapes += [(k, 8, "|", "\n", True) for k in HEADERS]
    for encoding, mark, codec in ENCODINGS:
        for kind, size, delimiter, end, rare in shapes:
            table = rows(kind, size, rare and codec != "gbk")
            out = io.StringIO()
            csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(table)
            name = f"{encoding}-{kind}-{size}-{ord(delimiter):02x}-{len(end)}"
            yield name, mark + out.getvalue().encode(codec), table


BIG5 = ["調解案件清單", "鄰里糾紛", "臺北市信義區公所調解委員會", "當事人聲請調解成立", "損害賠償事件", "車禍和解書", "租賃契約爭議", "債務清償", "聲請人與相對人", "經雙方同意撤回"]


def big5():
    """(name, bytes): lists in traditional Chinese, from a header of a few characters to long texts."""
    headers = [["編號", "日期"], ["案號", "當事人", "事由"], ["調解編號", "聲請人", "相對人", "事件類別", "結果"]]
    for n in range(30):
        header, size = headers[n % 3], [1, 2, 5, 20, 200][n // 3 % 5]
        table = [header] + [[BIG5[(i * 3 + j * 5 + n) % len(BIG5)] if j else str(i + 1) for j in range(len(header))] for i in range(size)]
        text = "\n".join(("," if n % 2 else "\t").join(row) for row in table) + "\n"
        yield f"big5-{n}", text.encode("big5")


def inspect(source, *more):
    return office.run([office.BINARY, "inspect", source, "--project", str(office.ROOT), *more])


def doubts(done, told):
    return done.returncode == 65 or "存疑" in told.decode()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--list", action="store_true", help="name the files that are wrong, refused or silent")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=office.scratch()) as folder:
        def put(name, data):
            source = os.path.join(folder, name + ".csv")
            with open(source, "wb") as file:
                file.write(data)
            return source

        def judge(item):
            name, data, table = item
            target = os.path.join(folder, name + ".out")
            if inspect(put(name, data), "--as-read", "--unmasked", "--output", target).returncode != 0:
                return name, "refused"
            with open(target, encoding="utf-8-sig", newline="") as file:
                return name, "right" if list(csv.reader(file)) == table else "wrong"

        def doubted(item):
            name, data = item
            source = put(name, data)
            shown, read = inspect(source), inspect(source, "--as-read")
            return name, "told" if doubts(shown, shown.stdout) and doubts(read, read.stderr) else "silent"

        with ThreadPoolExecutor(max_workers=2) as pool:
            results = list(pool.map(judge, files()))
            others = list(pool.map(doubted, big5()))
    if options.list:
        for name, verdict in results + others:
            if verdict in ("wrong", "refused", "silent"):
                print(f"     {verdict} {name}")
    count = lambda pairs, verdict: sum(v == verdict for _, v in pairs)
    ok = count(results, "right") == len(results) and count(others, "silent") == 0
    return office.report("Chinese files", f"{count(results, 'right')} of {len(results)} in {len(ENCODINGS)} encodings right in every cell, "
                         f"{count(results, 'refused')} refused, {count(results, 'wrong')} wrong; {count(others, 'told')} of {len(others)} in Big5 "
                         "refused or flagged", ok)


if __name__ == "__main__":
    sys.exit(main())
