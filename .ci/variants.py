"""Writes a folder of exports in another shape that means the same: other encoding, rows or columns in another order."""
import csv, io, pathlib, random, sys

source, target, variant = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
target.mkdir(parents=True)


def read(path):
    data = path.read_bytes()
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def write(path, text, encoding):
    if encoding == "utf-16-le":
        path.write_bytes(b"\xff\xfe" + text.encode("utf-16-le"))
    else:
        path.write_bytes(text.encode(encoding))


def records(text):
    delimiter = "\t" if text.split("\n")[0].count("\t") > text.split("\n")[0].count(",") else ","
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)), delimiter


for path in sorted(source.glob("*.txt")):  # single papers: another encoding, else as they are
    write(target / path.name, read(path), variant if variant in ("gb18030", "utf-8", "utf-8-sig", "utf-16-le") else "utf-8")
for number, path in enumerate(sorted(source.glob("*.csv"))):
    text = read(path)
    if variant in ("gb18030", "utf-8", "utf-8-sig", "utf-16-le"):
        write(target / path.name, text, variant)
        continue
    rows, delimiter = records(text)
    head = next(i for i, row in enumerate(rows) if any("案件编" in cell or cell == "文书种类" for cell in row))
    body = rows[head + 1 :]
    chance = random.Random(number)
    if variant == "rows":
        chance.shuffle(body)
    else:  # a row with more cells than the header means something else when columns move: left out of both sides
        width = len(rows[head])
        body = [row for row in body if len(row) in (0, width)]
        if variant == "columns":
            order = list(range(width))
            chance.shuffle(order)
            move = lambda row: [row[i] for i in order] if len(row) == width else row
            rows[head], body = move(rows[head]), [move(row) for row in body]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows[: head + 1] + body)
    write(target / path.name, out.getvalue(), "utf-8")
