"""Counts instructions, and compares them with those on record."""

import json
import platform
import re
import subprocess
from pathlib import Path

import callgrind
import data

ROOT = Path(__file__).resolve().parents[2]
BASELINE = Path(__file__).resolve().parent / "baseline.json"
# By what share a count may differ from the one on record.
TOLERANCE = 0.05


def commands(work: Path) -> dict[str, list[str]]:
    """What is counted: the arguments of trustreport, in the package's folder."""
    folder = "Fixtures/papers/2019-09"
    return {
        "10,000 rows": ["render", str(data.file(work, "one_quarter", 10_000))],
        "60 rows": ["render", str(data.file(work, "one_quarter", 60))],
        "2022-23-q3.csv": ["render", "Fixtures/2022-23-q3.csv"],
        "diff, 10,000 rows each": [
            "diff", *(str(data.file(work, kind, 10_000)) for kind in ("before", "one_quarter")),
        ],
        "paper, checked": [
            *("render", f"{folder}/data.csv", "--priorities", f"{folder}/priorities.csv"),
            *("--into", f"{folder}/expected.md", "--check"),
        ],
    }


def toolchain() -> str:
    """The Swift version and the architecture: `6.3.1 x86_64`."""
    try:
        said = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    except OSError:
        said = ""
    version = re.search(r"Swift version (\S+)", said)
    return f"{version.group(1) if version else 'unknown'} {platform.machine()}"


def check(binary: Path, work: Path, is_update: bool) -> tuple[dict[str, int], bool]:
    """Counts and prints; returns the counts, and whether none is above the one on record."""
    if not callgrind.is_installed:
        print("valgrind is not installed: no instructions are counted.")
        return {}, True
    counts = {name: callgrind.count([binary, *arguments], ROOT) for name, arguments in commands(work).items()}
    on_record = json.loads(BASELINE.read_text()) if BASELINE.exists() else {}
    key = toolchain()
    if is_update:
        on_record[key] = counts
        BASELINE.write_text(json.dumps(on_record, indent=2, sort_keys=True) + "\n")
        print(f"Recorded for {key}.")
    is_good = True
    for name, number in counts.items():
        known = on_record.get(key, {}).get(name)
        if known is None:
            print(f"- {name}: {number:,} instructions; none on record for {key}")
            continue
        change = number / known - 1
        remark = ""
        if change > TOLERANCE:
            is_good = False
            remark = ": too many"
        elif change < -TOLERANCE:
            remark = ": record the lower count with --update-baseline"
        print(f"- {name}: {number:,} instructions, {change:+.1%} against {known:,} on record{remark}")
    return counts, is_good
