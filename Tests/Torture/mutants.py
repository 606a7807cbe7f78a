"""Damaged and rewritten exports, made from cuts of the sample in five encodings; the same seed gives the same bytes."""

import csv
import io
import random

import meaning
import office
from meaning import cell_twin

ENCODINGS = ["utf-8", "utf-8-sig", "gb18030", "utf-16-le", "utf-16-be"]
MARKS = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}


def encoded(text, encoding):
    return MARKS.get(encoding, b"") + text.encode(encoding, errors="replace")


def cuts():
    """Every export of the sample: the header's lines, the other lines, and the same as a table (header, rows)."""
    found = []
    for path in office.SAMPLE:
        text = office.decoded(path.read_bytes())[0]
        lines = text.splitlines()
        head = next(i for i, line in enumerate(lines) if "案件编" in line)
        records = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t" if "\t" in lines[head] else ","))
        header = next(i for i, row in enumerate(records) if "案件编" in "".join(row))
        width = len(records[header])
        rows = [row for row in records[header + 1 :] if len(row) == width]
        found.append((lines[: head + 1], [line for line in lines[head + 1 :] if line], (records[header], rows)))
    return found


class Mutant:
    """`data` = the bytes; `kind` = what was done to them."""

    seeds = cell_twin.Seeds()

    def __init__(self, number, sources):
        self.chance = random.Random(number)
        head, body, self.whole = self.chance.choice(sources)
        first = self.chance.randrange(max(1, len(body) - 12))
        self.head, self.lines = list(head), body[first : first + self.chance.randint(1, 12)]
        self.encoding = self.chance.choice(ENCODINGS)
        self.end = self.chance.choice(["\n", "\r\n", "\r\n", "\r"])
        self.kind = self.chance.choice(list(KINDS))
        self.data = KINDS[self.kind](self)

    def table(self):
        """A cut of the table: the header, and one to twelve rows that may be changed."""
        header, rows = self.whole
        first = self.chance.randrange(max(1, len(rows) - 12))
        return list(header), [list(row) for row in rows[first : first + self.chance.randint(1, 12)]]

    def encoded(self, text):
        return encoded(text, self.encoding)

    def bytes(self, lines=None):
        return encoded(self.end.join(self.head + (self.lines if lines is None else lines)) + self.end, self.encoding)

    def changed(self, change):
        """One row's text changed."""
        place = self.chance.randrange(len(self.lines))
        self.lines[place] = change(self.lines[place])
        return self.bytes()


def flipped(mutant):
    data = bytearray(mutant.bytes())
    for _ in range(mutant.chance.choice([1, 1, 2, 5, 20])):
        data[mutant.chance.randrange(len(data))] = mutant.chance.randrange(256)
    return bytes(data)


def moved(mutant):
    """A block of bytes taken out, doubled, or set elsewhere."""
    data = mutant.bytes()
    start, length, to = mutant.chance.randrange(len(data)), mutant.chance.randrange(1, 400), mutant.chance.randrange(len(data))
    block = data[start : start + length]
    return mutant.chance.choice([data[:start] + data[start + length :], data[:to] + block + data[to:], data[:to] + block * 20 + data[to:]])


def cut(mutant):
    data = mutant.bytes()
    return data[: mutant.chance.randrange(len(data))]


def lines_cut(mutant):
    return mutant.bytes([line for line in mutant.lines if mutant.chance.random() > 0.4])


def lines_doubled(mutant):
    return mutant.bytes([line for line in mutant.lines for _ in range(mutant.chance.choice([1, 1, 2, 3]))])


def lines_shuffled(mutant):
    lines = list(mutant.lines)
    mutant.chance.shuffle(lines)
    return mutant.bytes(lines)


def header_between(mutant):
    return mutant.bytes([line for row in mutant.lines for line in (row, mutant.chance.choice([mutant.head[-1], "", "合计,3", "　"]))])


def columns_swapped(mutant):
    comma = "\t" if "\t" in mutant.head[-1] else ","
    rows = [line.split(comma) for line in [mutant.head[-1]] + mutant.lines]
    one, other = mutant.chance.sample(range(len(rows[0])), 2)
    for row in rows:
        if max(one, other) < len(row):
            row[one], row[other] = row[other], row[one]
    mutant.head[-1] = comma.join(rows[0])
    return mutant.bytes([comma.join(row) for row in rows[1:]])


def delimiters(mutant):
    other = mutant.chance.choice("\t;|, ")
    return mutant.bytes([line.replace(",", other) if mutant.chance.random() < 0.8 else line for line in mutant.lines])


def quotes(mutant):
    def change(line):
        place = mutant.chance.randrange(len(line) + 1)
        return line[:place] + mutant.chance.choice(['"', '""', ',"', '",', "'", '"\n"', ',"a"b,']) + line[place:]
    return mutant.changed(change)


def control(mutant):
    def change(line):
        place = mutant.chance.randrange(len(line) + 1)
        return line[:place] + mutant.chance.choice("\0\0\x1a\x1b\x07\x85\u2028\u202e\ufeff\ufffd\ud7ff") + line[place:]
    return mutant.changed(change)


def huge(mutant):
    return mutant.changed(lambda line: line + mutant.chance.choice(["字", "9", ",", '"', "=1+"]) * mutant.chance.choice([300, 5_000, 40_000]))


def mixed(mutant):
    """The rest in another encoding, or another file behind it, byte-order mark and all."""
    half = len(mutant.lines) // 2
    first = encoded(mutant.end.join(mutant.head + mutant.lines[:half]) + mutant.end, mutant.encoding)
    other = mutant.chance.choice(ENCODINGS)
    return first + encoded(mutant.end.join(mutant.lines[half:]) + mutant.end, other)


def ends(mutant):
    return encoded("".join(line + mutant.chance.choice(["\n", "\r\n", "\r", "\n\n", "\r\r\n"]) for line in mutant.head + mutant.lines),
                   mutant.encoding)


def values(mutant):
    """Cells of other columns' kinds, and numbers out of all bounds."""
    odd = ["99999999999999999999", "-1", "0000-00-00", "2024-02-30", "１２", "1e308", "45296.99999", "'", "=1", "ZJ", "nan", "　", "2099-12-31"]
    def change(line):
        cells = line.split(",")
        cells[mutant.chance.randrange(len(cells))] = mutant.chance.choice(odd)
        return ",".join(cells)
    return mutant.changed(change)


KINDS = {"bytes flipped": flipped, "bytes moved": moved, "cut": cut, "lines cut": lines_cut, "lines doubled": lines_doubled,
         "lines shuffled": lines_shuffled, "header between": header_between, "columns swapped": columns_swapped, "delimiters": delimiters,
         "quotes": quotes, "control characters": control, "huge fields": huge, "mixed encodings": mixed, "line ends": ends, "values": values, **meaning.KINDS}
