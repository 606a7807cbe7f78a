"""Makes every write, rename, fsync … of a run fail in turn, and kills it there: the output folder must hold the whole old set or the whole new
one, and nothing but a whole new set may end with 0. Usage: faults.py [--long]; needs strace."""

import collections
import concurrent.futures
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import office

CALLS = "write pwrite64 fsync rename renameat2 openat mkdir fchmod unlink rmdir".split()
ERRORS = {"write": "ENOSPC EIO", "pwrite64": "ENOSPC EIO", "fsync": "EIO ENOSPC", "rename": "EIO ENOSPC", "renameat2": "EIO EINVAL",
          "openat": "ENOSPC EIO", "mkdir": "ENOSPC EROFS ESTALE", "fchmod": "EIO", "unlink": "EIO", "rmdir": "EIO"}
LONG = "--long" in sys.argv


class Bench:
    """An old set, what the new one will be, and places to try in."""

    def __init__(self, folder):
        self.folder = folder
        self.inputs = office.small_export(folder / "new-inputs", 10, 30)
        old = office.small_export(folder / "old-inputs", 0, 20)
        self.old = self.made(old, "old")
        self.new = self.made(self.inputs, "new")
        assert office.without_manifest(office.contents(self.old)) != office.without_manifest(office.contents(self.new))
        self.new_files = office.without_manifest(office.contents(self.new))
        self.old_files = office.contents(self.old)

    def made(self, inputs, name):
        done = office.run(office.small_run(inputs, self.folder / name))
        place = self.folder / name / "2024-12" / "small"
        assert done.returncode == 0 and office.is_whole(place), done.stderr.decode()
        assert office.run([office.BINARY, "verify", str(place)]).returncode == 0
        return place

    def try_out(self, prefix, has_old=True):
        """Runs over a copy of the old set. Gives exit code, what stands there afterwards, what was said, and the place."""
        place = pathlib.Path(tempfile.mkdtemp(dir=self.folder))
        if has_old:
            (place / "2024-12").mkdir()
            shutil.copytree(self.old, place / "2024-12" / "small")
        done = office.run(prefix + office.small_run(self.inputs, place, "--quiet"))
        return done.returncode, self.state(place, has_old), done.stderr.decode(errors="replace"), place

    def state(self, place, has_old):
        found = office.contents(place / "2024-12" / "small")
        if found == (self.old_files if has_old else None):
            return "old"
        if found is None and office.contents(place / "2024-12" / ".small.replaced") == self.old_files:
            return "aside"  # only where folders can't be exchanged: the next run brings it back
        return "new" if office.without_manifest(found) == self.new_files and office.is_whole(place / "2024-12" / "small") else "half"

    def recovers(self, place):
        """The next run comes through and leaves nothing of the dead one."""
        done = office.run(office.small_run(self.inputs, place, "--quiet"))
        return done.returncode == 0 and self.state(place, True) == "new" and [p.name for p in (place / "2024-12").iterdir()] == ["small"]


def calls_of_a_run(bench):
    """How often each call is made by the thread that makes most of them."""
    log = bench.folder / "strace.log"
    prefix = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", str(log), "-e", "trace=" + ",".join(CALLS), "-e", "signal=none"]
    code, state, said, place = bench.try_out(prefix)
    assert (code, state) == (0, "new"), said
    counts = collections.Counter(re.findall(r"^(\d+) +(\w+)\(", log.read_text(errors="replace"), re.M))
    totals = collections.Counter()
    for (thread, call), number in counts.items():
        totals[call] = max(totals[call], number)
    return totals


