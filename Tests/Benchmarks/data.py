"""Makes the benchmark's files, and keeps them for the next run."""

import subprocess
import sys
from pathlib import Path

import paper
import shapes

# Raise this with every change to the data: files of another version are not used.
VERSION = 1
ROWS_OF_SMALL_FILE = 60


def file(work: Path, shape: str, count: int) -> Path:
    """The file of a shape with `count` rows (of the 40 quarters: indicators)."""
    return kept(work, shape, count, ".csv")


def small_files(work: Path, count: int) -> list[Path]:
    """The rows of `one_quarter` in files of 60, in their order."""
    return sorted(kept(work, "small_files", count, "").iterdir())


def long_paper(work: Path, size: int) -> Path:
    """A paper of about `size` bytes with empty blocks."""
    return kept(work, "long_paper", size, ".md")


def kept(work: Path, kind: str, count: int, suffix: str) -> Path:
    path = work / f"{kind}-{count}-v{VERSION}{suffix}"
    if not path.exists():
        print(f"making {path.name}", file=sys.stderr)
        # In another process: a child's peak memory is at least its parent's, so this one must stay small.
        subprocess.run([sys.executable, "-B", __file__, kind, str(count), str(path)], check=True)
    return path


def make(kind: str, count: int, path: Path) -> None:
    unfinished = path.with_suffix(".part")
    if kind == "small_files":
        header, *rows = shapes.one_quarter(count)
        unfinished.mkdir(exist_ok=True)
        for first in range(0, count, ROWS_OF_SMALL_FILE):
            name = f"{first // ROWS_OF_SMALL_FILE:06}.csv"
            write(unfinished / name, [header, *rows[first : first + ROWS_OF_SMALL_FILE]])
    else:
        write(unfinished, paper.lines(count) if kind == "long_paper" else getattr(shapes, kind)(count))
    unfinished.rename(path)


def write(path: Path, lines) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.writelines(lines)


if __name__ == "__main__":
    make(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
