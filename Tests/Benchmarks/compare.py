"""Compares reports: a program is measured only if it does the same job."""

import filecmp
from itertools import zip_longest
from pathlib import Path

from measure import Case, Failed, run_once
from peers import Peer

# Pairs of cases whose inputs hold the same rows, in another order, another shape or another number of files.
SAME_REPORT = [
    ("render", "render, pipe"),
    ("render, 40 quarters by quarter", "render, 40 quarters by indicator"),
    ("render, one file of as many rows", "render, small files"),
    ("render, tidy", "render, wide"),
]


def first_difference(expected: Path, actual: Path) -> str:
    with open(expected, "rb") as left, open(actual, "rb") as right:
        for number, (wanted, got) in enumerate(zip_longest(left, right, fillvalue=b"(no line)"), 1):
            if wanted != got:
                show = [line.decode(errors="replace").rstrip("\n") for line in (wanted, got)]
                return f"line {number}\n  expected: {show[0]}\n  got:      {show[1]}"
    return "no difference"


def contestants(binary: Path, peers: list[Peer], file: Path, work: Path) -> bool:
    """Whether every contestant writes the same bytes as trustreport; prints each that does not."""
    expected, actual = work / "expected.md", work / "actual.md"
    run_once(Case("render", [str(binary), "render", str(file)]), expected)
    are_alike = True
    for peer in peers:
        try:
            run_once(peer.case(file), actual)
        except Failed as failure:
            are_alike = False
            print(failure)
            continue
        if not filecmp.cmp(expected, actual, shallow=False):
            are_alike = False
            print(f"{peer.name} differs for {file.name}: {first_difference(expected, actual)}")
    return are_alike


def same_reports(cases: list[Case], work: Path) -> None:
    """Fails if the report depends on how the rows arrive."""
    named = {case.name: case for case in cases}
    expected, actual = work / "expected.md", work / "actual.md"
    for case, other in SAME_REPORT:
        run_once(named[case], expected)
        run_once(named[other], actual)
        if not filecmp.cmp(expected, actual, shallow=False):
            raise Failed(f"{case} and {other} differ: {first_difference(expected, actual)}")
