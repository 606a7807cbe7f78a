#!/usr/bin/env python3
"""Times `tiaojie validate` on files made to be slow: quotes that never close, quotes that swallow, endless lines, endless columns, NULs.

  bounds.py TIAOJIE [--project DIR] [--size MB]

Prints seconds, exit code and the last message for each; the goal is 5 seconds for 100 MB with a release build.
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time

HEADER = "案件编码,协议类型,案件来源,调解组织,受理时间,纠纷简要情况,纠纷类别,调解结果,调解时间,当事人\n"
ROW = "ZJ330100520240704000001,口头协议,主动调解,五常街道永福社区人民调解委员会,2024-07-01,{},邻里纠纷,调解成功,2024-07-05,甲\n"


def many(row, size):
    return row * (size // len(row.encode()) + 1)


def files(size):
    plain = ROW.format("琐事")
    yield "ordinary rows", HEADER + many(plain, size)
    yield "one quote never closed", HEADER + ROW.format('"琐事') + many(plain, size)
    yield "a quote never closed in each row", HEADER + many(ROW.format('"琐事'), size)
    yield "pairs that hide the closing quote", HEADER + many(ROW.format('"琐""'), size)
    yield "stray quotes closed after 1 MB", HEADER + many(many(ROW.format('"琐事'), 1 << 20) + ROW.format('琐事"'), size)
    yield "stray quotes closed in the next row", HEADER + many(ROW.format('"琐事') + ROW.format('琐事"'), size)
    yield "a quoted text of several lines in each row", HEADER + many(ROW.format('"琐\n事,三\n""四"""'), size)
    yield "one line without end", HEADER + "字" * (size // 3)
    yield "columns without end", HEADER + "," * size
    yield "quotes without end", HEADER + '"' * size
    yield "lines of one quote", HEADER + '"\n' * (size // 2)
    yield "opening quotes in one line", HEADER + ',"a' * (size // 3)
    yield "NULs", HEADER + "\0" * size
    yield "header of endless columns", HEADER[:-1] + ",列" * (size // 4) + "\n"
    yield "the code's name in each row", HEADER + many(ROW.format("案件编码"), size)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--project", default=".")
    parser.add_argument("--size", type=int, default=100)
    options = parser.parse_args()
    slow = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "大文件.csv")
        for name, text in files(options.size << 20):
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
            started = time.monotonic()
            done = subprocess.run([options.program, "validate", path, "--level", "fatal", "--project", options.project], capture_output=True, text=True)
            seconds = time.monotonic() - started
            slow += seconds > 5 * max(1, options.size / 100)
            told = (done.stderr.strip().splitlines() or done.stdout.strip().splitlines() or [""])[-1]
            print(f"{seconds:7.2f} s  exit {done.returncode}  {name}: {told[:90]}", flush=True)
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
