"""The goals, and how what was measured stands against them."""

import math
from typing import NamedTuple, Optional

from measure import Sample, median

MIB = 1 << 20

Samples = dict[str, list[Sample]]


class Ratio(NamedTuple):
    """A time held against another's: at most so much of it."""

    case: str
    other: str
    limit: Optional[float] = None
    # How many returns the case reads for the other's one.
    share: int = 1

    @property
    def name(self) -> str:
        return (
            f"{self.case} ÷ {self.share} ÷ {self.other}" if self.share > 1 else f"{self.case} ÷ {self.other}"
        )

    def value(self, samples: Samples) -> float:
        """The median of the rounds' ratios: the rounds' own slowness is in both of its sides."""
        pairs = zip(samples[self.case], samples[self.other])
        return median([case.wall / self.share / other.wall for case, other in pairs])


RATIOS = [
    Ratio("render", "python_csv", 0.10),
    Ratio("render", "polars", 0.75),
    Ratio("render", "rust", 1.2),
    Ratio("render", "duckdb"),
    Ratio("render", "pandas"),
    Ratio("render", "miller"),
    Ratio("render", "data.table"),
    Ratio("render, pipe", "render"),
    Ratio("render, 40 quarters by quarter", "render", 1.0),
    Ratio("render, 40 quarters by indicator", "render", 1.0),
    Ratio("check", "render", 1.5),
    Ratio("diff", "render", 1.5, share=2),
    Ratio("render, 60 rows", "true", 5),
    Ratio("render, 60 rows", "python_csv, 60 rows", 0.25),
]
GROWTH = 1.05
INSTRUCTIONS_60_ROWS = 6_000_000


def seconds(value: float) -> str:
    return f"{value:.3g} s" if value >= 1 else f"{value * 1000:.3g} ms"


def table(samples: Samples) -> str:
    """The ratios, and the medians behind them."""
    lines = ["| Times | Ratio | Wall | User + system | Peak memory |", "| --- | ---: | ---: | ---: | ---: |"]
    for ratio in RATIOS:
        if ratio.case not in samples or ratio.other not in samples:
            continue
        both = [samples[ratio.case], samples[ratio.other]]
        columns = [
            " ÷ ".join(seconds(median([sample.wall for sample in side])) for side in both),
            " ÷ ".join(seconds(median([sample.processor for sample in side])) for side in both),
            " ÷ ".join(f"{median([sample.peak for sample in side]) / MIB:.0f} MiB" for side in both),
        ]
        lines.append(f"| {ratio.name} | {ratio.value(samples):.3g} | {' | '.join(columns)} |")
    return "\n".join(lines)


def verdict(name: str, value: float, limit: float, show=lambda value: f"{value:.3g}") -> str:
    if value <= limit:
        return f"- met: {name}: {show(value)}, at most {show(limit)}"
    return f"- missed by {value / limit - 1:.1%}: {name}: {show(value)}, at most {show(limit)}"


def mebibytes(value: float) -> str:
    return f"{value / MIB:.0f} MiB"


def verdicts(
    samples: Samples, rows: int, report_sizes: dict[str, int], growth: dict[int, str], counts: dict[str, int]
) -> list[str]:
    """Goal by goal, met or missed.

    `report_sizes`: the bytes of each case's report. `growth`: the case for each number of rows.
    """
    lines = []
    for ratio in RATIOS:
        if ratio.limit is None:
            continue
        if ratio.case in samples and ratio.other in samples:
            lines.append(verdict(ratio.name, ratio.value(samples), ratio.limit))
        else:
            lines.append(f"- not measured: {ratio.name}")
    for case, size in report_sizes.items():
        peak = median([sample.peak for sample in samples[case]])
        lines.append(verdict(f"peak memory of {case}", peak, 1.3 * size + 64 * rows + 32 * MIB, mebibytes))
    least, most = min(growth), max(growth)
    if most > least:
        ends = [median([sample.wall for sample in samples[growth[end]]]) for end in (least, most)]
        exponent = math.log(ends[1] / ends[0]) / math.log(most / least)
        lines.append(verdict(f"growth from {least:,} to {most:,} rows, as a power of them", exponent, GROWTH))
    if "60 rows" in counts:
        lines.append(
            verdict("instructions of 60 rows", counts["60 rows"], INSTRUCTIONS_60_ROWS, "{:,.0f}".format)
        )
    return lines
