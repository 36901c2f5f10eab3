"""Makes the benchmark's rows: the figures of many indicators, always the same bytes.

A row depends only on its indicator and its quarter. So a file can hold the rows in any order, and one quarter
can be made without the others.
"""

import random
from functools import lru_cache
from typing import Callable, NamedTuple

import words

# The columns that `figures` fills.
FIGURES = "value,target,polarity,unit,published,commentary,target basis,target date,note"
QUARTERS = [f"{2013 + n // 4}/{(14 + n // 4) % 100} Q{n % 4 + 1}" for n in range(40)]
LAST = len(QUARTERS) - 1


class Indicator(NamedTuple):
    """What stays the same from quarter to quarter."""

    number: str
    title: str
    priority: str
    kind: str
    is_higher: bool
    is_strict: bool
    target: int  # in units of the last decimal
    decimals: int
    cells: tuple[str, str, str]  # target, polarity, unit
    basis: str
    date: str
    share: float  # how far the last figure misses the target, as a share of the target
    trend: float  # how much higher that share was in the quarter before


def quoted(cell: str) -> str:
    if "," in cell or '"' in cell or "\n" in cell:
        return '"' + cell.replace('"', '""') + '"'
    return cell


def number_text(units: int, decimals: int) -> str:
    power = 10**decimals
    whole = f"{units // power:,}"
    return f"{whole}.{units % power:0{decimals}}" if decimals else whole


def marked(text: str, kind: str) -> str:
    return text + "%" if kind == "percent" else "£" + text if kind == "pounds" else text


def majors(count: int) -> int:
    """How many first halves the numbers of `count` indicators have: the 3 of 3.14b is one."""
    return max(4, min(400, count // 15))


def number(index: int, count: int) -> str:
    """`3.14`, `3.14a`, `3.14b`: three indicators share their digits."""
    rest, major = divmod(index, majors(count))
    return f"{1 + major}.{1 + rest // 3}{('', 'a', 'b')[rest % 3]}"


def missed_by(chance: Callable[[], float]) -> float:
    """How far a figure misses its target, as a share of the target; negative if it is better."""
    draw = chance()
    # About 20% are Red, 17% Amber, and the rest Green.
    if draw < 0.205:
        return 0.07 + chance() ** 2 * 0.6
    if draw < 0.375:
        return 0.001 + chance() * 0.048
    return -0.01 - chance() * 0.35


@lru_cache(maxsize=25_000)
def indicator(index: int, count: int) -> Indicator:
    """One of `count` indicators."""
    rng = random.Random(index)
    chance = rng.random
    kind = rng.choices(("percent", "count", "pounds", "rate", "zero"), (45, 30, 10, 13, 2))[0]
    is_higher = kind != "zero" and chance() < (0.7 if kind == "percent" else 0.4)
    title = rng.choice(words.TITLES[kind, is_higher]) + rng.choice(words.VARIANTS)
    decimals = {"percent": int(chance() * 3), "count": 0, "rate": 1}.get(kind, 0)
    if kind == "percent":
        target = int((60 + chance() * 38 if is_higher else 4 + chance() * 30)) * 10**decimals
    elif kind == "zero":
        target = 0
    elif kind == "rate":
        target = int(20 + chance() * 3000)
    else:
        # From tens to hundreds of thousands; each size is equally likely.
        target = int(20 * 10 ** (chance() * 4))
    if kind == "pounds" and chance() < 0.3:
        decimals, target = 2, target * 100
    cell = (
        number_text(target // 10**decimals, 0)
        if target % 10**decimals == 0
        else number_text(target, decimals)
    )
    cell = marked(cell, kind)
    is_strict, polarity = False, "higher" if is_higher else "lower"
    if chance() < 0.3:
        is_strict = chance() < 0.4 and target > 0
        cell = (">" if is_higher else "<") + ("" if is_strict else "=") + cell
        polarity = "" if chance() < 0.7 else polarity
    unit = rng.choice(words.UNITS) if kind == "count" else "per 10,000" if kind == "rate" else ""
    share = missed_by(chance)
    return Indicator(
        number(index, count),
        title,
        words.PRIORITIES[(1 + index % majors(count)) % len(words.PRIORITIES)],
        kind,
        is_higher,
        is_strict,
        target,
        decimals,
        (quoted(cell), polarity, quoted(unit)),
        quoted(rng.choice(words.BASES)) if chance() < 0.2 else "",
        rng.choice(words.DATES) if chance() < 0.1 else "",
        share,
        0.008 * (chance() - 0.5),
    )


def rating(worse: int, target: int, is_strict: bool) -> str:
    if worse < 0 or worse == 0 and not is_strict:
        return "Green"
    return "Amber" if 20 * worse <= target else "Red"


def figures(it: Indicator, seed: int, quarter: int) -> str:
    """The cells of a row that depend on the quarter, from `value` to `note`."""
    rng = random.Random(seed * 64 + quarter + 10**9)
    chance = rng.random
    if chance() < 0.02:
        value = "[x]" if chance() < 0.6 else ""
        note = quoted(rng.choice(words.REASONS)) if chance() < 0.8 else ""
        return f"{value},{','.join(it.cells)},,,{it.basis},{it.date},{note}"
    target = it.target
    share = it.share + it.trend * (LAST - quarter)
    if target == 0:
        worse = max(0, int(share * 12 + chance() * 2))
    else:
        worse = round((share + (chance() - 0.5) * 0.02) * target)
        # 3% are exactly on the line between two ratings, where a wrong rating is most likely.
        if chance() < 0.03:
            worse = target // 20 if target % 20 == 0 and chance() < 0.7 else 0
    value = target - worse if it.is_higher else target + worse
    if it.kind == "percent":
        value = min(value, 100 * 10**it.decimals)
    value = max(value, 0)
    worse = target - value if it.is_higher else value - target
    name = rating(worse, target, it.is_strict)
    published = (name if chance() < 0.3 else name[0]) if chance() < 0.3 else ""
    note = quoted(rng.choice(words.NOTES)) if chance() < 0.05 else ""
    text = quoted(marked(number_text(value, it.decimals), it.kind))
    return (
        f"{text},{','.join(it.cells)},{published},{quoted(words.commentary(rng))},{it.basis},{it.date},{note}"
    )
