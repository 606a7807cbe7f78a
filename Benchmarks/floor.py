#!/usr/bin/env python3
"""What job J1's promises cost at the very least, beside the goals. Called by `script/bench --floor`, which prepares.

A run hashes its input, proves the encoding, hashes each output as it is written and again as it is read back, brings all to the disk before the
names appear, packs the workbook's parts, unpacks the finished book and reads every number of it, and reads figures.csv and cells.csv.
`limits/floor.c` does each of these by itself, as quickly as we can write it; nothing of the job's own work (values, rules, versions, groups,
medians, masks, texts of figures) is in it, and nothing is done twice: where two pieces could share a copy or a pass, only one has it.

floor, CPU is the sum. floor, wall on two cores is the greater of half of that sum and of the longest chain that can't be cut:
start-up; then half of the split, for no number is known before the last record; then half of the packing; then
the reading of its numbers or its sync, whichever is longer, for those may run side by side; then run.json, which bears the book's hash, its sync,
and the names. All else may run on the other core meanwhile.

Every round takes each piece, DuckDB and tiaojie once, so that what else the machine does falls on all alike; the tables give medians. A floor
below a goal proves nothing about the goal; one above it proves that the goal can't be reached with these promises."""
import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import measured
import tools
from exports import ROWS, data
from measured import Cost

CORES = 2  # those that the goals are for
MIB = {"3k": 30, "1m": 80, "10m": 300}  # goals of peak memory
SIZES = list(MIB)
START = "start-up: tiaojie --version"
BARE = "a program that does nothing: true"
PIECES = {"sha256": "SHA-256 of the input", "encoding": "input proved to be UTF-8", "split": "input split at each separator",
          "book": "workbook's parts packed", "unbook": "workbook unpacked, numbers read", "rows": "figures.csv, cells.csv split",
          "rehash": "SHA-256 of the outputs, twice", "publish: files": "to the disk: other files",
          "publish: sync of the book": "to the disk: workbook", "publish: last steps": "to the disk: run.json and names"}


class Goal(NamedTuple):
    name: str
    wall: float  # seconds


class Floor:
    def __init__(self, binary, work, python, size):
        self.binary, self.work, self.size = binary, work, size
        self.source = data(work, size)[0]
        self.out = work / "out" / "floor"
        self.scratch = self.out / "scratch"
        self.log = work / "last.log"
        self.duck = next((tool for tool in tools.peers(work, python) if tool.name == "DuckDB"), None)
        self.sizes = {}  # bytes by piece
        self.folder = self.prepared()

    def prepared(self):
        """The folder of a real run, whose files the pieces take."""
        shutil.rmtree(self.out, ignore_errors=True)
        self.scratch.mkdir(parents=True)
        self.tiaojie()
        folder = tools.tiaojie_folder(self.out)
        book = folder / "report.xlsx"
        if self.c("digest", book).strip() != hashlib.sha256(book.read_bytes()).hexdigest():
            sys.exit("floor digest is not SHA-256")
        return folder

    def tiaojie(self):
        return measured.run(tools.tiaojie(self.binary)(self.source, self.out, False), self.log)

    def c(self, *words):
        return subprocess.run([self.work / "bin/floor", *words], stdout=subprocess.PIPE, text=True, check=True).stdout

    def piece(self, *words, name=None):
        """Costs of a mode of floor.c, by the names it prints or by `name`."""
        costs = {}
        for line in self.c(*words).splitlines():
            own, size, wall, cpu = line.split("\t")
            self.sizes[name or own] = int(size)
            costs[name or own] = Cost(float(wall), float(cpu), 0)
        return costs

    def round(self):
        """Costs by piece, start-ups, DuckDB and tiaojie."""
        run = self.folder
        costs = {BARE: measured.run(["true"], self.log), START: measured.run([self.binary, "--version"], self.log)}
        for mode in ("sha256", "encoding", "split"):
            costs |= self.piece(mode, self.source)
        costs |= self.piece("book", run / "report.xlsx")
        costs |= self.piece("unbook", run / "report.xlsx")
        costs |= self.piece("split", run / "figures.csv", run / "cells.csv", name="rows")
        costs |= self.piece("rehash", run) | self.piece("publish", run, self.scratch)
        if self.duck:
            out = self.work / "out" / "DuckDB"
            out.mkdir(parents=True, exist_ok=True)
            costs["DuckDB"] = measured.run(self.duck.command(self.source, out, False), self.log)
        return costs | {"tiaojie": self.tiaojie()}

    def goals(self, costs):
        """Of the size, as the issue states them; those against DuckDB only where it is installed."""
        found = []
        if "DuckDB" in costs:
            part = {"3k": 8, "1m": 5, "10m": 9}[self.size]
            found.append(Goal(f"DuckDB ÷ {part}", costs["DuckDB"].wall / part))
        return found + ([Goal("35 ms", 0.035)] if self.size == "3k" else [])


