"""Memory and time on one large export, sound and with a quote that never closes. Usage: bounds.py [MEGABYTES]; 1,024 unless told."""

import os
import pathlib
import sys
import tempfile

import office

MEGABYTES = int(sys.argv[1]) if len(sys.argv) > 1 else 1024


def large(folder, first_row=""):
    """The rows of a small export again and again, behind `first_row`."""
    head, *rows = (office.small_export(folder / "small", 0, 40) / "清单.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    block = "".join(rows).encode()
    path = folder / "large.csv"
    with path.open("wb") as out:
        out.write((head + first_row).encode())
        for _ in range((MEGABYTES << 20) // len(block)):
            out.write(block)
    return path


def measured(path):
    """Exit code, seconds of processor time (the machine may be shared) and peak MB of `validate`."""
    nowhere = os.open("/dev/null", os.O_RDWR)
    process = os.posix_spawn(office.BINARY, [office.BINARY, "validate", "--project", str(office.ROOT), "--level", "fatal", str(path)], os.environ,
                             file_actions=[(os.POSIX_SPAWN_DUP2, nowhere, 1), (os.POSIX_SPAWN_DUP2, nowhere, 2)])
    _, status, usage = os.wait4(process, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        code, seconds, peak = measured(large(folder))
        quoted = measured(large(folder, 'ZJ,"never closed\n'))
    hundreds = MEGABYTES / 100
    ok = code in (0, 1) and peak <= 256 and quoted[0] in (0, 1, 65) and quoted[1] <= 5 * hundreds
    return office.report("bounds", f"{MEGABYTES} MB: exit {code}, {peak:.0f} MB, {seconds:.1f} s; unclosed quote: exit {quoted[0]}, "
                         f"{quoted[1] / hundreds:.1f} s per 100 MB, {quoted[2]:.0f} MB", ok)


if __name__ == "__main__":
    sys.exit(main())
