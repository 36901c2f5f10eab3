"""The report by Python's csv module: one pass over the rows, then a sort of those that are printed."""

import csv
import re
import sys
from decimal import ROUND_HALF_UP, Decimal

MARKUP = re.compile(r"[\\`*\[<~$^]")
SENTENCE_END = re.compile(r"""([.?!]["')\]}’”»›]*) (?=[A-Z0-9])""")
NUMBER = re.compile(r"(\d+)\.(\d+)(.*)")
CALENDAR = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"]
CALENDAR += ["November", "December"]
MONTHS = ["April to June", "July to September", "October to December", "January to March"]
TENTH = Decimal("0.1")
RULE = (
    "Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of "
    "80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so."
)


def number(cell: str) -> Decimal:
    return Decimal(cell.strip("£%").replace(",", ""))


def natural_order(cell: str) -> tuple[int, int, str]:
    major, minor, letter = NUMBER.fullmatch(cell).groups()
    return int(major), int(minor), letter


def distance(gap: Decimal, target: Decimal, mark: str, polarity: str) -> str:
    """By how much the figure misses its target: `3.5 points (3.7%) below target`."""
    if not gap:
        return f"exactly the target, which must be {'undercut' if polarity == 'lower' else 'exceeded'}"
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


def has_passed(date: str, quarter: str) -> bool:
    """Whether a month such as `March 2023` has ended with the quarter."""
    month, year = date.split()
    number = int(quarter[-1])
    months = 12 * (int(year) - int(quarter[:4])) + CALENDAR.index(month)
    return months <= 3 * number + 2


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
                not_rated.append((natural_order(num), f"| {num} | {title} | {why} | none | no comparison |\n"))
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
            elif polarity == "lower" and not goal:
                against = target
            else:
                against = f"{target} or {'below' if polarity == 'lower' else 'above'}"
            sentence = against
            if is_strict:
                sentence = f"{'under' if polarity == 'lower' else 'over'} {target}"
            if date:
                due = ("was due by " if has_passed(date, quarter) else "due by ") + date
                sentence += (", which " if due[0] == "w" else " ") + due
                against += " " + due
            mark = "%" if value[-1] == "%" else "£" if value[0] == "£" else ""
            line = f"| {num} | {title} | {rating} | {figure} | {against} | no comparison |\n"
            why = f" ({escaped(basis)})" if basis else ""
            remark = f" Note: {escaped(note)}." if note else ""
            passage = (
                f"### {num} {title}: {rating}\n\n"
                f"{figure} against a target of {sentence}{why}: {distance(gap, goal, mark, polarity)}.{remark}\n\n"
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
        f"{reds + ambers} of {reds + ambers + greens} rated indicators are Red or Amber: {reds} Red and {ambers} "
        f"Amber. {greens} are Green. {unrated} {'is' if unrated == 1 else 'are'} not rated.\n\n"
    )
    write("## Ratings by priority\n\n| Priority | Red | Amber | Green | Not rated | Total |\n")
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
        "## Not rated\n\n| Number | Indicator | Why | Figure | Direction |\n| --- | --- | --- | ---: | --- |\n"
    )
    sys.stdout.writelines(line for _, line in not_rated)
    write(f"\n## Notes\n\n{RULE}\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main()
