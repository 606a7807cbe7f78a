#!/usr/bin/env python3
"""Lists of cases written as workbooks by the product and its peers, in turn. Called by `script/bench --sheets`, which prepares.

Every tool has the list in memory before its clock starts. The product's time holds the proof of the finished file, which no peer does."""
import argparse
import csv
import json
import os
import random
import re
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from statistics import median

import sheet_sample
from exports import ROWS, data

COLUMNS = {"100k": 30, "1m": 20}
ROUNDS = {"100k": 3, "1m": 1}
# In memory, Polars and pandas need some 10 GB for twenty million cells.
PEERS = {"100k": ["XlsxWriter", "Polars", "pandas"], "1m": ["XlsxWriter"]}
KINDS = {1: "moment", 2: "day", 3: "day", 13: "number", 14: "number"}
SAMPLE = 500


def prepared(work, size):
    """The export as a table of types: a cell that doesn't read as its column's type is empty, since frames have no mixed columns."""
    path = work / "data" / f"sheets-{size}.csv"
    if path.exists():
        return path
    source, _ = data(work, size)
    with open(source, encoding="utf-8-sig", newline="") as file, open(path.with_suffix(".part"), "w", encoding="utf-8", newline="") as out:
        rows, writer = csv.reader(file), csv.writer(out, lineterminator="\n")
        head = next(rows)
        places = [index % len(head) for index in range(COLUMNS[size])]
        again = {index: f"（{index // len(head) + 1}）" if index >= len(head) else "" for index in range(COLUMNS[size])}
        writer.writerow([f"{head[place]}{again[index]}:{KINDS.get(place, 'text')}" for index, place in enumerate(places)])
        for row in rows:
            row = [typed(KINDS.get(index, "text"), text) for index, text in enumerate(row + [""] * (len(head) - len(row)))]
            writer.writerow([row[place] for place in places])
    path.with_suffix(".part").rename(path)
    return path


def typed(kind, text):
    """Days and seconds from 1970, numbers in hundredths."""
    try:
        if kind == "day":
            return (date.fromisoformat(text) - date(1970, 1, 1)).days
        if kind == "moment":
            return int((datetime.strptime(text, "%Y-%m-%d %H:%M:%S") - datetime(1970, 1, 1)).total_seconds())
        if kind == "number":
            whole, _, part = re.fullmatch(r"(\d{1,12})(\.(\d{1,2}))?", text).groups()
            return int(whole) * 100 + int((part or "").rstrip().ljust(2, "0"))
    except (ValueError, AttributeError):
        return ""
    return "".join(character for character in text.strip() if character >= " ")


def expected(path, wanted):
    """Cells of some rows (from 1, the head is 1) by column letters."""
    found, kinds = {}, []
    with open(path, encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.reader(file), 1):
            if number == 1:
                kinds = [head.split(":")[1] for head in row]
                row, own = [head.split(":")[0] for head in row], ["text"] * len(row)
            else:
                own = kinds
            if number in wanted:
                found[number] = {letters(index): value(kind, text) for index, (kind, text) in enumerate(zip(own, row)) if text != ""}
    return found


def value(kind, text):
    return {"text": lambda: text, "number": lambda: int(text) / 100, "day": lambda: int(text) + 25569.0, "moment": lambda: int(text) / 86400 + 25569}[kind]()


def letters(index):
    return (chr(64 + index // 26) if index >= 26 else "") + chr(65 + index % 26)


def check(name, path, wanted):
    read = sheet_sample.rows(path, wanted)
    cells = 0
    for number, row in wanted.items():
        if row.keys() != read[number].keys():
            sys.exit(f"{name}: row {number} has other cells: {sorted(row.keys() ^ read[number].keys())}")
        for column, cell in row.items():
            other = read[number][column]
            same = abs(cell - other) < 1e-9 * max(1, abs(cell)) if isinstance(cell, float) and isinstance(other, float) else cell == other
            if not same:
                sys.exit(f"{name}: {column}{number} is {other!r} instead of {cell!r}")
            cells += 1
    return cells


def run(command, log):
    with open(log, "wb") as error:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=error)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\nended with {done.returncode}:\n{open(log, errors='replace').read()[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def measure(given, size):
    path = prepared(given.work, size)
    out = given.work / "out"
    out.mkdir(exist_ok=True)
    commands = {"tiaojie": [given.binary]}
    peers = [] if not has_peers(given.python) else (["XlsxWriter", "Polars", "pandas"] if given.all_peers else PEERS[size])
    commands |= {name: [given.python, given.work / "peers/sheet_job.py", name] for name in peers}
    random.seed(size)
    wanted = expected(path, {1, 2, ROWS[size][0] + 1} | set(random.sample(range(2, ROWS[size][0] + 2), SAMPLE)))
    costs = {name: [] for name in commands}
    load = os.getloadavg()[0]
    for _ in range(given.rounds or ROUNDS[size]):
        for name, command in commands.items():
            book = out / f"{name}.xlsx"
            costs[name].append(run([*command, path, book], given.work / "last.log") | {"bytes": book.stat().st_size})
    table(size, costs, load)
    cells = {name: check(name, out / f"{name}.xlsx", wanted) for name in commands}
    print(f"{len(wanted)} rows read back from each, {cells['tiaojie']} cells, equal to the list")


def has_peers(python):
    return subprocess.run([python, "-c", "import xlsxwriter, polars, pandas"], capture_output=True).returncode == 0


def table(size, costs, load):
    middle = {name: {key: median(cost[key] for cost in own) for key in own[0]} for name, own in costs.items()}
    own = middle["tiaojie"]
    print(f"\n{ROWS[size][0]:,} rows x {COLUMNS[size]}, medians of {len(costs['tiaojie'])}, load {load:.1f} before")
    print(f"{'':12}{'wall s':>9}{'CPU s':>9}{'MiB more than the data':>25}{'MiB':>8}{'wall x':>9}{'CPU x':>8}")
    for name, cost in middle.items():
        line = f"{name:12}{cost['wall']:9.2f}{cost['cpu']:9.2f}{cost['more']:25.0f}{cost['bytes'] / 2**20:8.1f}"
        print(line + ("" if name == "tiaojie" else f"{cost['wall'] / own['wall']:9.1f}{cost['cpu'] / own['cpu']:8.1f}"), flush=True)


def main():
    parser = argparse.ArgumentParser(prog="script/bench --sheets")
    parser.add_argument("--rows", action="append", choices=COLUMNS, help="size, may be repeated; default 100k")
    parser.add_argument("--rounds", type=int, help="default by size")
    parser.add_argument("--all-peers", action="store_true", help="Polars and pandas at a million rows too, with some 10 GB each")
    parser.add_argument("--binary", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--python", type=Path, required=True, help=argparse.SUPPRESS)
    given = parser.parse_args()
    for size in given.rows or ["100k"]:
        measure(given, size)


main()
