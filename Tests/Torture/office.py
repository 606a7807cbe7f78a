"""What the torture scripts share: small exports cut from the sample, runs of the program, and what an output folder holds."""

import hashlib
import json
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("binary", str(ROOT / ".build/release/tiaojie"))
if not BINARY.startswith("/"):
    BINARY = str(ROOT / BINARY)
SAMPLE = sorted((ROOT / "inputs/mediation").glob("案件清单-2024-*.csv"))
DOCUMENTED = {0, 1, 64, 65, 66, 73, 75, 78}  # README's exit codes; 70 is a bug told, and counts as one here


def decoded(raw):
    """Text and encoding of an export of the sample."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if raw.startswith(mark):
            return raw.decode(name), name
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return raw.decode("gb18030"), "gb18030"


def small_export(folder, first, count):
    """An export of `count` December cases, from the `first`-th on; quoted line breaks are left out with their rows."""
    text, _ = decoded((ROOT / "inputs/mediation/案件清单-2024-12(1).csv").read_bytes())
    lines = text.splitlines()
    head = next(i for i, line in enumerate(lines) if "案件编" in line)
    body = [line for line in lines[head + 1 :] if line.count('"') % 2 == 0][first : first + count]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "清单.csv").write_text("\n".join([lines[head]] + body) + "\n", encoding="utf-8")
    return folder


def small_run(inputs, output, *more):
    """The command of a small run."""
    return [BINARY, "run", str(ROOT / "Tests/Torture/small.yaml"), "--project", str(ROOT), "--month", "2024-12",
            "--input", f"cases={inputs}", "--output", str(output), "--fail-on", "never", *more]


def run(command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, **options)


def contents(folder):
    """Name → SHA-256 of everything in a folder; None where there is no folder."""
    if not folder.is_dir():
        return None
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def is_whole(folder):
    """Every file is there, as run.json says, and nothing else."""
    found = contents(folder)
    if not found or "run.json" not in found:
        return False
    listed = {entry["path"]: entry["sha256"] for entry in json.loads((folder / "run.json").read_text())["outputs"]}
    return {name: value for name, value in found.items() if name != "run.json"} == listed


def without_manifest(found):
    """The files of a set but run.json, which tells times."""
    return found and {name: value for name, value in found.items() if name != "run.json"}


def report(promise, figure, ok):
    """One line of the table that script/torture prints; the exit code of the script."""
    print(f"{'ok  ' if ok else 'FAIL'} | {promise} | {figure}")
    return 0 if ok else 1


def scratch():
    """Memory where there is some: thousands of small files are made."""
    return "/dev/shm" if os.path.isdir("/dev/shm") and os.access("/dev/shm", os.W_OK) else None
