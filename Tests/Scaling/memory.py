"""Inputs that are no tables, and the memory that reading them may take: it is bounded by the limits of a cell and of a
record, however long the input is."""

import os
import resource
import subprocess
import tempfile
from pathlib import Path
from typing import Iterator, NamedTuple

MIB = 1 << 20
HEADER = b"number,indicator,quarter,value\n"
ROW = b"1,A,2022/23 Q3,7\n"


class Input(NamedTuple):
    """An input, and the peak of memory that it may take, in MiB."""

    name: str
    most: int
    # What it begins with, what is repeated, how often, and what it ends with.
    start: bytes
    piece: bytes
    count: int
    end: bytes = b""

    def pieces(self) -> Iterator[bytes]:
        yield self.start
        whole, rest = divmod(self.count * len(self.piece), len(self.piece) << 10)
        for _ in range(whole):
            yield self.piece * 1024
        yield self.piece * (rest // len(self.piece))
        yield self.end


INPUTS = [
    Input("ten million commas in the first row", 64, b"", b",", 10_000_000),
    Input("ten million commas in a row", 64, HEADER + ROW[:-1], b",", 10_000_000, b"\n" + ROW),
    Input("rows of a hundred thousand commas", 384, HEADER + ROW, b"," * 100_000 + b"\n", 1000),
    Input("a line of 300 MiB", 256, b"", b"x", 300 * MIB),
    Input("a quote that is never closed, 300 MiB", 384, HEADER + b'1,"', b"x y\n", 75 * MIB),
    Input("a row of cells of a mebibyte each, 300 MiB", 384, HEADER, b'"' + b"x" * (MIB - 1) + b'",', 300),
    Input("ten million rows of one cell", 128, HEADER + ROW, b"note\n", 10_000_000),
    Input("ten million blank rows", 128, HEADER + ROW, b"\n", 10_000_000, ROW),
    Input("ten million footnotes below the table", 128, HEADER + ROW, b"Source: the return,\n", 5_000_000),
]


def peak(binary: Path, source: Input) -> tuple[int, int]:
    """The peak of memory of a run in MiB, and its exit status; the run may have twice what it may take."""
    with tempfile.TemporaryDirectory() as folder:
        with open(Path(folder, "q.csv"), "wb") as file:
            for piece in source.pieces():
                file.write(piece)
        limit = 2 * source.most * MIB
        process = subprocess.Popen(
            [binary, "check", "q.csv"], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            # Address space that is only reserved, as threads do, takes no memory.
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (limit, limit)))
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        return usage.ru_maxrss // 1024, process.returncode


def check(binary: Path, only: str) -> int:
    """Prints a line about each input; returns how many took too much."""
    failures = 0
    for source in INPUTS:
        if only not in source.name:
            continue
        mebibytes, status = peak(binary, source)
        is_good = mebibytes <= source.most and status in (0, 1)
        failures += not is_good
        print(
            ("" if is_good else "FAILED ") + f"{source.name}: {mebibytes} MiB of {source.most}, status {status}",
            flush=True)
    return failures