def chain(costs):
    """Seconds of wall of what can only come one behind the other."""
    after = max(costs["unbook"].wall, costs["publish: sync of the book"].wall)
    return costs[START].wall + (costs["split"].cpu + costs["book"].cpu) / CORES + after + costs["publish: last steps"].wall


def line(name, size, cost):
    megabytes = f"{size / 1e6:9.2f}" if size else " " * 9
    print(f"{name:36}{megabytes}{1000 * cost.wall:10.1f}{1000 * cost.cpu:10.1f}")


def table(floor, costs, rounds, loads):
    """Prints the pieces and the floors; gives the floor's seconds of CPU and of wall."""
    print(f"\n{ROWS[floor.size][0]:,} rows, UTF-8, medians of {rounds}, load {loads[0]:.1f} before and {loads[1]:.1f} after, {os.cpu_count()} cores")
    print(f"{'':36}{'MB':>9}{'wall ms':>10}{'CPU ms':>10}")
    line(START, 0, costs[START])
    for piece, name in PIECES.items():
        line(name, floor.sizes[piece], costs[piece])
    cpu = costs[START].cpu + sum(costs[piece].cpu for piece in PIECES)
    longest = chain(costs)
    wall = max(cpu / CORES, longest)
    print(f"{'floor, CPU':55}{1000 * cpu:10.1f}")
    print(f"{'floor, wall on two cores':45}{1000 * wall:10.1f}{'':10}  CPU ÷ 2 {1000 * cpu / CORES:.1f}, chain {1000 * longest:.1f}")
    for name in (BARE, "DuckDB", "tiaojie"):
        if name in costs:
            line(name, 0, costs[name])
    return cpu, wall


def goal_lines(floor, costs, cpu, wall):
    """`left` is what the goal leaves beside the floor: of wall, and of both cores' CPU. `× quicker` is how many times less CPU than tiaojie's the
    real work (CPU beside the floor's) may take: at least so many, for this supposes that both cores are busy all the time."""
    own = costs["tiaojie"]
    real = own.cpu - cpu
    print(f"{'':16}{'goal ms':>10}{'floor ms':>10}{'left, wall':>12}{'left, CPU':>11}{'real work, CPU':>16}{'× quicker':>11}{'tiaojie ms':>12}")
    for goal in floor.goals(costs):
        room = CORES * goal.wall - cpu
        times = "never" if goal.wall <= wall else f"{real / room:.1f}"
        text = f"{goal.name:16}{1000 * goal.wall:10.1f}{1000 * wall:10.1f}{1000 * (goal.wall - wall):12.1f}"
        print(text + f"{1000 * room:11.1f}{1000 * real:16.1f}{times:>11}{1000 * own.wall:12.1f}")
    peak = float(floor.c("peak", floor.binary, "--version"))
    print(f"peak memory, MiB: start-up {peak:.0f}, tiaojie {own.peak:.0f}, goal {MIB[floor.size]}", flush=True)


def main():
    parser = argparse.ArgumentParser(prog="script/bench --floor")
    parser.add_argument("--rows", action="append", choices=SIZES, help="size, may be repeated; default 3k and 1m")
    parser.add_argument("--rounds", type=int, help="default by size")
    parser.add_argument("--binary", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--python", type=Path, required=True, help=argparse.SUPPRESS)
    given = parser.parse_args()
    for size in given.rows or ["3k", "1m"]:
        floor = Floor(given.binary, given.work, given.python, size)
        before = os.getloadavg()[0]
        rounds = [floor.round() for _ in range(given.rounds or ROWS[size][2])]
        costs = {name: measured.median([found[name] for found in rounds]) for name in rounds[0]}
        goal_lines(floor, costs, *table(floor, costs, len(rounds), (before, os.getloadavg()[0])))


main()
