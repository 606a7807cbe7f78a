"""A list of cases written as a workbook: sheet_job.py TOOL LIST.csv OUT.xlsx. The data are in memory before the clock starts; told is the writing."""
import csv
import json
import re
import sys
import time
from datetime import datetime, timedelta

EPOCH = datetime(1970, 1, 1)
DAY, MOMENT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"


def memory(key):
    return int(re.search(rf"{key}:\s+(\d+)", open("/proc/self/status").read())[1]) / 1024


def measured(work):
    before = memory("VmRSS")
    open("/proc/self/clear_refs", "w").write("5")
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(json.dumps({"wall": wall, "cpu": cpu, "before": before, "more": max(0, memory("VmHWM") - before)}))


def heads(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [head.split(":") for head in next(csv.reader(file))]


def cell(kind, text):
    if kind == "text":
        return text
    if text == "":
        return None
    value = int(text)
    if kind == "number":
        return value / 100 if value % 100 else value // 100
    return EPOCH + (timedelta(days=value) if kind == "day" else timedelta(seconds=value))


def xlsxwriter_job(path, out):
    import xlsxwriter
    named = heads(path)
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        rows = [[cell(kind, text) for (_, kind), text in zip(named, row)] for row in rows]

    def work():
        book = xlsxwriter.Workbook(out, {"constant_memory": True})
        sheet = book.add_worksheet("清单")
        bold, day, moment = book.add_format({"bold": True}), book.add_format({"num_format": DAY}), book.add_format({"num_format": MOMENT})
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(rows), len(named) - 1)
        sheet.set_column(0, len(named) - 1, 14)
        for column, (name, _) in enumerate(named):
            sheet.write_string(0, column, name, bold)
        writers = []
        for _, kind in named:
            look = {"day": day, "moment": moment}.get(kind)
            write = {"text": sheet.write_string, "number": sheet.write_number}.get(kind, sheet.write_datetime)
            writers.append((write, look))
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                if value is None or value == "":
                    continue
                write, look = writers[column]
                write(number, column, value, look)
        book.close()
    return work


def frame(path):
    import polars as pl
    named = heads(path)
    data = pl.read_csv(path, infer_schema=False, has_header=True)
    data.columns = [name for name, _ in named]
    whole = {"day": lambda c: c.cast(pl.Int32).cast(pl.Date), "moment": lambda c: (c.cast(pl.Int64) * 1000).cast(pl.Datetime("ms")),
             "number": lambda c: c.cast(pl.Int64) / 100, "text": lambda c: c}
    return named, data.with_columns([whole[kind](pl.col(name)).alias(name) for name, kind in named])


def polars_job(path, out):
    _, data = frame(path)
    import polars as pl
    return lambda: data.write_excel(out, "清单", dtype_formats={pl.Date: DAY, pl.Datetime: MOMENT, pl.Float64: "General"}, freeze_panes=(1, 0))


def pandas_job(path, out):
    import pandas as pd
    _, polars = frame(path)
    data = polars.to_pandas()

    def work():
        with pd.ExcelWriter(out, engine="xlsxwriter", date_format=DAY, datetime_format=MOMENT) as writer:
            data.to_excel(writer, sheet_name="清单", index=False, freeze_panes=(1, 0), autofilter=True)
    return work


tool, source, target = sys.argv[1:]
measured({"XlsxWriter": xlsxwriter_job, "Polars": polars_job, "pandas": pandas_job}[tool](source, target))
