"""The shapes of the files: for each, a function that yields the header and the rows."""

import csv
import random
from itertools import islice
from typing import Iterator

import words
from rows import FIGURES, LAST, QUARTERS, figures, indicator, majors, missed_by, number, quoted


def shuffled(count: int) -> list[int]:
    order = list(range(count))
    random.Random(count).shuffle(order)
    return order


def row(index: int, count: int, quarter: int) -> str:
    it = indicator(index, count)
    known = f"{it.number},{quoted(it.title)},{quoted(it.priority)},{QUARTERS[quarter]}"
    return f"{known},{figures(it, index, quarter)}\n"


HEADER = f"number,indicator,priority,quarter,{FIGURES}\n"


def one_quarter(count: int, quarter: int = LAST) -> Iterator[str]:
    """One quarter, its rows in random order."""
    yield HEADER
    yield from (row(index, count, quarter) for index in shuffled(count))


def before(count: int) -> Iterator[str]:
    """The quarter before."""
    return one_quarter(count, LAST - 1)


def by_quarter(count: int) -> Iterator[str]:
    """Forty quarters, one after the other."""
    yield HEADER
    yield from (row(index, count, quarter) for quarter in range(len(QUARTERS)) for index in range(count))


def by_indicator(count: int) -> Iterator[str]:
    """The same rows, with the quarters of each indicator together."""
    yield HEADER
    yield from (row(index, count, quarter) for index in range(count) for quarter in range(len(QUARTERS)))


# The quarters of the wide file: its 60 columns are five for each of them, and five that hold for all.
WIDE_QUARTERS = range(LAST - 10, LAST + 1)
OF_ALL_QUARTERS = "number,indicator,priority,polarity,unit"
OF_ONE_QUARTER = ["value", "target", "published", "commentary", "note"]


def wide(count: int) -> Iterator[str]:
    """A row for each indicator, with columns for each quarter."""
    columns = [f"{QUARTERS[quarter]} {column}" for quarter in WIDE_QUARTERS for column in OF_ONE_QUARTER]
    yield f"{OF_ALL_QUARTERS},{','.join(columns)}\n"
    for index in shuffled(count):
        cells = [of_one_quarter(index, count, quarter) for quarter in WIDE_QUARTERS]
        yield f"{of_all_quarters(index, count)},{','.join(cells)}\n"


def tidy(count: int) -> Iterator[str]:
    """The same cells, with a row for each indicator and quarter."""
    yield f"{OF_ALL_QUARTERS},quarter,{','.join(OF_ONE_QUARTER)}\n"
    for index in shuffled(count):
        for quarter in WIDE_QUARTERS:
            cells = of_one_quarter(index, count, quarter)
            yield f"{of_all_quarters(index, count)},{QUARTERS[quarter]},{cells}\n"


def of_all_quarters(index: int, count: int) -> str:
    it = indicator(index, count)
    _, polarity, unit = it.cells
    return f"{it.number},{quoted(it.title)},{quoted(it.priority)},{polarity},{unit}"


def of_one_quarter(index: int, count: int, quarter: int) -> str:
    row = next(csv.reader([figures(indicator(index, count), index, quarter)]))
    cells = dict(zip(FIGURES.split(","), row))
    return ",".join(quoted(cells[column]) for column in OF_ONE_QUARTER)


def titles(count: int) -> Iterator[str]:
    """Rows without a number: the title, which includes a place, identifies the indicator."""
    yield f"indicator,priority,quarter,{FIGURES}\n"
    for index in shuffled(count):
        it = indicator(index, count)
        place, ward = divmod(index, len(words.WARDS))
        title = quoted(f"{it.title}, {words.WARDS[ward]} {1 + place}")
        yield f"{title},{quoted(it.priority)},{QUARTERS[LAST]},{figures(it, index, LAST)}\n"


def parts(count: int) -> Iterator[str]:
    """Indicators with two to four parts; a quarter of them have a row for the whole too."""
    yield f"number,indicator,priority,part,quarter,{FIGURES}\n"
    yield from islice((row for index in shuffled(count) for row in with_parts(index, count)), count)


def with_parts(index: int, count: int) -> Iterator[str]:
    """The rows of one indicator. Its parts share the target, and miss it by different amounts."""
    it = indicator(index, count)
    known = f"{it.number},{quoted(it.title)},{quoted(it.priority)}"
    rng = random.Random(index + 2 * 10**9)
    names = rng.choice(words.PARTS)
    if rng.random() < 0.25:
        yield f"{known},,{QUARTERS[LAST]},,,,,,{quoted(words.commentary(rng))},,,\n"
    for place in range(rng.randint(2, len(names))):
        part = it._replace(share=missed_by(rng.random))
        cells = figures(part, index + (1 + place) * count, LAST)
        yield f"{known},{quoted(names[place])},{QUARTERS[LAST]},{cells}\n"


def number_before(index: int, count: int) -> str:
    """The number in the quarter before: one in ten was different.

    Half of those had a number that nothing has now. The other half are threes that passed their letters on:
    3.14a was 3.14, 3.14b was 3.14a, and 3.14 was 3.14b.
    """
    every = majors(count)
    group = index % every + index // every // 3
    now = number(index, count)
    if group % 20 == 0:
        major, minor = now.split(".")
        return f"{int(major) + every}.{minor}"
    third = index // every % 3
    if group % 20 == 10 and index + (2 - third) * every < count:
        return number(index - every if third else index + 2 * every, count)
    return now


def renumbered(count: int) -> Iterator[str]:
    """One quarter, with the column `formerly`."""
    yield HEADER.replace("quarter", "formerly,quarter")
    for index in shuffled(count):
        it = indicator(index, count)
        old = number_before(index, count)
        known = f"{it.number},{quoted(it.title)},{quoted(it.priority)},{old if old != it.number else ''}"
        yield f"{known},{QUARTERS[LAST]},{figures(it, index, LAST)}\n"


def renumbered_before(count: int) -> Iterator[str]:
    """The quarter before, with the numbers that the indicators had then."""
    yield HEADER
    for index in shuffled(count):
        it = indicator(index, count)
        known = f"{number_before(index, count)},{quoted(it.title)},{quoted(it.priority)}"
        yield f"{known},{QUARTERS[LAST - 1]},{figures(it, index, LAST - 1)}\n"
