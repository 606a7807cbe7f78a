"""Rounds of two to four runs at once into one folder: exactly one publishes, the others say that they were locked out.
Usage: concurrency.py [--rounds N]."""

import collections
import pathlib
import random
import subprocess
import sys
import tempfile
import time

import office

# Each rename waits for 50 ms, so that whoever has the lock keeps it for longer than the others need to start: a run that came when all was over
# would publish too, and rightly.
SLOWED = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=rename,renameat,renameat2", "-e", "inject=rename,renameat,renameat2:delay_enter=50000"]
ROUNDS = int(sys.argv[sys.argv.index("--rounds") + 1]) if "--rounds" in sys.argv else 50


def started(output, inputs):
    """All begin at one signal: the shells wait until a file is gone."""
    words = office.small_run(inputs, output, "--quiet")
    gate = output.parent / "gate"
    return subprocess.Popen(["sh", "-c", 'while [ -e "$0" ]; do :; done; exec "$@"', str(gate), *SLOWED, *words], stdout=subprocess.DEVNULL,
                            stderr=subprocess.PIPE)


def round_of(number, folder, inputs, wholes):
    """Exit codes of the runs, and what is wrong with what they left."""
    runs = 2 + number % 3
    output = folder / "out"
    gate = folder / "gate"
    gate.touch()
    chosen = [random.Random(number * 10 + run).choice(list(inputs)) for run in range(runs)]
    processes = [started(output, inputs[name]) for name in chosen]
    time.sleep(0.05)
    gate.unlink()
    said = [process.communicate()[1].decode() for process in processes]
    codes = [process.returncode for process in processes]
    place = output / "2024-12" / "small"
    found = office.without_manifest(office.contents(place))
    problems = []
    if codes.count(0) != 1 or codes.count(75) != runs - 1:
        problems.append(f"exit codes {codes}: {said}")
    elif found != wholes[chosen[codes.index(0)]] or not office.is_whole(place):
        problems.append("not the set of the run that published")
    if any(code == 75 and "另一个运行" not in text for code, text in zip(codes, said)):
        problems.append("locked out without a word")
    if [path.name for path in (output / "2024-12").iterdir()] != ["small"]:
        problems.append(f"left behind: {list((output / '2024-12').iterdir())}")
    return codes, problems


def main():
    with tempfile.TemporaryDirectory(dir=office.scratch()) as place:
        folder = pathlib.Path(place)
        inputs = {name: office.small_export(folder / name, first, 60) for name, first in (("a", 0), ("b", 5))}
        wholes = {}
        for name in inputs:
            assert office.run(office.small_run(inputs[name], folder / f"{name}-out")).returncode == 0
            wholes[name] = office.without_manifest(office.contents(folder / f"{name}-out" / "2024-12" / "small"))
        rounds = [round_of(number, folder, inputs, wholes) for number in range(ROUNDS)]
    for number, (_, problems) in enumerate(rounds):
        for problem in problems:
            print(f"  round {number}: {problem}", file=sys.stderr)
    exact = sum(not problems for _, problems in rounds)
    print(f"exit codes {dict(collections.Counter(code for codes, _ in rounds for code in codes))}", file=sys.stderr)
    return office.report("concurrency", f"{ROUNDS} rounds of 2–4 runs: exactly one published in {exact}", exact == ROUNDS)


if __name__ == "__main__":
    sys.exit(main())
