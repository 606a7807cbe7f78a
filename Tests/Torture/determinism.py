"""The same inputs give the same bytes whatever surrounds the run: zone, language, umask, working folder, one core, hash seeds, order of inputs.
Rows, columns and encodings in other orders and forms are .ci/determinism's. Usage: determinism.py."""

import os
import pathlib
import shutil
import sys
import tempfile

import office

PLAIN = {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
# Name → (changes of the environment, words before the command, umask, working folder, files from the last to the first).
SURROUNDINGS = {
    "TZ": ({"TZ": "Pacific/Apia"}, [], 0o022, "/", False),
    "LANG": ({"LANG": "tr_TR.UTF-8", "LC_ALL": "zh_CN.GB18030"}, [], 0o022, "/", False),
    "umask": ({}, [], 0o000, "/", False),
    "cwd": ({}, [], 0o022, "/tmp", False),
    "one core": ({}, ["taskset", "-c", "0"], 0o022, "/", False),
    "hash seeds fixed": ({"SWIFT_DETERMINISTIC_HASHING": "1"}, [], 0o022, "/", False),
    "hash seeds again": ({}, [], 0o022, "/", False),
    "file order": ({}, [], 0o022, "/", True),
}


def made(folder, changes, prefix, umask, cwd, backwards):
    """Files of a year and of a month but run.json, which tells times."""
    inputs = sorted((office.ROOT / "inputs/mediation").glob("*.csv"), reverse=backwards)
    found = {}
    for words, place in ((["annual", "--year", "2024"], "2024/annual"), (["monthly", "--month", "2024-12"], "2024-12/monthly")):
        command = [*prefix, office.BINARY, "run", *words, "--project", str(office.ROOT), "--quiet", "--output", str(folder),
                   *(f"--input=cases={path}" for path in inputs)]
        done = office.run(command, env={**os.environ, **PLAIN, **changes}, umask=umask, cwd=cwd)
        if done.returncode != 0:
            raise SystemExit(f"exit {done.returncode}: {done.stderr.decode(errors='replace')[:300]}")
        for name, value in office.without_manifest(office.contents(folder / place)).items():
            found[f"{place}/{name}"] = value
    shutil.rmtree(folder)
    return found


def main():
    with tempfile.TemporaryDirectory(dir=office.scratch()) as place:
        folder = pathlib.Path(place) / "out"
        plain = made(folder, {}, [], 0o022, "/", False)
        different = []
        for name, surroundings in SURROUNDINGS.items():
            other = made(folder, *surroundings)
            different += [f"{name}: {file}" for file in plain if plain[file] != other.get(file)] + [f"{name}: {file}" for file in other.keys() - plain.keys()]
    for line in different:
        print("  " + line, file=sys.stderr)
    return office.report("determinism", f"{len(plain)} files under {len(SURROUNDINGS)} surroundings ({', '.join(SURROUNDINGS)}): {len(different)} differ", not different)


if __name__ == "__main__":
    sys.exit(main())
