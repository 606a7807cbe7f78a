#!/bin/sh
# Builds the tests with the address sanitizer, then with the thread sanitizer, and runs those of the code that is unsafe or parallel.
# Each has a build folder of its own (.build-address, .build-thread); the builds take some minutes.
set -u
cd "$(dirname "$0")/../.."
# Unsafe memory lives in CSV and XLSX; several threads work in ingest, normalize and aggregate.
unsafe='^(CSVTests|XLSXTests)\.'
parallel='InParallelTests|IngestTests|TextFileTests|SourceTableTests|Normalize|TablePiecesTests|OrderedPiecesTests|OnAllCoresTests|AheadTests|RecordsBuilderTests|ColumnReaderTests|CellColumnTests|CountedCellsTests|TalliesTests|AggregateTests|FigureStoreTests|CubeTests|DamageSign|AtOnceTests|AnnouncementTests|ConveyorTests|CellValuesTests|CodeReaderTests|NonDataTests|CaseDaysTests'
failed=""
figure=""
log=$(mktemp)
trap 'rm -f "$log"' EXIT
for sanitizer in address thread; do
  if ! nice -n 10 swift build --build-tests --sanitize="$sanitizer" --scratch-path ".build-$sanitizer" > "$log" 2>&1; then
    tail -n 20 "$log" >&2
    failed="$failed $sanitizer (build)"
    continue
  fi
  # The first report ends the process, so that none is overlooked.
  export ASAN_OPTIONS=detect_leaks=0:halt_on_error=1 TSAN_OPTIONS="halt_on_error=1:suppressions=$PWD/Tests/Torture/thread.supp"
  swift test --skip-build --sanitize="$sanitizer" --scratch-path ".build-$sanitizer" --filter "$unsafe|$parallel" > "$log" 2>&1 || {
    grep -E -A 25 'Sanitizer|recorded an issue|Fatal error' "$log" | head -n 80 >&2
    failed="$failed $sanitizer"
  }
  tests=$(sed -n 's/.*Test run with \([0-9]*\) tests.*/\1/p' "$log" | tail -n 1)
  figure="$figure $sanitizer: ${tests:-0} tests,"
  [ "${tests:-0}" -gt 100 ] || failed="$failed $sanitizer (too few tests)"
done
if [ -n "$failed" ]; then
  echo "FAIL | sanitizers | found something:$failed;${figure%,}"
  exit 1
fi
echo "ok   | sanitizers | nothing found;${figure%,}"
