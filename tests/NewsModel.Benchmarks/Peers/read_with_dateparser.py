"""Reads the lines of standard input with dateparser, and prints a JSON object: its version, the answers as ISO 8601
or null, and the nanoseconds a line, as the lower quartile of passes over all lines behind one that warms it up."""

import json
import sys
import time

import dateparser

LANGUAGES = ["ar", "fa", "en"]
SETTINGS = {"DATE_ORDER": "DMY"}
PASSES = 200


def read(line):
    return dateparser.parse(line, languages=LANGUAGES, settings=SETTINGS)


def main():
    lines = sys.stdin.buffer.read().decode("utf-8").splitlines()
    answers = [read(line) for line in lines]
    times = []
    for _ in range(PASSES):
        start = time.perf_counter_ns()
        for line in lines:
            read(line)
        times.append(time.perf_counter_ns() - start)
    json.dump({
        "version": dateparser.__version__,
        "nanoseconds": sorted(times)[PASSES // 4] / len(lines),
        "answers": [answer and answer.isoformat(timespec="seconds") for answer in answers],
    }, sys.stdout)


main()
