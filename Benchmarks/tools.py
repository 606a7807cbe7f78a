"""What is run: tiaojie, and the peers that are installed."""
import shutil
import subprocess
from pathlib import Path
from typing import Callable, NamedTuple

HERE = Path(__file__).resolve().parent
PROJECT = HERE / "project"


class Tool(NamedTuple):
    name: str
    # (input, output folder, is GB18030) -> command
    command: Callable
    # Rows that it is asked to do at most: beyond, it needs many minutes or more memory than an office has.
    most: int
    # A peer that writes agg.tsv with --dump, and so can be checked.
    checked: bool = True


def tiaojie(binary, year=2024):
    def command(source, out, _):
        return [binary, "run", "j1", "--year", str(year), "--project", PROJECT, "--input", f"cases={source}", "--output", out, "--quiet"]
    return command


def tiaojie_folder(out, year=2024):
    return out / str(year) / "j1"


def python_peer(python, script, *flags):
    """Peers read UTF-8: GB18030 goes through iconv first, as their users would do it."""
    def command(source, out, is_gb):
        run = f'"{python}" "{script}"'
        if not is_gb:
            return ["sh", "-c", f'exec {run} "$1" "$2" {" ".join(flags)}', "sh", source, out]
        return ["sh", "-c", f'iconv -f GB18030 -t UTF-8 "$1" > "$2.utf8.csv" && {run} "$2.utf8.csv" "$2" {" ".join(flags)}', "sh", source, out]
    return command


def peers(work, python, *flags):
    folder = work / "peers"
    known = [("DuckDB", "duckdb", "duck.py", 10**7), ("Polars", "polars", "pol.py", 10**7), ("pandas", "pandas", "pandas_job.py", 10**6),
             ("SQLite", "sqlite3", "sqlite_job.py", 10**5)]
    found = [Tool(name, python_peer(python, folder / script, *flags), most) for name, module, script, most in known if has(python, module)]
    if shutil.which("mlr"):
        found.append(Tool("Miller (part)", lambda source, out, _: ["sh", folder / "miller.sh", source, out / "miller.csv"], 10**6, False))
    return found


def has(python, module):
    return subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode == 0
