"""Runs damaged exports through the program: no crash, a documented exit code, bounded time, every row accounted for, and as many rows as an
independent count of the file's lines. Usage: mutate.py [--count N] [--first N]."""

import argparse
import collections
import concurrent.futures
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import cells
import mutants
import office

BATCH = 500
# Kinds that damage neither bytes nor the form of the file: what is clear must not be refused.
SOUND = {"rewritten", "cells changed", "versions", "lines cut", "lines doubled", "lines shuffled", "line ends"}
SECONDS = 120


class Tally:
    NUMBERS = ("read", "refused", "rows", "counted", "twins", "cells", "filled")

    def __init__(self):
        for name in self.NUMBERS:
            setattr(self, name, 0)
        self.faults, self.unequal = [], []
        self.kinds = collections.Counter()

    def add(self, other):
        for name in self.NUMBERS:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.faults += other.faults
        self.unequal += other.unequal
        self.kinds += other.kinds


def batch(first, count, sources):
    """Files that can't be read are named together; then the rest is run and its rows are counted."""
    tally = Tally()
    with tempfile.TemporaryDirectory(dir=office.scratch()) as place:
        folder = pathlib.Path(place)
        made = {}
        for number in range(first, first + count):
            mutant = mutants.Mutant(number, sources)
            path = folder / f"m{number:06}.csv"
            path.write_bytes(mutant.data)
            made[path] = mutant
        files = list(made)
        for _ in range(4):
            if not files:
                return tally
            done = dry(files, folder)
            if done is None or done.returncode not in office.DOCUMENTED:
                return narrowed(tally, files, folder, done)
            if done.returncode not in (65, 66):
                break
            said = done.stderr.decode(errors="replace")
            refused = [path for path in files if f"{path}:" in said or f"{path} " in said]
            if not refused:
                tally.faults.append(f"{first}: refused without naming a file: {said[:300]}")
                return tally
            tally.refused += len(refused)
            tally.kinds.update("refused: " + made[path].kind for path in refused)
            sound = cells.understood({path: made[path].data for path in refused if made[path].kind in SOUND})
            tally.unequal += [f"{path.name}: refused, though it is clear: {' '.join(said[said.index(str(path)) :].split()[1:3])}" for path in sound]
            files = [path for path in files if path not in set(refused)]
        if done.returncode not in (0, 1):
            tally.faults.append(f"{first}: exit {done.returncode}: {done.stderr.decode(errors='replace')[:300]}")
            return tally
        account(tally, folder, files, made)
        recount(tally, folder, files, made)
    return tally


def recount(tally, folder, files, made):
    """The files that have one meaning are run again by themselves, and every row's fate and every cell is counted a second time."""
    mixed = cells.second_tables({path: made[path].data for path in files if made[path].kind in SOUND})
    tally.unequal += [f"{path.name}: read, though another table begins in it" for path in mixed]
    clear = cells.understood({path: made[path].data for path in files})
    tally.kinds.update("clear: " + made[path].kind for path in clear)
    done = cells.compared(clear, folder / "cells")
    tally.twins += len(clear)
    tally.cells += done.cells
    tally.filled += done.filled
    if done.wrong:
        tally.unequal.append(f"{len(done.wrong)} differ in the run of {files[0].name}, one file is {' '.join(one_of(clear, folder))}: {done.wrong[0]}")


