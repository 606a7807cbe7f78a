#!/usr/bin/env python3
"""Scores `tiaojie inspect --as-read` on polluted CSV files, after Vitagliano et al., "Pollock: A Data Loading Benchmark", VLDB 2023.

This is a re-generation of our own from the paper's description of pollutions, measures and weights, over a table of our own. It is not the
original benchmark, whose base table and files are others: the score can be compared with published ones only roughly.

  pollock.py [--every N] [--folder DIR] [--worst N]

Measures as in the paper: success (the file is read), and precision, recall and F1 of the header's cells, the records and all cells, as
multisets against the clean table: ten figures of 0 to 1 a file. (As in the authors' `metrics.py`, precision is of the expected, recall of the
loaded.) The simple score is the mean of their sum, the weighted one weighs files by how often the survey of the paper found a pollution. Cells are
compared as texts, without the original's normalising of dates and numbers. With `--every` each of the row pollutions that are left stands for N.
"""
import argparse
import collections
import csv
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import office

SIMPLE, WEIGHTED = 9.95, 9.70
NAMES = ["DATE", "TIME", "Qty", "PRODUCTID", "Price", "ProductType", "ProductDescription", "URL", "Comments"]
QUOTED_NAMES = {"ProductDescription", "URL"}
ROWS = 83


def base_table():
    """Rows of (text, is quoted): dates, times, small numbers, codes, amounts, words with commas, quotes and apostrophes, a blank last column."""
    things = ["Men's Hiking Boots", "Light-Up Jacket", "Fly Rods", "Throw Pillow, Wooden", "Heavy-Duty Suspenders", "Cotton Towel",
              "Jersey, Short-Sleeve", "Men's Underwear, Crewneck", 'Dining Table, Round 48"', "No-Show Socks", 'Shorts, 5" Inseam', "Kids' Hat"]
    praise = ["light and quick enough, even when wet", "a great gift for the whole family", "won't let you down, rain or shine",
              "made from warm, breathable fleece", 'fits doors of 9" and more, easily', "our best-value choice", "built to last through the year"]
    rows = [[(name, name in QUOTED_NAMES) for name in NAMES]]
    for i in range(ROWS):
        thing, text = things[i % len(things)], f"Number {i + 1} of the list: {praise[i % len(praise)]}."
        code = f"{'MRCYBHAZG'[i % 9]}{'GICYHKNNN'[i % 9]}-{1000 + i * 97}"
        cells = [f"{13 + i % 15}/{1 + i // 15:02d}/2018", f"{i // 4 % 24:02d}:{i % 4 * 15:02d}", str(i * 7 % 34), code,
                 f"${i * 13 % 90}.{i * 37 % 90 + 10}", thing, text, f"https://www.example.com/product/{code.replace('-', '_')}.html", ""]
        rows.append([(c, n in QUOTED_NAMES or "," in c or '"' in c) for c, n in zip(cells, NAMES)])
    return rows


def cell(text, quoted, quote='"', escape=None):
    body = text if quote != '"' else text.replace('"', (escape if escape is not None else '"') + '"')
    return quote + body + quote if quoted else body


def line(row, delimiter=",", quote='"', escape=None):
    return delimiter.join(cell(t, q, quote, escape) for t, q in row)


def plain(rows):
    return [[t for t, _ in row] for row in rows]


def document(rows, end="\r\n", **how):
    return "".join(line(row, **how) + end for row in rows)


