"""Runs one command and tells what it cost."""
import os
import subprocess
import sys
import time
from typing import NamedTuple


class Cost(NamedTuple):
    wall: float  # seconds
    cpu: float  # seconds, user and system, of the command and all it waited for
    peak: float  # MiB: the largest resident set of any one process


def run(command, log):
    """Output goes to the file `log`; a command that fails ends the benchmark, for a table with a hole would mislead."""
    with open(log, "wb") as out:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\nended with {process.returncode}:\n{open(log, errors='replace').read()[-2000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(costs):
    """Each of the three by itself."""
    middle = len(costs) // 2
    return Cost(*(sorted(column)[middle] for column in zip(*costs)))
