"""Holds the reports against each other: only who does the same job is measured."""

import filecmp
from itertools import zip_longest
from pathlib import Path

from measure import Case, Failed, run_once
from peers import Peer


def first_difference(expected: Path, actual: Path) -> str:
    with open(expected, "rb") as left, open(actual, "rb") as right:
        for number, (wanted, got) in enumerate(zip_longest(left, right, fillvalue=b"(no line)"), 1):
            if wanted != got:
                show = [line.decode(errors="replace").rstrip("\n") for line in (wanted, got)]
                return f"line {number}\n  expected: {show[0]}\n  got:      {show[1]}"
    return "no difference"


def contestants(binary: Path, peers: list[Peer], file: Path, work: Path) -> bool:
    """Whether every contestant's report of a file is trustreport's to the byte; who differs is named."""
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


def orders(cases: list[Case], work: Path) -> dict[str, int]:
    """The sizes of the reports; that they do not depend on how the rows arrive is checked."""
    named = {case.name: case for case in cases}
    sizes = {}
    for case, other in [
        ("render", "render, pipe"),
        ("render, 40 quarters by quarter", "render, 40 quarters by indicator"),
    ]:
        expected, actual = work / "expected.md", work / "actual.md"
        run_once(named[case], expected)
        run_once(named[other], actual)
        if not filecmp.cmp(expected, actual, shallow=False):
            raise Failed(f"{case} and {other} differ: {first_difference(expected, actual)}")
        sizes[case] = sizes[other] = expected.stat().st_size
    return sizes