def places(number, is_cheap):
    """Every call; in the quick set of the many writes only some, the last ones among them."""
    if LONG or is_cheap or number <= 60:
        return range(1, number + 1)
    return sorted(set(range(1, number + 1, number // 30)) | set(range(number - 15, number + 1)))


def injections(totals):
    for call in CALLS:
        for when in places(totals[call], call in ("fsync", "rename", "renameat2")):
            for error in ERRORS[call].split():
                yield call, f"error={error}:when={when}"
                if LONG or when % 3 == 0 or call in ("renameat2", "fsync"):
                    yield call, f"error={error}:when={when}+"
            yield call, f"signal=KILL:when={when}"


def injected(bench, call, fault, has_old=True):
    log = pathlib.Path(tempfile.mktemp(dir=bench.folder))
    # Signals are not injected where seccomp filters the calls.
    filtered = [] if "signal" in fault else ["--seccomp-bpf"]
    prefix = ["strace", "-f", *filtered, "-qq", "-o", str(log), "-e", f"trace={call}", "-e", f"inject={call}:{fault}", "-e", "signal=none"]
    code, state, said, place = bench.try_out(prefix, has_old)
    told = log.read_text(errors="replace")
    struck = code in (-9, 137) or "(INJECTED)" in told
    log.unlink()
    problem = wrong(code, state, call, fault, said) or (None if struck else "the fault did not strike")
    if problem == "exit code not documented" and code in (-4, 132) and strikes_dispatcher(told):
        problem = None
    if not problem and "KILL" in fault and has_old and (LONG or hash_of(call + fault) % 4 == 0) and not bench.recovers(place):
        problem = "the next run does not recover"
    shutil.rmtree(place)
    return (f"{call}:{fault}: {problem}; exit {code}, {said[:300]}" if problem else None), state, code


def strikes_dispatcher(told):
    """Swift's own dispatcher asks the system how its threads are, and ends the process where it may not open that (docs/reliability.md)."""
    begun = {}
    for line in told.splitlines():
        thread, rest = line.split(None, 1)
        if not rest.startswith("<..."):
            begun[thread] = rest
        if "(INJECTED)" in rest and re.search(r'"/proc/\d+/stat"', begun.get(thread, "")):
            return True
    return False


def wrong(code, state, call, fault, said):
    if state == "half":
        return "HALF SET"
    if code == 0 and state != "new":
        return "SILENT LOSS"
    never_started = code == 127 and "shared libraries" in said
    if code not in office.DOCUMENTED and code not in (-9, 137) and not never_started:
        return "exit code not documented"
    if code not in (0, -9, 137) and call not in ("write",) and not said.strip():
        return "nothing said"
    return None


def hash_of(text):
    return sum(text.encode()) * 2654435761 >> 7


def in_parallel(tasks):
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        return list(pool.map(lambda task: task(), tasks))


def every_call(bench):
    totals = calls_of_a_run(bench)
    print("calls of a run:", dict(totals), file=sys.stderr)
    tasks = [lambda c=c, f=f: injected(bench, c, f) for c, f in injections(totals)]
    # The first run of all, without an old set.
    tasks += [lambda c=c, f=f: injected(bench, c, f, False) for c, f in injections(totals) if c in ("rename", "fsync", "mkdir")
              and (LONG or "KILL" in f)]
    return in_parallel(tasks)


def without_exchange(bench):
    """On a disk that can't exchange folders: killed at each rename, the old set is in its place, set aside, or replaced."""
    number = calls_of_a_run(bench)["rename"] + 3
    results = []
    for when in range(max(1, number - 5), number + 1):
        prefix = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=renameat2,rename", "-e", "inject=renameat2:error=EINVAL",
                  "-e", f"inject=rename:signal=KILL:when={when}", "-e", "signal=none"]
        code, state, said, place = bench.try_out(prefix)
        problem = wrong(code, state, "rename", "", said) or (None if code == 0 or bench.recovers(place) else "the next run does not recover")
        results.append((problem and f"without exchange, rename {when}: {problem}", state, code))
        shutil.rmtree(place)
    return results


def random_kills(bench, rounds):
    chance = random.Random(6)
    start = time.monotonic()
    bench.try_out([])
    length = time.monotonic() - start
    def kill_once(delay):
        place = pathlib.Path(tempfile.mkdtemp(dir=bench.folder))
        (place / "2024-12").mkdir()
        shutil.copytree(bench.old, place / "2024-12" / "small")
        process = subprocess.Popen(office.small_run(bench.inputs, place), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        code = process.wait()
        state = bench.state(place, True)
        problem = wrong(code, state, "write", "", "")
        shutil.rmtree(place)
        return problem and f"killed after {delay:.3f} s: {problem}", state, code
    return [kill_once(chance.uniform(0, length * 1.1)) for _ in range(rounds)]


def full_disks(bench):
    """Real disks of a few KB (tmpfs), and a limit on the size of files."""
    results = []
    for size in range(400, 1200, 4 if LONG else 100):
        mount = bench.folder / f"disk-{size}"
        mount.mkdir(exist_ok=True)
        old = mount / "2024-12" / "small"
        script = (f"mount -t tmpfs -o size={size}k none '{mount}' && mkdir '{old.parent}' && cp -r '{bench.old}' '{old}' || exit 99; "
                  + " ".join(f"'{word}'" for word in office.small_run(bench.inputs, mount, "--quiet"))
                  + f"; code=$?; cp -r '{old}' '{mount}.after'; exit $code")
        done = office.run(["unshare", "-m", "sh", "-c", script])
        if done.returncode == 99 or b"unshare" in done.stderr:
            results.append((None, "not measured", done.returncode))
            continue
        found = office.contents(pathlib.Path(f"{mount}.after"))
        state = "old" if found == bench.old_files else "new" if office.without_manifest(found) == bench.new_files else "half"
        shutil.rmtree(f"{mount}.after")
        problem = wrong(done.returncode, state, "", "", done.stderr.decode())
        if done.returncode not in (0, 73):
            problem = problem or "a full disk is not 73"
        results.append((problem and f"tmpfs of {size} KB: {problem}; {done.returncode} {done.stderr.decode()[:300]}", state, done.returncode))
    for blocks in [1, 2, 4, 8, 12, 16, 24]:
        code, state, said, place = bench.try_out(["sh", "-c", f'ulimit -f {blocks}; exec "$@"', "sh"])
        problem = wrong(code, state, "", "", said)
        results.append((problem and f"ulimit -f {blocks}: {problem}; {code} {said[:300]}", state, code))
        shutil.rmtree(place)
    return results


def wait_until_open(file, process):
    """Returns when a child of `process` holds the file open, or the process has ended."""
    while process.poll() is None:
        for link in pathlib.Path("/proc").glob("[0-9]*/fd/*"):
            try:
                if link.readlink() == file and link.parent.parent.name != str(process.pid):
                    return
            except OSError:
                continue
        time.sleep(0.01)


def changed_inputs(bench):
    """An input that grows, is cut or is replaced in place while it is read is told with 65."""
    results = []
    changes = {"grows": lambda path: path.open("ab").write(b"x\n"), "is cut": lambda path: path.open("r+b").truncate(100),
               "changes": lambda path: path.open("r+b").write(b"\xef")}
    for name, change in changes.items():
        inputs = bench.folder / "changing"
        shutil.copytree(bench.inputs, inputs, dirs_exist_ok=True)
        file = inputs / "清单.csv"
        place = pathlib.Path(tempfile.mkdtemp(dir=bench.folder))
        (place / "2024-12").mkdir()
        shutil.copytree(bench.old, place / "2024-12" / "small")
        # `-P` stops at this file alone: while its first bytes are read the process waits.
        prefix = ["strace", "-f", "-qq", "-o", "/dev/null", "-P", str(file), "-e", "trace=pread64",
                  "-e", "inject=pread64:delay_exit=1500000:when=1"]
        process = subprocess.Popen(prefix + office.small_run(inputs, place, "--quiet"), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        wait_until_open(file, process)
        time.sleep(0.3)
        change(file)
        said = process.communicate()[1].decode()
        state = bench.state(place, True)
        problem = None if process.returncode == 65 and state == "old" and "改动" in said else f"exit {process.returncode}, {state}, {said[:200]}"
        results.append((problem and f"input {name}: {problem}", state, process.returncode))
        shutil.rmtree(place)
    return results


def consoles(bench):
    """Streams that are closed, full, or read no more: the files are made all the same, and nothing of the messages gets into them."""
    results = []
    for name, shell in (("closed", 'exec "$@" >&- 2>&-'), ("full", 'exec "$@" > /dev/full'), ("gone", 'trap "" PIPE; { "$@"; } | :')):
        place = pathlib.Path(tempfile.mkdtemp(dir=bench.folder))
        done = office.run(["bash", "-o", "pipefail", "-c", shell, "bash", *office.small_run(bench.inputs, place)])
        state = bench.state(place, False)
        problem = None if state == "new" and done.returncode == (73 if name == "full" else 0) else f"exit {done.returncode}, {state}"
        results.append((problem and f"console {name}: {problem}", state, done.returncode))
        shutil.rmtree(place)
    return results


def messages(bench):
    """Faults of the disk are told in Chinese, with the right code."""
    results = []
    for call, error, words in (("mkdir", "EROFS", "只读"), ("mkdir", "EACCES", "权限"), ("mkdir", "ESTALE", "网络磁盘"),
                               ("fsync", "ENOSPC", "磁盘已满"), ("fsync", "EIO", "磁盘读写出错"), ("renameat2", "EBUSY", "占用"), ("fsync", "ENOTCONN", "网络磁盘")):
        prefix = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when=1+"]
        code, state, said, place = bench.try_out(prefix)
        problem = None if code == 73 and state == "old" and words in said else f"exit {code}, {state}, {said[:200]}"
        results.append((problem and f"{call} {error}: {problem}", state, code))
        shutil.rmtree(place)
    return results


def main():
    with tempfile.TemporaryDirectory(dir=office.scratch()) as folder:
        bench = Bench(pathlib.Path(folder))
        parts = {
            "injected": every_call(bench), "without exchange": without_exchange(bench), "killed at random": random_kills(bench, 1000 if LONG else 40),
            "full disks": full_disks(bench), "changed inputs": changed_inputs(bench), "consoles": consoles(bench),
            "messages": messages(bench)}
    problems, total = [], 0
    for name, results in parts.items():
        states = collections.Counter(state for _, state, _ in results)
        codes = collections.Counter(code for _, _, code in results)
        print(f"{name}: {len(results)}, {dict(states)}, exit codes {dict(codes)}", file=sys.stderr)
        problems += [problem for problem, _, _ in results if problem]
        total += len(results)
    for problem in problems:
        print("  " + problem, file=sys.stderr)
    halves = sum("HALF" in problem for problem in problems)
    silent = sum("SILENT" in problem for problem in problems)
    return office.report("old or new", f"{total} faults injected: {halves} half sets, {silent} silent losses, {len(problems) - halves - silent} other faults",
                         not problems)


if __name__ == "__main__":
    sys.exit(main())