def pollutions():
    """(name, weight, polluted text, clean rows). Weights are those of the paper's survey."""
    rows = base_table()
    clean = plain(rows)
    header, data = rows[:1], rows[1:]
    wide = [row + [(f"col{1}" if i == 0 else "", False)] for i, row in enumerate(rows)]
    blank = [("", False)] * len(NAMES)
    yield "source", 1, document(rows), clean
    yield "file_no_payload", 15, "", []
    yield "file_no_trailing_newline", 184, document(rows)[:-2], clean
    yield "file_double_trailing_newline", 5, document(rows) + "\r\n", clean
    yield "file_no_header", 470, document(data), clean[1:]
    for times in (2, 3):
        joined = [[" ".join([name] * times) for name in NAMES]]
        yield f"file_header_multirow_{times}", 47, document(header * times + data), joined + clean[1:]
    yield "file_preamble", 282, document([[("PREAMBLE", False)] + blank[1:], blank] + rows), clean
    for kind, second in (("less", [row[:-1] for row in rows]), ("same", rows), ("more", wide)):
        yield f"file_multitable_{kind}", 188 / 3, document(rows) + document(second), clean
    yield "file_header_only", 3, document(header), clean[:1]
    yield "file_one_data_row", 4, document(rows[:2]), clean[:2]
    yield "file_record_delimiter_0xD", 7, document(rows, end="\r"), clean
    yield "file_record_delimiter_0xA", 1691, document(rows, end="\n"), clean
    for name, weight, delimiter in (("0x9", 4, "\t"), ("0x3B", 834, ";"), ("0x20", 4, " "), ("0x2C_0x20", 101, ", ")):
        yield f"file_field_delimiter_{name}", weight, document(rows, delimiter=delimiter), clean
    yield "file_quotation_char_0x27", 11, document(rows, quote="'"), clean
    yield "file_escape_char_0x5C", 1, document(rows, escape="\\"), clean
    yield "file_escape_char_0x00", 7, document(rows, escape=""), clean
    for i, row in enumerate(rows):
        def changed(text, expected=None):
            polluted = document(rows[:i]) + text + "\r\n" + document(rows[i + 1:])
            return polluted, clean[:i] + [expected if expected is not None else clean[i]] + clean[i + 1:]
        for j, (text, quoted) in enumerate(row):
            before, after = [cell(*c) for c in row[:j]], [cell(*c) for c in row[j:]]
            yield f"row_more_sep_row{i}_col{j}", 0.3678, *changed(",".join(before + [""] + after))
            if j > 0:
                yield f"row_less_sep_row{i}_col{j}", 0.3678, *changed(",".join(before) + ",".join(after))
            extra = '"' + cell(text, False)
            stray = before + ['"' + extra + '"' if quoted else extra] + after[1:]
            yield f"row_extra_quote{i}_col{j}", 0.00926, *changed(",".join(stray), clean[i][:j] + ['"' + text] + clean[i][j + 1:])
        yield f"row_field_delimiter_{i}_0x20", 1 / 7, *changed(line(row, delimiter=" "))


def three(expected, loaded):
    if not expected:
        return [1.0, 1.0, 1.0]
    same = sum((collections.Counter(expected) & collections.Counter(loaded)).values())
    if same == 0:
        return [0.0, 0.0, 0.0]
    precision, recall = same / len(expected), same / len(loaded)
    return [precision, recall, 2 * precision * recall / (precision + recall)]


def measures(expected, loaded):
    """Ten figures: success, then header, records and cells, each precision, recall and F1."""
    if loaded is None:
        return [0.0] * 10
    if not expected:
        return [1.0] * 10
    header = three(expected[0], loaded[0]) if loaded else [0.0] * 3
    records = three(["".join(r) for r in expected[1:]], ["".join(r) for r in loaded[1:]])
    cells = three([c for r in expected for c in r], [c for r in loaded for c in r])
    return [1.0] + header + records + cells


def loaded(source, target):
    done = office.run([office.BINARY, "inspect", source, "--as-read", "--unmasked", "--output", target, "--project", str(office.ROOT)])
    if done.returncode != 0:
        return None
    with open(target, encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.reader(file)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", help="keep the files there")
    parser.add_argument("--worst", type=int, default=0, help="list so many files with the lowest scores")
    parser.add_argument("--every", type=int, default=1, help="only every N-th of the row pollutions")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=office.scratch()) as scratch:
        folder = options.folder or scratch
        os.makedirs(folder, exist_ok=True)

        def score(numbered):
            number, (name, weight, text, expected) = numbered
            source, target = os.path.join(folder, name + ".csv"), os.path.join(scratch, f"{number}.out")
            with open(source, "w", encoding="utf-8", newline="") as file:
                file.write(text)
            copies = options.every if name.startswith("row_") else 1
            return name, weight, copies, measures(expected, loaded(source, target))

        chosen = [(n, p) for n, p in enumerate(pollutions()) if not p[0].startswith("row_") or n % options.every == 0]
        with ThreadPoolExecutor(max_workers=2) as pool:
            results = list(pool.map(score, chosen))
    simple = sum(n * sum(m) for _, _, n, m in results) / sum(n for _, _, n, _ in results)
    weighted = sum(w * n * sum(m) for _, w, n, m in results) / sum(w * n for _, w, n, _ in results)
    for name, weight, _, m in sorted(results, key=lambda result: sum(result[3]))[:options.worst]:
        print(f"     {sum(m):6.3f} of 10, weight {weight:8.2f}  {name}  {' '.join(f'{v:.2f}' for v in m)}")
    return office.report("messy CSV", f"{len(results)} files re-generated after the Pollock paper: weighted {weighted:.3f}, simple {simple:.3f}",
                         weighted >= WEIGHTED and simple >= SIMPLE)


if __name__ == "__main__":
    sys.exit(main())
