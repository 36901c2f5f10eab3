"""Counts instructions, which no other process disturbs, and holds them against those on record."""

import json
import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

BASELINE = Path(__file__).resolve().parent / "baseline.json"
# By how much a count may differ from the one on record.
TOLERANCE = 0.05


def count(binary: Path, file: Path, work: Path) -> int:
    """The instructions of one `render`, as callgrind counts them."""
    # Hash seeds would make each count another.
    environment = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}
    command = [
        "valgrind",
        "--tool=callgrind",
        f"--callgrind-out-file={work / 'callgrind.out'}",
        str(binary),
        "render",
        str(file),
    ]
    done = subprocess.run(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True
    )
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def toolchain() -> str:
    """The Swift version and the architecture: `6.3.1 x86_64`."""
    try:
        said = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    except OSError:
        said = ""
    version = re.search(r"Swift version (\S+)", said)
    return f"{version.group(1) if version else 'unknown'} {platform.machine()}"


def check(binary: Path, files: dict[str, Path], work: Path, is_update: bool) -> tuple[dict[str, int], bool]:
    """Counts for each file; prints each count, and says whether all are as on record or better."""
    if not shutil.which("valgrind"):
        print("valgrind is not installed: no instructions are counted.")
        return {}, True
    counts = {name: count(binary, file, work) for name, file in files.items()}
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
            print(f"- render, {name}: {number:,} instructions; none on record for {key}")
            continue
        change = number / known - 1
        remark = ""
        if change > TOLERANCE:
            is_good = False
            remark = ": too many"
        elif change < -TOLERANCE:
            remark = ": bring the figure on record down with --update-baseline"
        print(f"- render, {name}: {number:,} instructions, {change:+.1%} against {known:,} on record{remark}")
    return counts, is_good
