#!/usr/bin/env python3
"""The product's hot loops against what this machine can do, in one run. Called by `script/bench --micro`, which prepares.

Every round takes each limit and each loop once, so that what else the machine does falls on all alike; the table gives medians. Where other work
shares the cores, the columns of CPU time are the ones to read: a share of CPU compares one core's work with one core's work."""
import argparse
import hashlib
import mmap
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

import measured
from exports import ROWS, data

# The loops hold the file in memory, and a limit needs milliseconds to be told.
SIZES = ["100k", "1m"]
SCANS = {"memory copy": ("memcpy", 1), "memory read": ("sum", 1), "newline scan": ("memchr", 1), "field splitter": ("pf256", 1),
         "field splitter, 2 threads": ("pf256", 2)}
# The limit that belongs to each loop, by the first word of its name.
LIMIT = {"scan": "field splitter", "encoding": "memory read", "SHA-256": "SHA-256 (OpenSSL)", "decode": "iconv GB18030", "parse": "memory read",
         "group": "memory read", "write": "memory copy"}


class Rate(NamedTuple):
    size: int  # bytes
    cells: int  # 0 where they are not counted
    wall: float  # seconds
    cpu: float  # seconds


def scan(binary, mode, threads, path):
    line = subprocess.run([binary, mode, str(threads), path], capture_output=True, text=True, check=True).stdout
    # Its rates have more digits than its seconds.
    wall, cpu = re.search(r"([\d.]+) GB/s wall .*\(([\d.]+) GB/s per cpu-s", line).groups()
    size = path.stat().st_size
    return Rate(size, 0, size / float(wall) / 1e9, size / float(cpu) / 1e9)


def openssl_sha256(path):
    with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        wall, cpu = time.perf_counter(), time.process_time()
        hashlib.sha256(content)
        return Rate(len(content), 0, time.perf_counter() - wall, time.process_time() - cpu)


def command(words, path, log):
    cost = measured.run([*words, path], log)
    return Rate(path.stat().st_size, 0, cost.wall, cost.cpu)


def limits(work, utf8, gb):
    log = work / "last.log"
    found = {name: scan(work / "bin/scan", mode, threads, utf8) for name, (mode, threads) in SCANS.items()}
    found["wc -l"] = command(["wc", "-l"], utf8, log)
    found["SHA-256 (OpenSSL)"] = openssl_sha256(utf8)
    found["iconv GB18030"] = command(["iconv", "-f", "GB18030", "-t", "UTF-8", "-o", "/dev/null"], gb, log)
    return found


def loops(binary, utf8, gb, records):
    lines = subprocess.run([binary, utf8, gb], capture_output=True, text=True, check=True).stdout.splitlines()
    found = {}
    for name, size, cells, wall, cpu, count in (line.split("\t") for line in lines):
        if name.startswith("scan") and int(count) != records:
            sys.exit(f"{name}: {count} records instead of {records}")
        if name.startswith("encoding") and not int(count):
            sys.exit(f"{name}: refused")
        found[name] = Rate(int(size), int(cells), float(wall), float(cpu))
    return found


def middle(rounds, name):
    """Time by itself for wall and for CPU."""
    own = [found[name] for found in rounds]
    return own[0]._replace(wall=median(rate.wall for rate in own), cpu=median(rate.cpu for rate in own))


def table(size, rounds, loads):
    own = {name: middle(rounds, name) for name in rounds[0]}
    print(f"{ROWS[size][0]:,} rows, medians of {len(rounds)}, load {loads[0]:.1f} before and {loads[1]:.1f} after, {os.cpu_count()} cores")
    print(f"{'':28}{'GB/s':>8}{'GB/CPU s':>10}{'M cells/s':>11}{'share':>8}{'of CPU':>8}  of the limit")
    for name, rate in own.items():
        line = f"{name:28}{rate.size / rate.wall / 1e9:8.2f}{rate.size / rate.cpu / 1e9:10.2f}"
        line += f"{rate.cells / rate.wall / 1e6:11.1f}" if rate.cells else " " * 11
        limit = LIMIT.get(name.split()[0]) if name not in LIMIT.values() else None
        if limit:
            best = own[limit]
            line += f"{share(rate.size / rate.wall, best.size / best.wall):>8}{share(rate.size / rate.cpu, best.size / best.cpu):>8}  {limit}"
        print(line)


def share(speed, limit):
    return f"{100 * speed / limit:.0f} %"


def main():
    parser = argparse.ArgumentParser(prog="script/bench --micro")
    parser.add_argument("--rows", action="append", choices=SIZES, help="size, may be repeated; default 1m")
    parser.add_argument("--rounds", type=int, help="default by size")
    parser.add_argument("--binary", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, required=True, help=argparse.SUPPRESS)
    given = parser.parse_args()
    for size in given.rows or ["1m"]:
        utf8, gb = data(given.work, size)
        records = ROWS[size][0] + 1
        before, rounds = os.getloadavg()[0], []
        for _ in range(given.rounds or ROWS[size][2]):
            rounds.append(limits(given.work, utf8, gb) | loops(given.binary, utf8, gb, records))
        table(size, rounds, (before, os.getloadavg()[0]))


main()
