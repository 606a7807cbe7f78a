"""Every cell of month × community × type of a run over given files, compared with a second count (Tests/Backtests/cell_twin.py)."""

import csv
import json
import pathlib
import shutil
import sys
import tempfile

import office

sys.path.insert(0, str(office.ROOT / "Tests/Backtests"))
import cell_twin  # noqa: E402

SEEDS = cell_twin.Seeds()
YEAR = 2024
COUNTS = {"success_rate", "received", "successful", "unsuccessful", "pending", "unresolved", "parties", "amount", "oral", "written", "performed", "confirmed",
          "complex", "concluded", "participations", "participations_alone", "participations_joint"}


class Compared:
    """Cells compared, those of them that are not 0, and what differs."""

    def __init__(self, wrong=()):
        self.cells = self.filled = 0
        self.wrong = list(wrong)


def understood(made):
    """Path → the cases of the file and how many rows it has, for those files (path → bytes) that have one meaning."""
    found = {}
    for path, data in made.items():
        try:
            found[path] = cell_twin.cases_of(path.name, data, SEEDS)
        except (cell_twin.Unclear, UnicodeDecodeError):
            pass
    return decided(found)


def second_tables(made):
    """The files in which another table begins further down."""
    for path, data in made.items():
        try:
            cell_twin.cases_of(path.name, data, SEEDS)
        except cell_twin.AnotherTable:
            yield path
        except (cell_twin.Unclear, UnicodeDecodeError):
            pass


def decided(files):
    """Without the files whose rows the order of versions leaves undecided: only the content's hash tells which stands."""
    while True:
        _, undecided = cell_twin.standing_of(kept(files))
        unsettled = {case.file for same in undecided for case in same}
        if not unsettled:
            return files
        files = {path: found for path, found in files.items() if path.name not in unsettled}


def kept(files):
    return [case for cases, _ in files.values() for case in cases if not case.rejected]


def command(files, output):
    return [office.BINARY, "run", str(office.ROOT / "Tests/Torture/cells.yaml"), "--project", str(office.ROOT), "--year", str(YEAR), "--quiet",
            "--fail-on", "never", "--output", str(output), *(f"--input=cases={path}" for path in files)]


def compared(files, output):
    """A run over files that `understood` gave."""
    if not files:
        return Compared()
    shutil.rmtree(output, ignore_errors=True)
    done = office.run(command(files, output), timeout=900)
    if done.returncode != 0:
        return Compared([f"exit {done.returncode} though the files are clear: {done.stderr.decode(errors='replace')[:300]}"])
    place = output / str(YEAR) / "cells"
    standing, _ = cell_twin.standing_of(kept(files))
    result = Compared(fates(files, json.loads((place / "run.json").read_text())))
    compare(cell_twin.cells_of(standing, YEAR), place / "figures.csv", result)
    return result


def fates(files, manifest):
    """Files whose rows are not rejected, counted and set aside as the second count says."""
    told = {entry["path"]: entry["rows"] for entry in manifest["inputs"]}
    for path, (cases, number) in files.items():
        rejected, rows = sum(case.rejected for case in cases), told[str(path)]
        expected = (number, number - len(cases), rejected, len(cases) - rejected)
        found = (rows["in"], rows["non_data"], rows["rejected"], rows["kept"] + rows["superseded"])
        if expected != found:
            yield f"{path.name}: rows (in, non-data, rejected, kept or superseded): recount {expected}, program {found}"


def compare(wanted, path, result):
    rest = set(wanted)
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            if not is_counted(row):
                continue
            cell = (row["measure"], row["period"], row["breakdown"])
            if row["measure"] == "success_rate":
                parts = [str(wanted[(part, *cell[1:])]) for part in ("successful", "received")]
                expected = None if parts[1] == "0" else parts
                found = [row["numerator"], row["denominator"]] if row["status"] == "final" else None
            else:
                expected, found = str(wanted[cell]), row["numerator"]
                rest.discard(cell)
            result.cells += 1
            result.filled += expected not in ("0", None)
            if expected != found:
                result.wrong.append(f"{row['address']}: recount {expected}, program {found}")
    result.wrong += [f"{cell}: recount {wanted[cell]}, not in figures.csv" for cell in sorted(rest)]


def is_counted(row):
    """Of the run's figures those that the second count knows: no comparisons, and its own breakdowns."""
    names = {part.partition("=")[0] for part in row["breakdown"].split(";")} - {""}
    allowed = {"organization_kind"} if row["measure"].startswith("participations") else {"community", "type"}
    return names <= allowed and row["address"].startswith(row["measure"] + "[") and row["measure"] in COUNTS


def main():
    """The sample itself, file by file as it is: cells.py [FOLDER]."""
    folder = office.ROOT / "inputs/mediation" if len(sys.argv) < 2 else pathlib.Path(sys.argv[1])
    files = understood({path: path.read_bytes() for path in sorted(folder.glob("*.csv"))})
    with tempfile.TemporaryDirectory(dir=office.scratch()) as place:
        done = compared(files, pathlib.Path(place))
    for line in done.wrong[:40]:
        print("  " + line, file=sys.stderr)
    figure = f"{len(files)} files: {done.cells} cells compared, {done.filled} of them not 0, {len(done.wrong)} different"
    return office.report("cells", figure, not done.wrong)


if __name__ == "__main__":
    sys.exit(main())
