"""Makes the benchmark's files, and keeps them for the next time."""

import random
import subprocess
import sys
from pathlib import Path
from typing import Iterator

from rows import COLUMNS, LAST, QUARTERS, row

# Raise it with every change to what is made: data of another version is never used.
VERSION = 1


def one_quarter(count: int, quarter: int = LAST) -> Iterator[str]:
    """A return of one quarter, its rows in no order."""
    order = list(range(count))
    random.Random(count).shuffle(order)
    return (row(index, count, quarter) for index in order)


def by_quarter(count: int) -> Iterator[str]:
    """All quarters of so many indicators, one after the other."""
    return (row(index, count, quarter) for quarter in range(len(QUARTERS)) for index in range(count))


def by_indicator(count: int) -> Iterator[str]:
    """The same rows, each indicator's quarters together."""
    return (row(index, count, quarter) for index in range(count) for quarter in range(len(QUARTERS)))


def before(count: int) -> Iterator[str]:
    """The return of the quarter before."""
    return one_quarter(count, LAST - 1)


def file(work: Path, kind: str, count: int) -> Path:
    """The file of a kind with so many rows or indicators, made where it is not there yet."""
    path = work / f"{kind}-{count}-v{VERSION}.csv"
    if not path.exists():
        print(f"making {path.name}", file=sys.stderr)
        # In a process of its own: the runner stays small, for a child's peak is at least its parent's.
        subprocess.run([sys.executable, "-B", __file__, kind, str(count), str(path)], check=True)
    return path


def write(kind: str, count: int, path: Path) -> None:
    unfinished = path.with_suffix(".part")
    with open(unfinished, "w", encoding="utf-8", newline="") as file:
        file.write(COLUMNS + "\n")
        file.writelines(globals()[kind](count))
    unfinished.rename(path)


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
