#!/usr/bin/env python3
"""cells.py XLSX OUT: the cells of a finished workbook as lines that `floor book` reads: sheet, row, column (all from 0), kind, style, number,
text, between tabs.

Kinds: n number, s string, f formula with its number, b blank. The style is the number of the cell's format in the book, -1 where there is none.
In texts `\\`, tab and line feed are written as `\\\\`, `\\t` and `\\n`."""
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
PLACE = re.compile(r"([A-Z]+)(\d+)")


def dump(book, path):
    """Writes the cells of all sheets, sheet by sheet and row by row."""
    with zipfile.ZipFile(book) as package, open(path, "w", encoding="utf-8", newline="") as out:
        texts = strings(package)
        names = (name for name in package.namelist() if name.startswith("xl/worksheets/sheet"))
        for sheet, name in enumerate(sorted(names, key=lambda name: int(re.search(r"\d+", name).group()))):
            for cell in tree.parse(package.open(name)).iter(MAIN + "c"):
                out.write("\t".join(map(str, (sheet, *fields(cell, texts)))) + "\n")


def strings(package):
    """The shared strings by number."""
    return ["".join(part.text or "" for part in item.iter(MAIN + "t")) for item in tree.parse(package.open("xl/sharedStrings.xml")).getroot()]


def fields(cell, texts):
    column, row = place(cell.get("r"))
    value, formula = cell.findtext(MAIN + "v"), cell.findtext(MAIN + "f")
    kind, number, text = "b", "0", ""
    if formula is not None:
        kind, number, text = "f", value, "=" + formula
    elif cell.get("t") == "s":
        kind, text = "s", texts[int(value)]
    elif value is not None:
        kind, number = "n", value
    return row, column, kind, cell.get("s", "-1"), number, escaped(text)


def place(address):
    letters, row = PLACE.fullmatch(address).groups()
    column = 0
    for letter in letters:
        column = 26 * column + ord(letter) - ord("A") + 1
    return column - 1, int(row) - 1


def escaped(text):
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


if __name__ == "__main__":
    dump(*sys.argv[1:])
