"""The exports that are measured, in the sizes that `--rows` names."""
import subprocess

ROWS = {"3k": (3_218, 24, 15), "100k": (100_000, 96, 5), "1m": (1_000_000, 96, 3), "10m": (10_000_000, 96, 1)}  # rows, communities, rounds
SEED = "2024"


def data(work, size):
    """Paths of the export in UTF-8 and in GB18030, made where they are missing."""
    rows, communities, _ = ROWS[size]
    (work / "data").mkdir(exist_ok=True)
    utf8, gb = work / "data" / f"{size}.csv", work / "data" / f"{size}.gb.csv"
    if not utf8.exists():
        making = utf8.with_suffix(".part")
        with open(making, "wb") as out:
            subprocess.run([work / "bin/gen", str(rows), str(communities), SEED], stdout=out, check=True)
        making.rename(utf8)
    if not gb.exists():
        making = gb.with_suffix(".part")
        with open(making, "wb") as out:
            subprocess.run(["iconv", "-f", "UTF-8", "-t", "GB18030", utf8], stdout=out, check=True)
        making.rename(gb)
    return utf8, gb
