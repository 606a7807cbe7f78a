"""Reads some rows of a workbook's first sheet, without the rest of it in memory: what every writer's cells are compared by."""
import re
import zipfile
from xml.etree import ElementTree

NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def rows(path, wanted):
    """For each wanted row (from 1) its cells by column letters: a text, or a number as float."""
    with zipfile.ZipFile(path) as book:
        with book.open("xl/worksheets/sheet1.xml") as part:
            found = {number: cells(text) for number, text in cut(part, sorted(wanted))}
        shared = {cell[1] for row in found.values() for cell in row.values() if isinstance(cell, tuple)}
        texts = strings(book, shared) if shared else {}
    return {number: {column: texts[cell[1]] if isinstance(cell, tuple) else cell for column, cell in row.items()} for number, row in found.items()}


def cut(part, wanted):
    rest = b""
    numbers = iter(wanted)
    number = next(numbers, None)
    while number is not None:
        piece = part.read(1 << 24)
        if not piece:
            raise SystemExit(f"row {number} is not there")
        rest += piece
        place = 0
        while number is not None:
            start = rest.find(b'<row r="%d"' % number, place)
            end = rest.find(b"</row>", start) if start >= 0 else -1
            if end < 0:
                break
            yield number, rest[start:end + 6]
            place, number = end, next(numbers, None)
        # A row may lie across two pieces: only what is before the last row's beginning can go.
        rest = rest[max(place, rest.rfind(b"<row ")):]


def cells(text):
    row = {}
    for cell in ElementTree.fromstring(b'<x xmlns="%s">%s</x>' % (NAMESPACE[1:-1].encode(), text)).iter(NAMESPACE + "c"):
        column = re.match("[A-Z]+", cell.get("r"))[0]
        value, inline = cell.find(NAMESPACE + "v"), cell.find(NAMESPACE + "is")
        if inline is not None:
            row[column] = "".join(t.text or "" for t in inline.iter(NAMESPACE + "t"))
        elif value is not None:
            row[column] = ("shared", int(value.text)) if cell.get("t") == "s" else value.text if cell.get("t") == "str" else float(value.text)
    return row


def strings(book, wanted):
    data = book.read("xl/sharedStrings.xml")
    found = {}
    for index, match in enumerate(re.finditer(rb"<si>.*?</si>", data, re.S)):
        if index in wanted:
            found[index] = "".join(ElementTree.fromstring(match[0]).itertext())
    return found
