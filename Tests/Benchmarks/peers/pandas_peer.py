"""The report by pandas: the columns of what is printed are made as wholes, and joined row by row."""

import sys

import numpy as np
import pandas as pd

MONTHS = ["April to June", "July to September", "October to December", "January to March"]
# Figures and targets are held as whole numbers of hundredths, which is as fine as these returns are.
ONE = 100


def number(cells: pd.Series) -> pd.Series:
    """`1,234`, `62.5%`, `£95,000.50`; a float has 15 digits to round to hundredths from."""
    digits = cells.str.strip("£%<>=").str.replace(",", "", regex=False)
    return (pd.to_numeric(digits) * ONE).round().astype("int64")


def escaped(cells: pd.Series) -> pd.Series:
    return cells.str.replace(r"([\\`*\[<~$^])", r"\\\1", regex=True)


def commentary(cells: pd.Series) -> pd.Series:
    """Each line a paragraph, each sentence a line."""
    paragraphs = escaped(cells).str.replace("\n", "\n\n", regex=False)
    return paragraphs.str.replace(r"""([.?!]["')\]}’”»›]*) ([A-Z0-9])""", "\\1\n\\2", regex=True)


def around(before: str, cells: pd.Series, after: str) -> pd.Series:
    """The cells with words around them; nothing where one is empty."""
    return (before + cells + after).where(cells != "", "")


def distance(gap: int, goal: int, value: str) -> str:
    """By how much the figure misses its target: `3.5 points (3.7%) below target`."""
    if gap == 0:
        return "exactly the target, which must be bettered"
    size = abs(gap)
    whole, fraction = divmod(size, ONE)
    text = f"{whole:,}"
    if fraction:
        text += f".{fraction:02}" if value[0] == "£" else f".{fraction:02}".rstrip("0")
    if value[0] == "£":
        text = "£" + text
    elif value[-1] == "%":
        text += " point" if size == ONE else " points"
    if goal:
        # Half away from zero.
        tenths = (2000 * size + goal) // (2 * goal)
        text += f" ({tenths // 10:,}.{tenths % 10}%)"
    return text + (" below target" if gap < 0 else " above target")


def in_order(rows: pd.DataFrame) -> pd.DataFrame:
    """By rating, and the natural order of numbers: `3.5` before `3.14`."""
    parts = rows["number"].str.extract(r"^(\d+)\.(\d+)(.*)$").astype({0: "int32", 1: "int32"})
    return rows.iloc[np.lexsort([parts[2], parts[1], parts[0], rows["rating"]])]


def rated(path: str) -> pd.DataFrame:
    rows = pd.read_csv(path, dtype=str, keep_default_na=False)
    rows["rating"] = np.int8(3)
    has_figure = ~rows["value"].isin(["", "[x]"])
    figures = rows[has_figure]
    operator = figures["target"].str.extract(r"^([<>]=?)", expand=False).fillna("")
    is_lower = operator.str.startswith("<") | (operator == "") & (figures["polarity"] == "lower")
    is_strict = operator.isin(["<", ">"])
    goal = number(figures["target"])
    gap = number(figures["value"]) - goal
    worse = gap.where(is_lower, -gap)
    is_green = (worse < 0) | (worse == 0) & ~is_strict
    rating = np.select([is_green, 20 * worse <= goal.abs()], [2, 1], 0)
    rows.loc[has_figure, "rating"] = rating.astype("int8")
    off_target = rows["rating"] < 2
    made = {"goal": goal, "gap": gap, "is_lower": is_lower, "is_strict": is_strict}
    return rows, rows[off_target].assign(**{name: cells[off_target] for name, cells in made.items()})


def off_target(rows: pd.DataFrame) -> tuple[list[str], list[str]]:
    rows = in_order(rows)
    number, name = rows["number"], rows["rating"].map({0: "Red", 1: "Amber"})
    title = escaped(rows["indicator"])
    figure = rows["value"] + around(" ", rows["unit"], "")
    bare = rows["target"].str.lstrip("<>=")
    side = rows["is_lower"].map({True: "below", False: "above"})
    against = (side + " " + bare).where(rows["is_strict"], bare + " or " + side)
    against += around(" by ", rows["target date"], "")
    gaps = pd.Series(
        map(distance, rows["gap"].tolist(), rows["goal"].tolist(), rows["value"].tolist()), rows.index
    )
    why, note = around(" (", escaped(rows["target basis"]), ")"), around(
        " Note: ", escaped(rows["note"]), "."
    )
    lines = "| " + number + " | " + title + " | " + name + " | " + figure + " | " + against + " | – |\n"
    passages = (
        "### " + number + " " + title + ": " + name + "\n\n" + figure + " against a target of " + against
    )
    passages += why + ": " + gaps + "." + note + "\n\n" + commentary(rows["commentary"]) + "\n\n"
    return lines, passages


def not_rated(rows: pd.DataFrame) -> pd.Series:
    rows = in_order(rows[rows["rating"] == 3])
    why = around(": ", escaped(rows["note"]), "")
    return (
        "| " + rows["number"] + " | " + escaped(rows["indicator"]) + " | Not available" + why + " | – | – |\n"
    )


def main() -> None:
    rows, printed = rated(sys.argv[1])
    counts = pd.crosstab(rows["priority"], rows["rating"]).reindex(
        index=rows["priority"].unique(), columns=range(4)
    )
    counts.loc["All"] = counts.sum()
    red, amber, green, none = counts.loc["All"]
    years, part = rows["quarter"].iloc[0].split(" Q")
    out = sys.stdout
    out.write(f"# Performance report: Quarter {part} {years}\n\n")
    out.write(f"{MONTHS[int(part) - 1]} {int(years[:4]) + (part == '4')}\n\n")
    out.write(
        f"{red + amber} indicators are off target: {red} Red and {amber} Amber, of {red + amber + green} rated. "
    )
    out.write(f"{green} are Green. {none} are not rated.\n\n")
    out.write("## Ratings by priority\n\n| Priority | Red | Amber | Green | Not rated | All |\n")
    out.write("| --- | ---: | ---: | ---: | ---: | ---: |\n")
    for name, *each in counts.itertuples():
        out.write(f"| {name} | {' | '.join(map(str, each))} | {sum(each)} |\n")
    out.write("\n## What is being done in areas rated Red or Amber\n\n")
    out.write(
        "| Number | Indicator | RAG | Actual | Target | Direction |\n| --- | --- | --- | ---: | ---: | --- |\n"
    )
    lines, passages = off_target(printed)
    out.writelines(lines)
    out.write("\n")
    out.writelines(passages)
    out.write(
        "## Not rated\n\n| Number | Indicator | Why | Last figure | Direction |\n| --- | --- | --- | ---: | --- |\n"
    )
    out.writelines(not_rated(rows))
    out.write("\n## Notes\n\nThere are no notes.\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main()
