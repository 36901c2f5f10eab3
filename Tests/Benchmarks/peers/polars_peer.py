"""The report by polars: lazy queries over one scan, the text put together in expressions."""

import sys

import polars as pl
from polars import col, lit, when

MONTHS = ["April to June", "July to September", "October to December", "January to March"]
RATINGS = ["Red", "Amber", "Green", "Not rated"]
# Figures and targets are held as whole numbers of ten-thousandths.
ONE = 10_000


def number(cell: str) -> pl.Expr:
    """`1,234`, `62.5%`, `£95,000.50`, exactly; null for no figure."""
    digits = col(cell).str.strip_chars("£%<>=").str.replace_all(",", "", literal=True)
    return (digits.cast(pl.Decimal(18, 4), strict=False) * ONE).cast(pl.Int64)


def grouped(digits: pl.Expr) -> pl.Expr:
    """The number with thousands commas."""
    return digits.str.replace(r"^(\d+)(\d{3})(\.|$)", "$1,$2$3").str.replace(r"^(\d+)(\d{3}),", "$1,$2,")


def escaped(cell: str) -> pl.Expr:
    return col(cell).str.replace_all(r"[\\`*\[<~$^]", r"\$0")


def commentary() -> pl.Expr:
    """Each line a paragraph, each sentence a line."""
    paragraphs = escaped("commentary").str.replace_all("\n", "\n\n", literal=True)
    return paragraphs.str.replace_all(r"""([.?!]["')\]}’”»›]*) ([A-Z0-9])""", "$1\n$2")


def around(before: str, cell: pl.Expr, after: str) -> pl.Expr:
    """A cell with words around it; nothing where it is empty."""
    return when(cell == "").then(lit("")).otherwise(before + cell + after)


