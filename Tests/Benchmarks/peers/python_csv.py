"""The report by Python's csv module: one pass over the rows, then a sort of those that are printed."""

import csv
import re
import sys
from decimal import ROUND_HALF_UP, Decimal

MARKUP = re.compile(r"[\\`*\[<~$^]")
SENTENCE_END = re.compile(r"""([.?!]["')\]}’”»›]*) (?=[A-Z0-9])""")
NUMBER = re.compile(r"(\d+)\.(\d+)(.*)")
MONTHS = ["April to June", "July to September", "October to December", "January to March"]
TENTH = Decimal("0.1")


def number(cell: str) -> Decimal:
    return Decimal(cell.strip("£%").replace(",", ""))


def natural_order(cell: str) -> tuple[int, int, str]:
    major, minor, letter = NUMBER.fullmatch(cell).groups()
    return int(major), int(minor), letter


def distance(gap: Decimal, target: Decimal, mark: str) -> str:
    """By how much the figure misses its target: `3.5 points (3.7%) below target`."""
    if not gap:
        return "exactly the target, which must be bettered"
    size = abs(gap)
    text = f"{size.normalize():,f}"
    if mark == "%":
        text += " point" if size == 1 else " points"
    elif mark == "£":
        text = "£" + (f"{size:,.2f}" if size % 1 else text)
    if target:
        share = (size * 100 / abs(target)).quantize(TENTH, ROUND_HALF_UP)
        text += f" ({share:,}%)"
    return f"{text} {'below' if gap < 0 else 'above'} target"


def escaped(text: str) -> str:
    return MARKUP.sub(r"\\\g<0>", text)


def commentary(text: str) -> str:
    """Each line a paragraph, each sentence a line."""
    return SENTENCE_END.sub("\\1\n", escaped(text).replace("\n", "\n\n"))


def read(path: str):
    """The heading, the counts of each priority, and what is printed by rating, with its place in the order."""
    counts: dict[str, list[int]] = {}
    red, amber, not_rated = [], [], []
    quarter = ""
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for row in rows:
            num, title, priority, quarter, value, target, polarity, unit, _, comment, basis, date, note = row
            count = counts.get(priority)
            if count is None:
                count = counts[priority] = [0, 0, 0, 0]
            if value == "" or value == "[x]":
                count[3] += 1
                title = escaped(title)
                why = "Not available: " + escaped(note) if note else "Not available"
                not_rated.append((natural_order(num), f"| {num} | {title} | {why} | – | – |\n"))
                continue
            is_strict = False
            if target[0] in "<>":
                polarity = "lower" if target[0] == "<" else "higher"
                is_strict = target[1] != "="
                target = target[1:].lstrip("=")
            goal = number(target)
            gap = number(value) - goal
            worse = gap if polarity == "lower" else -gap
            if worse < 0 or worse == 0 and not is_strict:
                count[2] += 1
                continue
            if 20 * worse <= abs(goal):
                count[1] += 1
                rating, listed = "Amber", amber
            else:
                count[0] += 1
                rating, listed = "Red", red
            title = escaped(title)
            figure = f"{value} {unit}" if unit else value
            if is_strict:
                against = f"{'below' if polarity == 'lower' else 'above'} {target}"
            else:
                against = f"{target} or {'below' if polarity == 'lower' else 'above'}"
            if date:
                against += " by " + date
            mark = "%" if value[-1] == "%" else "£" if value[0] == "£" else ""
            line = f"| {num} | {title} | {rating} | {figure} | {against} | – |\n"
            why = f" ({escaped(basis)})" if basis else ""
            remark = f" Note: {escaped(note)}." if note else ""
            passage = (
                f"### {num} {title}: {rating}\n\n"
                f"{figure} against a target of {against}{why}: {distance(gap, goal, mark)}.{remark}\n\n"
                f"{commentary(comment)}\n\n"
            )
            listed.append((natural_order(num), line, passage))
    return quarter, counts, red, amber, not_rated


def main() -> None:
    quarter, counts, red, amber, not_rated = read(sys.argv[1])
    for listed in red, amber, not_rated:
        listed.sort(key=lambda entry: entry[0])
    all_counts = [sum(column) for column in zip(*counts.values())]
    years, number_in_year = quarter.split(" Q")
    year = int(years[:4]) + (number_in_year == "4")
    reds, ambers, greens, unrated = all_counts
    write = sys.stdout.write
    write(
        f"# Performance report: Quarter {number_in_year} {years}\n\n{MONTHS[int(number_in_year) - 1]} {year}\n\n"
    )
    write(
        f"{reds + ambers} indicators are off target: {reds} Red and {ambers} Amber, of {reds + ambers + greens} "
        f"rated. {greens} are Green. {unrated} {'is' if unrated == 1 else 'are'} not rated.\n\n"
    )
    write("## Ratings by priority\n\n| Priority | Red | Amber | Green | Not rated | All |\n")
    write("| --- | ---: | ---: | ---: | ---: | ---: |\n")
    for name, count in [*counts.items(), ("All", all_counts)]:
        write(f"| {name} | {' | '.join(map(str, count))} | {sum(count)} |\n")
    write("\n## What is being done in areas rated Red or Amber\n\n")
    write(
        "| Number | Indicator | RAG | Actual | Target | Direction |\n| --- | --- | --- | ---: | ---: | --- |\n"
    )
    off_target = red + amber
    sys.stdout.writelines(line for _, line, _ in off_target)
    write("\n")
    sys.stdout.writelines(passage for _, _, passage in off_target)
    write(
        "## Not rated\n\n| Number | Indicator | Why | Last figure | Direction |\n| --- | --- | --- | ---: | --- |\n"
    )
    sys.stdout.writelines(line for _, line in not_rated)
    write("\n## Notes\n\nThere are no notes.\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main()
