#!/bin/sh
# libFuzzer over each target: fuzz.sh SECONDS [RUNS]. Builds into .build-fuzz; new inputs of the corpus go to a folder of their own.
set -eu
cd "$(dirname "$0")/../.."
seconds=$1
runs=${2:--1}
TIAOJIE_FUZZ=1 swift build -c release --scratch-path .build-fuzz --product Fuzz -Xswiftc -sanitize=fuzzer -Xswiftc -enable-testing >&2
fuzz=.build-fuzz/release/Fuzz
found=$(mktemp -d)
trap 'rm -rf "$found"' EXIT
failed=""
executions=""
for target in decoder scanner date money case-number filter yaml; do
  mkdir "$found/$target"
  if ! "$fuzz" "$target" -seed=6 -max_len=4096 -timeout=10 -rss_limit_mb=1024 -max_total_time="$seconds" -runs="$runs" -print_final_stats=1 \
    -artifact_prefix="$found/$target-" "$found/$target" "Tests/Fuzz/Corpus/$target" 2> "$found/$target.log"; then
    failed="$failed $target"
    tail -n 30 "$found/$target.log" >&2
    # What broke it is worth keeping.
    cp "$found/$target"-* .build-fuzz/ 2>/dev/null || true
  fi
  count=$(sed -n 's/^stat::number_of_executed_units: *//p' "$found/$target.log")
  executions="$executions $target ${count:-?},"
done
rm -f /dev/shm/tiaojie-fuzz-*.yaml
if [ -n "$failed" ]; then
  echo "FAIL | crashes (fuzz) | broken:$failed; executions:${executions%,}"
  exit 1
fi
echo "ok   | crashes (fuzz) | 0; executions:${executions%,}"
