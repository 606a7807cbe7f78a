"""Looks through everything that commands write and say, over the sample and over hostile exports, for persons and for what a spreadsheet or a
terminal would obey. Usage: leaks.py."""

import csv
import io
import os
import pathlib
import re
import stat
import sys
import tempfile
import zipfile

import office

MARK = "毒标"
HOSTILE = [f'=HYPERLINK("http://x.example/{MARK}","{MARK}")', f"+{MARK}+cmd|'/c calc'!A0", f"-{MARK}", f"@SUM({MARK})", f"＝{MARK}", f"\t={MARK}",
           f"{MARK}\x1b[31m\x07红", f"{MARK}\u202e反\u2066", f"{MARK}\x9b31m", f"<script>{MARK}</script>", f"http://x.example/{MARK}",
           f"file:///{MARK}", f"mailto:{MARK}@x.example", f"{MARK}\u200f\u061c", f'"={MARK}', f" ={MARK}", f"'={MARK}", f"internal:{MARK}!A1"]
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
IDENTITY = re.compile(r"(?<![0-9A-Za-z.])\d{17}[\dXx](?![0-9A-Za-z])")
PHONE = re.compile(r"(?<![0-9A-Za-z.])1\d{10}(?![0-9A-Za-z])")


class Scan:
    def __init__(self, names):
        self.names = re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))
        self.leaks, self.live, self.steering, self.modes = [], [], [], []
        self.files = self.characters = self.marks = 0

    def text(self, place, text):
        self.characters += len(text)
        self.marks += text.count(MARK)
        for pattern, what in ((IDENTITY, "identity number"), (PHONE, "telephone"), (self.names, "name")):
            for found in pattern.finditer(text):
                around = text[max(0, found.start() - 15) : found.end() + 15].replace("\n", "⏎")
                self.leaks.append(f"{place}: {what}: …{around}…")

    def console(self, place, data):
        text = data.decode("utf-8", errors="replace")
        self.text(place, text)
        for found in STEERING.finditer(text.replace("\r\n", "\n")):
            self.steering.append(f"{place}: U+{ord(found[0]):04X} in …{text[max(0, found.start() - 20) : found.end() + 10]!r}…")

    def folder(self, folder):
        for path in [folder, *folder.rglob("*")]:
            mode = stat.S_IMODE(path.stat().st_mode)
            if mode != (0o700 if path.is_dir() else 0o600):
                self.modes.append(f"{path.name}: {mode:o}")
            if path.is_file():
                self.files += 1
                self.file(path.name, path.read_bytes())

    def file(self, name, data):
        if data.startswith(b"PK"):
            self.archive(name, data)
            return
        text = data.decode("utf-8-sig")
        self.text(name, text)
        if name.endswith(".csv"):
            self.cells(name, text)
        if name.endswith(".html") and re.search(rf"<(script|a)[^>]*>[^<]*{MARK}|href=[^ >]*{MARK}", text):
            self.live.append(f"{name}: a link or a script of the data's")
        if (found := STEERING.search(text)):
            self.steering.append(f"{name}: U+{ord(found[0]):04X} in …{text[max(0, found.start() - 20) : found.end() + 20]!r}…")

    def archive(self, name, data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for part in archive.namelist():
                inner = archive.read(part)
                if part.endswith((".xml", ".rels")):
                    self.part(f"{name}/{part}", inner.decode("utf-8"))
                elif part.endswith((".png", ".emf")):
                    continue
                else:
                    self.file(f"{name}/{part}", inner)

    def part(self, place, text):
        self.text(place, text)
        for found in re.finditer(r"<(f|formula1|formula2|definedName)\b[^>]*>([^<]*)<", text):
            if MARK in found[2] or "HYPERLINK" in found[2] or "|" in found[2]:
                self.live.append(f"{place}: formula {found[2][:80]}")
        for found in re.finditer(r'(Target|location|display)="([^"]*)"', text):
            if MARK in found[2] or "x.example" in found[2]:
                self.live.append(f"{place}: link {found[2][:80]}")
        if (found := STEERING.search(text) or re.search("_x00(0[0-8BCEF]|1[0-9A-F])_", text)):
            self.steering.append(f"{place}: {found[0]!r}")

    def cells(self, name, text):
        for row in csv.reader(io.StringIO(text, newline="")):
            for cell in row:
                if re.match(r"[\t\r\s]*[=+@＝＋－＠-]", cell) and not re.fullmatch(r"-?\d+(\.\d+)?(/\d+)?", cell) and cell not in ("-",):
                    self.live.append(f"{name}: {cell[:60]}")


def names_of_the_sample():
    """Parties and clerks with two characters or more; words that are also part of what the program says are left out by length alone."""
    found = set()
    for path in office.SAMPLE:
        rows = list(csv.reader(io.StringIO(office.decoded(path.read_bytes())[0], newline="")))
        if max(map(len, rows[:5])) < 5:
            rows = list(csv.reader(io.StringIO(office.decoded(path.read_bytes())[0], newline=""), delimiter="\t"))
        head = next(row for row in rows if any("案件编" in cell for cell in row))
        for title in ("当事人", "受理人姓名", "受理人", "受理员"):
            if title in head:
                place = head.index(title)
                for row in rows:
                    if len(row) == len(head) and row[place] != title:
                        found |= {name for name in re.split("[,，、\\s]+", row[place]) if len(name) >= 2}
    return found


def commands(inputs, output):
    """Ordinary use, over some inputs: what writes into `output`, and what is only said."""
    given = [f"--input=cases={inputs}"]
    here = ["--project", str(office.ROOT), "--fail-on", "never", "--output", str(output)]
    yield ["run", "monthly", "--month", "2024-12", "--with", "open", *given, *here]
    yield ["run", "annual", "--year", "2024", *given, *here]
    yield ["run", "monthly", "--month", "2024-12", "--where", "结果=调解成功", *given, *here]
    asked = ["--project", str(office.ROOT), *given]
    yield ["query", "--year", "2024", "--by", "社区,纠纷类型", "--format", "csv", "--output", str(output / "答.csv"), *asked]
    yield ["query", "--year", "2024", "--by", "社区", "--format", "xlsx", "--output", str(output / "答.xlsx"), *asked]
    yield ["query", "--year", "2024", "--rows", "--format", "xlsx", "--output", str(output / "行.xlsx"), *asked]
    yield ["explain", "success_rate[2024]", "--format", "xlsx", "--output", str(output / "清单.xlsx"), *asked]
    for format in ("table", "csv", "json"):
        yield ["query", "--year", "2024", "--rows", "--limit", "5000", "--format", format, *asked]
    yield ["query", "--fields", *asked]
    for format in ("table", "csv", "json"):
        yield ["explain", "received[2024-12]", "--limit", "5000", "--format", format, *asked]
    yield ["validate", "--level", "note", "--project", str(office.ROOT), "--fail-on", "never", str(inputs)]
    for path in sorted(pathlib.Path(inputs).glob("*.csv"))[-9:]:
        yield ["inspect", str(path), "--project", str(office.ROOT)]
        yield ["inspect", str(path), "--as-read", "--project", str(office.ROOT)]
    yield ["deadlines", "--as-of", "2024-12-31", "--project", str(office.ROOT)]
    yield ["notices", str(office.ROOT / "inputs/notices"), "--project", str(office.ROOT)]


def looked_through(scan, inputs, output):
    done = 0
    os.umask(0)  # the program's own modes are looked at, not this shell's
    for words in commands(inputs, output):
        answer = office.run([office.BINARY, *words])
        done += 1
        for stream, data in (("stdout", answer.stdout), ("stderr", answer.stderr)):
            scan.console(f"{' '.join(words[:2])} {stream}", data)
        if answer.returncode not in (0, 1):
            print(f"  {' '.join(words[:4])}: exit {answer.returncode}: {answer.stderr.decode()[:200]}", file=sys.stderr)
    for kept in (f"{output}/2024-12/monthly",):
        scan.console("publish", office.run([office.BINARY, "publish", kept, "--output", str(output / "kept")]).stderr)
    scan.folder(output)
    return done


def hostile(folder):
    """An export whose every column holds hostile texts in turn; the code and the time stay, so that the rows count."""
    text = office.decoded((office.ROOT / "inputs/mediation/案件清单-2024-12(1).csv").read_bytes())[0]
    rows = list(csv.reader(io.StringIO(text, newline="")))
    head = next(number for number, row in enumerate(rows) if any("案件编" in cell for cell in row))
    body = [row for row in rows[head + 1 :] if len(row) == len(rows[head])]
    keep = {place for place, title in enumerate(rows[head]) if "案件编" in title or "受理时间" in title or "受理日期" in title}
    for number, row in enumerate(body):
        for place in range(len(row)):
            if place not in keep and (number + place) % 3 == 0:
                row[place] = HOSTILE[(number * 7 + place) % len(HOSTILE)]
    titled = rows[head] + ["=1+1|" + MARK, "毒\u202e标题" + MARK]
    folder.mkdir()
    for name, table in ((f"={MARK}.csv", [titled] + [row + [HOSTILE[0], HOSTILE[6]] for row in body[:60]]), (f"清单{MARK}\x1b[1m.csv", [rows[head]] + body[60:])):
        out = io.StringIO(newline="")
        csv.writer(out, lineterminator="\r\n").writerows(table)
        (folder / name).write_text(out.getvalue(), encoding="utf-8-sig", newline="")
    return folder


def sees(names):
    """That the scan finds what it looks for: the inputs themselves are full of it."""
    control = Scan(names)
    for path in office.SAMPLE:
        control.text(path.name, office.decoded(path.read_bytes())[0])
    return all(sum(f": {what}: " in leak for leak in control.leaks) > 1000 for what in ("identity number", "telephone", "name"))


def main():
    names = names_of_the_sample()
    assert sees(names), "the scan is blind"
    scan = Scan(names)
    with tempfile.TemporaryDirectory(dir=office.scratch()) as place:
        folder = pathlib.Path(place)
        done = looked_through(scan, office.ROOT / "inputs/mediation", folder / "ordinary")
        done += looked_through(scan, hostile(folder / "hostile"), folder / "hostile-out")
    for kind in ("leaks", "live", "steering", "modes"):
        found = getattr(scan, kind)
        for line in sorted(set(found))[:25]:
            print(f"  {kind}: {line}", file=sys.stderr)
    said = f"{done} commands, {scan.files} files, {scan.characters // 1000} thousand characters"
    code = office.report("leaks", f"{len(scan.leaks)} identity numbers, telephones or names in {said}; {len(scan.modes)} other modes than 0600/0700",
                         not scan.leaks and not scan.modes)
    return code | office.report("inert", f"{len(scan.live)} formulas or links, {len(scan.steering)} control or direction characters; hostile text shown "
                                f"{scan.marks} times", not scan.live and not scan.steering and scan.marks > 100)


if __name__ == "__main__":
    sys.exit(main())
