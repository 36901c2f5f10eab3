"""Runs whole processes and measures them: wall time, processor time and peak memory."""

import os
import sys
import time
from pathlib import Path
from typing import NamedTuple, Optional

# What `ru_maxrss` counts in.
RSS_UNIT = 1 if sys.platform == "darwin" else 1024


class Case(NamedTuple):
    """A command to measure."""

    name: str
    command: list[str]
    # Piped into standard input by another process, where given.
    piped: Optional[Path] = None
    # How many runs are one sample: many where a run takes milliseconds.
    batch: int = 1
    # The bytes that it reads, where its time is compared byte for byte.
    size: int = 1


class Sample(NamedTuple):
    """What one run took, or the mean of a batch of runs."""

    wall: float
    processor: float
    peak: int
    size: int = 1

    @property
    def processor_a_byte(self) -> float:
        return self.processor / self.size


class Failed(Exception):
    pass


def run_once(case: Case, output: Path) -> Sample:
    """Runs a case, its output into a file. A peak below the runner's own memory cannot be seen."""
    # The feeder of the pipe is waited for separately: it is not part of the measurement.
    feeder, source = None, os.open(os.devnull, os.O_RDONLY)
    if case.piped:
        os.close(source)
        source, sink = os.pipe()
        actions = [(os.POSIX_SPAWN_DUP2, sink, 1)]
        feeder = os.posix_spawnp("cat", ["cat", str(case.piped)], os.environ, file_actions=actions)
        os.close(sink)
    target = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    errors = os.open(output.with_suffix(".stderr"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    actions = [
        (os.POSIX_SPAWN_DUP2, descriptor, place) for place, descriptor in enumerate((source, target, errors))
    ]
    start = time.perf_counter()
    child = os.posix_spawnp(case.command[0], case.command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    for descriptor in (source, target, errors):
        os.close(descriptor)
    if feeder:
        os.waitpid(feeder, 0)
    if status != 0:
        said = output.with_suffix(".stderr").read_text(errors="replace").strip()
        raise Failed(f"{case.name}: exit status {os.waitstatus_to_exitcode(status)}: {said[-2000:]}")
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * RSS_UNIT, case.size)


def sample(case: Case, output: Path) -> Sample:
    # Otherwise a case would be slowed by what the case before left to be written to the disk.
    os.sync()
    runs = [run_once(case, output) for _ in range(case.batch)]
    return Sample(
        sum(run.wall for run in runs) / len(runs),
        sum(run.processor for run in runs) / len(runs),
        max(run.peak for run in runs),
        case.size,
    )


def rounds(cases: list[Case], count: int, output: Path) -> dict[str, list[Sample]]:
    """Runs every case once, then every case again, so that a slow phase of the machine slows all of them."""
    samples: dict[str, list[Sample]] = {case.name: [] for case in cases}
    for number in range(1, count + 1):
        for case in cases:
            if sys.stderr.isatty():
                print(f"\rround {number} of {count}: {case.name:40}", end="", file=sys.stderr, flush=True)
            samples[case.name].append(sample(case, output))
    if sys.stderr.isatty():
        print(f"\r{'':70}\r", end="", file=sys.stderr)
    return samples


def median(values: list[float]) -> float:
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
