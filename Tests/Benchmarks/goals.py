"""The goals, and whether the measurements meet them."""

import math
from typing import Callable, NamedTuple, Optional

import cases
from measure import Sample, median

MIB = 1 << 20
OLD = "old build"

Samples = dict[str, list[Sample]]


class Comparison(NamedTuple):
    """A case beside another; where there is a goal, what its share of the other's may be at most."""

    case: str
    other: str
    processor: Optional[float] = None
    processor_a_byte: Optional[float] = None
    wall: Optional[float] = None
    peak: Optional[float] = None
    # The case reads so many files of the other's size: its times are divided by this.
    files: int = 1

    @property
    def name(self) -> str:
        files = f"{self.files} ÷ " if self.files > 1 else ""
        return f"{self.case} ÷ {files}{self.other}"

    def is_measured(self, samples: Samples) -> bool:
        return self.case in samples and self.other in samples

    def ratio(self, samples: Samples, measure: str) -> float:
        """The median of the rounds' ratios: what slows a round slows both sides of its ratio."""
        files = self.files if measure in ("processor", "wall") else 1
        pairs = zip(samples[self.case], samples[self.other])
        return median([getattr(case, measure) / files / getattr(other, measure) for case, other in pairs])


COMPARISONS = [
    Comparison("render", OLD, processor=1.10, wall=1.20),
    Comparison("render", "python_csv", wall=0.125, peak=1.0),
    Comparison("render, pipe", "render"),
    Comparison("render, 40 quarters by quarter", "render", processor=1.0),
    Comparison("render, 40 quarters by indicator", "render", processor=1.0),
    Comparison("check", "render", processor=0.7),
    Comparison("diff", "render", processor=1.5, files=2),
    Comparison("rate", "render", processor=3.0),
    Comparison("render, titles", "render", processor=1.5),
    Comparison("render, parts", "render"),
    Comparison("render, renumbered", "render"),
    Comparison("diff, renumbered", "render"),
    Comparison("render, wide", "render, tidy", processor_a_byte=1.5, peak=1.5),
    Comparison("render, small files", "render, one file of as many rows", processor=1.5),
    Comparison("render, 60 rows", "true"),
    Comparison("render, 60 rows", "python_csv, 60 rows"),
]
MEASURES = {
    "processor": "user + system",
    "processor_a_byte": "user + system a byte",
    "wall": "wall",
    "peak": "peak memory",
}
PEAKS = {"check": 250 * MIB, "diff": 1000 * MIB}
NANOSECONDS_A_BYTE_OF_PAPER = 5
GROWTH = 1.05
INSTRUCTIONS = {"10,000 rows": 195_000_000, "60 rows": 4_000_000, "2022-23-q3.csv": 4_000_000}


def seconds(value: float) -> str:
    return f"{value:.3g} s" if value >= 1 else f"{value * 1000:.3g} ms"


def mebibytes(value: float) -> str:
    return f"{value / MIB:.0f} MiB"


def three_digits(value: float) -> str:
    return f"{value:.3g}"


def middle(samples: Samples, case: str, measure: str) -> float:
    return median([getattr(sample, measure) for sample in samples[case]])


def table(samples: Samples) -> str:
    """The ratios, and the medians that they are made of."""
    lines = [
        "| Compared | Ratio, user + system | Ratio, wall | Ratio, peak memory "
        "| User + system | Wall | Peak memory |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    shows = {"processor": seconds, "wall": seconds, "peak": mebibytes}
    for comparison in COMPARISONS:
        if not comparison.is_measured(samples):
            continue
        columns = [three_digits(comparison.ratio(samples, measure)) for measure in shows]
        for measure, show in shows.items():
            sides = [middle(samples, case, measure) for case in (comparison.case, comparison.other)]
            columns.append(" ÷ ".join(map(show, sides)))
        lines.append(f"| {comparison.name} | {' | '.join(columns)} |")
    return "\n".join(lines)


def verdict(
    name: str, limit: float, value: Optional[float], show: Callable[[float], str] = three_digits
) -> str:
    if value is None:
        return f"| {name} | {show(limit)} | – | not measured |"
    result = "met" if value <= limit else f"missed by {value / limit - 1:.1%}"
    return f"| {name} | {show(limit)} | {show(value)} | {result} |"


def verdicts(samples: Samples, many: int, counts: dict[str, int]) -> str:
    """A table of the goals, each met, missed or not measured; `counts`: instructions."""
    lines = ["| Goal | At most | Measured | Result |", "| --- | ---: | ---: | --- |"]
    for comparison in COMPARISONS:
        if comparison.other == OLD and OLD not in samples:
            continue
        for measure, words in MEASURES.items():
            limit = getattr(comparison, measure)
            if limit is not None:
                value = comparison.ratio(samples, measure) if comparison.is_measured(samples) else None
                lines.append(verdict(f"{comparison.name}, {words}", limit, value))
    for case, limit in PEAKS.items():
        lines.append(verdict(f"{case}, peak memory", limit, middle(samples, case, "peak"), mebibytes))
    paper = middle(samples, "paper, checked", "processor") * 1e9 / cases.PAPER_BYTES
    lines.append(
        verdict("paper of 20 MB, checked, ns a byte, user + system", NANOSECONDS_A_BYTE_OF_PAPER, paper)
    )
    lines.append(growth(samples, many))
    for name, limit in INSTRUCTIONS.items():
        lines.append(verdict(f"instructions, {name}", limit, counts.get(name), "{:,.0f}".format))
    return "\n".join(lines)


def growth(samples: Samples, many: int) -> str:
    """How the time grows from the smallest to the largest number of rows, as a power of that number."""
    least = cases.GROWTH[0]
    first, last = (middle(samples, cases.size_case(rows, many), "processor") for rows in (least, many))
    power = math.log(last / first) / math.log(many / least)
    return verdict(f"growth from {least:,} to {many:,} rows, as a power, user + system", GROWTH, power)