def one_of(clear, folder):
    """A file whose cells differ by itself, and in what; or the fewest files found that do together."""
    wrong = []
    while len(clear) > 1:
        paths = list(clear)
        halves = [{path: clear[path] for path in part} for part in (paths[: len(paths) // 2], paths[len(paths) // 2 :])]
        for half in halves:
            settled = cells.decided(half)
            if wrong := cells.compared(settled, folder / "cells").wrong:
                clear = settled
                break
        else:
            break
    return [*(path.name for path in list(clear)[:9]), *wrong[:1]]


def command(files, output):
    return [office.BINARY, "run", str(office.ROOT / "Tests/Torture/small.yaml"), "--project", str(office.ROOT), "--month", "2024-12", "--quiet",
            "--fail-on", "never", "--output", str(output), *(f"--input=cases={path}" for path in files)]


def dry(files, folder):
    """`run` over all files at once; None when it takes too long."""
    shutil.rmtree(folder / "out", ignore_errors=True)
    try:
        return office.run(command(files, folder / "out"), timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return None


def narrowed(tally, files, folder, done):
    """Which of the files it was."""
    while len(files) > 1:
        half = files[: len(files) // 2]
        again = dry(half, folder)
        files = half if again is None or again.returncode not in office.DOCUMENTED else files[len(files) // 2 :]
    code = "too slow" if done is None else done.returncode
    tally.faults.append(f"{files[0].name}: {code}: {'' if done is None else done.stderr.decode(errors='replace')[:300]}")
    return tally


def account(tally, folder, files, made):
    place = folder / "out" / "2024-12" / "small"
    manifest = json.loads((place / "run.json").read_text())
    if not office.is_whole(place):
        tally.faults.append(f"{folder}: not what run.json says")
    told = {entry["path"]: entry for entry in manifest["inputs"]}
    for path in files:
        tally.read += 1
        entry, data = told.get(str(path)), made[path].data
        if entry is None:
            tally.faults.append(f"{path.name}: not in run.json")
            continue
        rows = entry["rows"]
        tally.rows += rows["in"]
        if rows["in"] != rows["kept"] + rows["superseded"] + rows["rejected"] + rows["non_data"]:
            tally.faults.append(f"{path.name} ({made[path].kind}): rows are not conserved: {rows}")
        expected = possible_counts(data)
        if expected is None:
            continue
        tally.counted += 1
        # Which quotes of a damaged file are quotes is a matter of evidence: the reader may trust all of them, none, or some.
        if not min(expected) <= rows["in"] <= max(expected):
            tally.faults.append(f"{path.name} ({made[path].kind}): {rows['in']} rows, {sorted(expected)} counted")


def possible_counts(data):
    """How many records the file may hold by an independent count under RFC 4180, forgiving: one for each delimiter that it may have, and the lines,
    where no quote is trusted. Without quotes the lines alone."""
    text = text_of(data)
    if text is None:
        return None
    if '"' not in text:
        return {len(lines(text))}
    return {records(text, delimiter) for delimiter in ",\t;| "} | {len(lines(text))}


def text_of(data):
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # GB18030 has no separator inside of a character: bytes will do.
        return None if b"\0" in data else data.decode("latin-1")


def lines(text):
    found = re.split("\r\n|\r|\n", text)
    return found[:-1] if found[-1] == "" else found


def records(text, delimiter):
    """A quote opens at a field's start and closes before a delimiter, a line end or the end; one that never closes is a character, and after
    sixteen of those all quotes are."""
    count, place, failures, end = 0, 0, 0, len(text)
    while place < end:
        count += 1
        place, failed = after_record(text, place, delimiter, failures >= 16)
        failures += failed
    return count


def after_record(text, place, delimiter, plain):
    """Where the record at `place` ends, its line end included; whether a quote never closed."""
    failed = False
    while True:
        if place < len(text) and text[place] == '"' and not plain and not failed:
            closed = closing(text, place + 1, delimiter)
            if closed is None:
                failed = True
            else:
                place = closed
        while place < len(text) and text[place] not in (delimiter, "\r", "\n"):
            place += 1
        if place == len(text):
            return place, failed
        if text[place] == delimiter:
            place += 1
            continue
        return place + (2 if text.startswith("\r\n", place) else 1), failed


def closing(text, place, delimiter):
    """Behind the quote that closes a field whose text begins at `place`; None where none does."""
    while True:
        place = text.find('"', place)
        if place < 0:
            return None
        if text.startswith('""', place):
            place += 2
        elif place + 1 == len(text) or text[place + 1] in (delimiter, "\r", "\n"):
            return place + 1
        else:
            place += 1


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--count", type=int, default=2_000)
    options.add_argument("--first", type=int, default=0)
    options.add_argument("--keep", type=pathlib.Path, help="writes the mutants that fail here")
    asked = options.parse_args()
    sources = mutants.cuts()
    total = Tally()
    starts = range(asked.first, asked.first + asked.count, BATCH)
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        for tally in pool.map(batch, starts, [min(BATCH, asked.first + asked.count - start) for start in starts], [sources] * len(starts)):
            total.add(tally)
    for fault in (total.faults + total.unequal)[:50]:
        print("  " + fault, file=sys.stderr)
    if asked.keep:
        asked.keep.mkdir(parents=True, exist_ok=True)
        for number in {int(found) for fault in total.faults + total.unequal for found in re.findall(r"\bm(\d+)", fault)}:
            (asked.keep / f"m{number:06}.csv").write_bytes(mutants.Mutant(number, sources).data)
    print(f"mutants: {total.read} read, {total.refused} refused by name; {dict(total.kinds)}", file=sys.stderr)
    crashes = sum("rows" not in fault for fault in total.faults)
    code = office.report("conservation", f"{asked.count} mutants: {total.rows} rows in {total.read} files accounted for, "
                         f"{len(total.faults) - crashes} not; {total.counted} files recounted", len(total.faults) == crashes)
    code |= office.report("conservation (cells)", f"{total.twins} files of clear meaning, row by row, and {total.cells} cells ({total.filled} not 0) "
                          f"of month × community × type: {len(total.unequal)} runs differ from the second count", not total.unequal)
    return code | office.report("crashes", f"{crashes} in {asked.count} mutants (signal, undocumented exit code, over {SECONDS} s, unnamed file)",
                                crashes == 0)


if __name__ == "__main__":
    sys.exit(main())
