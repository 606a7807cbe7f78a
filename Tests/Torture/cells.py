"""Every cell of month × community × type of a run over given files, compared with a second count (Tests/Backtests/cell_twin.py)."""

import csv
import pathlib
import shutil
import sys
import tempfile

import office

sys.path.insert(0, str(office.ROOT / "Tests/Backtests"))
import cell_twin  # noqa: E402

SEEDS = cell_twin.Seeds()
YEAR = 2024
COUNTS = {"received", "successful", "unsuccessful", "pending", "unresolved", "parties", "amount", "oral", "written", "performed", "confirmed",
          "complex", "concluded", "participations", "participations_alone", "participations_joint"}


def understood(made):
    """Path → cases of those files (path → bytes) that have one meaning."""
    found = {}
    for path, data in made.items():
        try:
            found[path] = cell_twin.cases_of(path.name, data, SEEDS)[0]
        except (cell_twin.Unclear, UnicodeDecodeError):
            pass
    return decided(found)


def decided(files):
    """Without the files whose rows the order of versions leaves undecided: only the content's hash tells which stands."""
    while True:
        _, undecided = cell_twin.standing_of(kept(files))
        unsettled = {case.file for same in undecided for case in same}
        if not unsettled:
            return files
        files = {path: cases for path, cases in files.items() if path.name not in unsettled}


def kept(files):
    return [case for cases in files.values() for case in cases if not case.rejected]


def command(files, output):
    return [office.BINARY, "run", str(office.ROOT / "Tests/Torture/cells.yaml"), "--project", str(office.ROOT), "--year", str(YEAR), "--quiet",
            "--fail-on", "never", "--output", str(output), *(f"--input=cases={path}" for path in files)]


def compared(files, output):
    """(cells compared, those that are not 0, differences) of a run over files that `understood` gave."""
    shutil.rmtree(output, ignore_errors=True)
    done = office.run(command(files, output), timeout=120)
    if done.returncode != 0:
        return 0, 0, [f"exit {done.returncode} though the files are clear: {done.stderr.decode(errors='replace')[:300]}"]
    place = output / str(YEAR) / "cells"
    standing, _ = cell_twin.standing_of(kept(files))
    wanted = cell_twin.cells_of(standing, YEAR)
    return differences(wanted, place / "figures.csv")


def differences(wanted, path):
    cells, filled, wrong, rest = 0, 0, [], set(wanted)
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            measure, cell = row["measure"], (row["measure"], row["period"], row["breakdown"])
            if not is_counted(row):
                continue
            if measure == "success_rate":
                parts = [wanted[(part, *cell[1:])] for part in ("successful", "received")]
                expected = [str(part) for part in parts] if parts[1] else None
                found = [row["numerator"], row["denominator"]] if row["status"] == "final" else None
            elif measure in COUNTS:
                expected, found = str(wanted[cell]), row["numerator"]
                rest.discard(cell)
            else:
                continue
            cells += 1
            filled += expected not in ("0", None)
            if expected != found:
                wrong.append(f"{row['address']}: recount {expected}, program {found}")
    wrong += [f"{cell}: recount {wanted[cell]}, not in figures.csv" for cell in sorted(rest)]
    return cells, filled, wrong


def is_counted(row):
    """Of the run's figures those that the second count knows: no comparisons, and its own breakdowns."""
    names = {part.partition("=")[0] for part in row["breakdown"].split(";")} - {""}
    allowed = {"organization_kind"} if row["measure"].startswith("participations") else {"community", "type"}
    return names <= allowed and "." not in row["address"].partition("[")[0]


def main():
    """The sample itself, file by file as it is: cells.py [FOLDER]."""
    folder = office.ROOT / "inputs/mediation" if len(sys.argv) < 2 else pathlib.Path(sys.argv[1])
    files = understood({path: path.read_bytes() for path in sorted(folder.glob("*.csv"))})
    with tempfile.TemporaryDirectory(dir=office.scratch()) as place:
        cells, filled, wrong = compared(files, pathlib.Path(place))
    for line in wrong[:40]:
        print("  " + line, file=sys.stderr)
    return office.report("cells", f"{len(files)} files: {cells} cells compared, {filled} of them not 0, {len(wrong)} different", not wrong)


if __name__ == "__main__":
    sys.exit(main())