def distance() -> pl.Expr:
    """By how much the figure misses its target: `3.5 points (3.7%) below target`."""
    size, goal = col("gap").abs(), col("goal").abs()
    fraction = (size % ONE + ONE).cast(pl.String).str.slice(1).str.strip_chars_end("0")
    text = grouped((size // ONE).cast(pl.String) + around(".", fraction, ""))
    pence = when(fraction.str.len_bytes() == 1).then(lit("0")).otherwise(lit(""))
    points = when(size == ONE).then(lit(" point")).otherwise(lit(" points"))
    is_pounds, is_percent = col("value").str.starts_with("£"), col("value").str.ends_with("%")
    text = when(is_pounds).then("£" + text + pence).when(is_percent).then(text + points).otherwise(text)
    # Half away from zero.
    tenths = (2000 * size + goal) // (2 * goal)
    share = grouped((tenths // 10).cast(pl.String) + "." + (tenths % 10).cast(pl.String))
    text += when(goal == 0).then(lit("")).otherwise(" (" + share + "%)")
    text += when(col("gap") < 0).then(lit(" below target")).otherwise(lit(" above target"))
    return when(size == 0).then(lit("exactly the target, which must be bettered")).otherwise(text)


def rated(path: str) -> pl.LazyFrame:
    """All rows, each with its rating: its place in RATINGS."""
    rows = pl.scan_csv(path, infer_schema=False, empty_string_is_null=False, row_index_name="row")
    operator = col("target").str.extract(r"^([<>]=?)").fill_null("")
    is_lower = (operator.str.slice(0, 1) == "<") | (operator == "") & (col("polarity") == "lower")
    rows = rows.with_columns(
        goal=number("target"),
        gap=number("value") - number("target"),
        is_lower=is_lower,
        is_strict=operator.str.len_bytes() == 1,
    )
    worse = when(col("is_lower")).then(col("gap")).otherwise(-col("gap"))
    is_green = (worse < 0) | (worse == 0) & ~col("is_strict")
    rating = (
        when(worse.is_null()).then(3).when(is_green).then(2).when(20 * worse <= col("goal").abs()).then(1)
    )
    return rows.with_columns(rating=rating.otherwise(0).cast(pl.Int8))


def in_order(rows: pl.LazyFrame) -> pl.LazyFrame:
    """By rating, and the natural order of numbers: `3.5` before `3.14`."""
    parts = col("number").str.extract_groups(r"^(\d+)\.(\d+)(.*)$").struct
    return rows.sort(
        "rating", parts.field("1").cast(pl.Int32), parts.field("2").cast(pl.Int32), parts.field("3")
    )


def off_target(rows: pl.LazyFrame) -> pl.LazyFrame:
    bare = col("target").str.strip_chars_start("<>=")
    side = when(col("is_lower")).then(lit("below")).otherwise(lit("above"))
    against = when(col("is_strict")).then(side + " " + bare).otherwise(bare + " or " + side)
    rows = in_order(rows.filter(col("rating") < 2)).with_columns(
        name=when(col("rating") == 0).then(lit("Red")).otherwise(lit("Amber")),
        title=escaped("indicator"),
        figure=col("value") + around(" ", col("unit"), ""),
        against=against + around(" by ", col("target date"), ""),
    )
    why, note = around(" (", escaped("target basis"), ")"), around(" Note: ", escaped("note"), ".")
    return rows.select(
        line=pl.format("| {} | {} | {} | {} | {} | – |\n", "number", "title", "name", "figure", "against"),
        passage=pl.format(
            "### {} {}: {}\n\n{} against a target of {}{}: {}.{}\n\n{}\n\n",
            "number",
            "title",
            "name",
            "figure",
            "against",
            why,
            distance(),
            note,
            commentary(),
        ),
    )


def not_rated(rows: pl.LazyFrame) -> pl.LazyFrame:
    why = around(": ", escaped("note"), "")
    line = pl.format("| {} | {} | Not available{} | – | – |\n", "number", escaped("indicator"), why)
    return in_order(rows.filter(col("rating") == 3)).select(line=line)


def counts(rows: pl.LazyFrame) -> pl.LazyFrame:
    each = [(col("rating") == place).sum().alias(name) for place, name in enumerate(RATINGS)]
    return rows.group_by("priority").agg(col("row").min(), col("quarter").first(), *each).sort("row")


def write(column: pl.Series) -> None:
    column.to_frame().write_csv(
        sys.stdout.buffer, include_header=False, quote_style="never", line_terminator=""
    )


def main() -> None:
    rows = rated(sys.argv[1])
    printed, unrated, priorities = pl.collect_all(
        [off_target(rows), not_rated(rows), counts(rows)], engine="streaming"
    )
    quarter = priorities["quarter"][0]
    years, part = quarter.split(" Q")
    table = [(name, *each) for name, _, _, *each in priorities.rows()]
    red, amber, green, none = (priorities[name].sum() for name in RATINGS)
    table.append(("All", red, amber, green, none))
    out = [
        f"# Performance report: Quarter {part} {years}\n\n{MONTHS[int(part) - 1]} {int(years[:4]) + (part == '4')}\n\n"
        f"{red + amber} indicators are off target: {red} Red and {amber} Amber, of {red + amber + green} rated. "
        f"{green} are Green. {none} are not rated.\n\n"
        "## Ratings by priority\n\n| Priority | Red | Amber | Green | Not rated | All |\n"
        "| --- | ---: | ---: | ---: | ---: | ---: |\n",
        *(f"| {name} | {' | '.join(map(str, each))} | {sum(each)} |\n" for name, *each in table),
        "\n## What is being done in areas rated Red or Amber\n\n"
        "| Number | Indicator | RAG | Actual | Target | Direction |\n| --- | --- | --- | ---: | ---: | --- |\n",
    ]
    text = sys.stdout.buffer.write
    text("".join(out).encode())
    write(printed["line"])
    text(b"\n")
    write(printed["passage"])
    text(
        b"## Not rated\n\n| Number | Indicator | Why | Last figure | Direction |\n| --- | --- | --- | ---: | --- |\n"
    )
    write(unrated["line"])
    text(b"\n## Notes\n\nThere are no notes.\n")


if __name__ == "__main__":
    main()
