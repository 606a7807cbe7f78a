#!/usr/bin/env python3
"""Job J1 by tiaojie and its peers in turn: equal results first, then a table of costs and ratios. Called by script/bench, which prepares.

Every round runs each tool once, so that what else the machine does falls on all alike; the table gives medians. Files are warm: the checking
run has read them."""
import argparse
import sys
from pathlib import Path

import agreement
import measured
import tools
from exports import ROWS, data

# The oracle is plain Python: beyond, DuckDB's result stands for it, which is checked against it at the sizes below.
ORACLE_MOST = 10**6


class Bench:
    def __init__(self, binary, work, python, rounds):
        self.binary, self.work, self.python, self.given_rounds = binary, work, python, rounds
        self.out = work / "out"
        self.log = work / "last.log"

    def folder(self, name):
        path = self.out / name
        path.mkdir(parents=True, exist_ok=True)
        return path

    def reference(self, size, source):
        """(lines of agg.tsv, counter of reasons) of the oracle."""
        folder = self.work / "data" / f"{size}.oracle"
        if not (folder / "agg.tsv").exists():
            folder.mkdir(exist_ok=True)
            script = "oracle.py" if ROWS[size][0] <= ORACLE_MOST else "duck.py"
            measured.run([self.python, self.work / "peers" / script, source, folder, "--dump", "--no-xlsx"], self.log)
        return (folder / "agg.tsv").read_bytes().splitlines(), agreement.peer_reasons(folder)

    def check(self, size, utf8, gb):
        """Ends the benchmark where a result is not the oracle's."""
        lines, reasons = self.reference(size, utf8)
        faults = []
        for source, encoding in [(utf8, "utf-8"), (gb, "gb18030")]:
            out = self.folder(f"tiaojie-{encoding}")
            for year in (2024, 2023):
                measured.run(tools.tiaojie(self.binary, year)(source, out, False), self.log)
            folders = [tools.tiaojie_folder(out, year) for year in (2024, 2023)]
            faults += [f"tiaojie {encoding}: {line}" for line in agreement.difference(agreement.aggregates(folders), lines)]
            faults += [f"tiaojie {encoding}: {line}" for line in agreement.difference(agreement.reasons(folders[0], source, encoding), reasons)]
        for tool in self.peers(size, "--dump"):
            if tool.checked:
                out = self.folder(tool.name)
                measured.run(tool.command(utf8, out, False), self.log)
                faults += [f"{tool.name}: {line}" for line in agreement.difference((out / "agg.tsv").read_bytes().splitlines(), lines)]
        if faults:
            sys.exit("results differ from the oracle's:\n" + "\n".join(map(str, faults)))
        print(f"{size}: {len(lines)} aggregates and {reasons.total()} rejected or superseded rows equal the oracle's, "
              "in both encodings", flush=True)

    def rounds(self, size):
        return self.given_rounds or ROWS[size][2]

    def peers(self, size, *flags):
        return [tool for tool in tools.peers(self.work, self.python, *flags) if tool.most >= ROWS[size][0]]

    def measure(self, size, source, is_gb):
        """Costs by tool, tiaojie first; `verify` apart, since its part in the run is no peer's job."""
        run = [tools.Tool("tiaojie", tools.tiaojie(self.binary), 10**7)] + [t for t in self.peers(size) if not is_gb or t.checked]
        costs = {tool.name: [] for tool in run} | {"verify": []}
        for _ in range(self.rounds(size)):
            for tool in run:
                out = self.folder(tool.name)
                costs[tool.name].append(measured.run(tool.command(source, out, is_gb), self.log))
            written = tools.tiaojie_folder(self.out / "tiaojie")
            costs["verify"].append(measured.run([self.binary, "verify", written], self.log))
        return {name: measured.median(own) for name, own in costs.items()}


def table(size, encoding, costs, rounds):
    """Ratios are peer ÷ tiaojie, the second one without what `verify` takes alone."""
    own, verify = costs["tiaojie"], costs["verify"]
    print(f"\n{ROWS[size][0]:,} rows, {encoding}, medians of {rounds}")
    print(f"{'':16}{'wall s':>9}{'CPU s':>9}{'peak MiB':>10}{'wall ×':>9}{'CPU ×':>9}{'memory ×':>10}{'wall × without verify':>24}")
    for name, cost in costs.items():
        line = f"{name:16}{cost.wall:9.3f}{cost.cpu:9.3f}{cost.peak:10.0f}"
        if name not in ("tiaojie", "verify"):
            line += f"{cost.wall / own.wall:9.2f}{cost.cpu / own.cpu:9.2f}{cost.peak / own.peak:10.2f}"
            line += f"{cost.wall / max(own.wall - verify.wall, 0.001):24.2f}"
        print(line, flush=True)


def main():
    parser = argparse.ArgumentParser(prog="script/bench")
    parser.add_argument("--rows", action="append", choices=ROWS, help="size, may be repeated; default 3k and 100k")
    parser.add_argument("--rounds", type=int, help="runs of each tool; default by size")
    parser.add_argument("--check-only", action="store_true", help="compare results with the oracle's, measure nothing")
    parser.add_argument("--binary", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--python", type=Path, required=True, help=argparse.SUPPRESS)
    given = parser.parse_args()
    bench = Bench(given.binary, given.work, given.python, given.rounds)
    for size in given.rows or ["3k", "100k"]:
        utf8, gb = data(given.work, size)
        bench.check(size, utf8, gb)
        if not given.check_only:
            table(size, "UTF-8", bench.measure(size, utf8, False), bench.rounds(size))
            table(size, "GB18030 (peers behind iconv)", bench.measure(size, gb, True), bench.rounds(size))


main()
