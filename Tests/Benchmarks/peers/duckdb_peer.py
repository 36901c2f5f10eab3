"""The report by DuckDB: SQL rates, sorts and writes the lines; Python prints them."""

import sys

import duckdb

MONTHS = ["April to June", "July to September", "October to December", "January to March"]

SETUP = r"""
SET threads = 2;

-- `1,234`, `62.5%`, `£95,000.50`, exactly.
CREATE MACRO number(cell) AS replace(trim(cell, '£%<>='), ',', '')::DECIMAL(18, 4);
CREATE MACRO escaped(cell) AS regexp_replace(cell, '[\\`*\[<~$^]', '\\\0', 'g');
-- Each line a paragraph, each sentence a line.
CREATE MACRO commentary(cell) AS regexp_replace(
    replace(escaped(cell), chr(10), chr(10) || chr(10)),
    '([.?!]["'')\]}’”»›]*) ([A-Z0-9])', '\1' || chr(10) || '\2', 'g');
-- The decimals that are not 0, with their point.
CREATE MACRO fraction(size) AS rtrim(rtrim(right(size::VARCHAR, 5), '0'), '.');
CREATE MACRO grouped(size) AS format('{:,}', trunc(size)::BIGINT);
-- By how much the figure misses its target: `3.5 points (3.7%) below target`.
CREATE MACRO amount(size, value) AS CASE
    WHEN value[1] = '£' THEN
        '£' || grouped(size) || fraction(size) || CASE WHEN length(fraction(size)) = 2 THEN '0' ELSE '' END
    WHEN value[-1] = '%' THEN
        grouped(size) || fraction(size) || CASE WHEN size = 1 THEN ' point' ELSE ' points' END
    ELSE grouped(size) || fraction(size) END;
-- Per cent to one decimal, half away from zero.
CREATE MACRO tenths(size, goal) AS
    (2000 * (size * 10000)::BIGINT + (goal * 10000)::BIGINT) // (2 * (goal * 10000)::BIGINT);
CREATE MACRO share(size, goal) AS
    format('{:,}', tenths(size, goal) // 10) || '.' || tenths(size, goal) % 10;
CREATE MACRO distance(gap, goal, value) AS CASE
    WHEN gap = 0 THEN 'exactly the target, which must be bettered'
    ELSE amount(abs(gap), value)
        || CASE WHEN goal = 0 THEN '' ELSE ' (' || share(abs(gap), abs(goal)) || '%)' END
        || CASE WHEN gap < 0 THEN ' below target' ELSE ' above target' END END;
"""

RATED = r"""
CREATE TABLE rated AS
WITH cells AS (
    SELECT *, regexp_extract(target, '^[<>]=?') AS operator, number(target) AS goal,
        CASE WHEN value <> '[x]' THEN number(value) - number(target) END AS gap
    FROM read_csv(?, header = true, all_varchar = true)
), sides AS (
    SELECT *, CASE WHEN operator = '' THEN polarity = 'lower' ELSE operator[1] = '<' END AS is_lower,
        length(operator) = 1 AS is_strict, CASE WHEN is_lower THEN gap ELSE -gap END AS worse
    FROM cells
)
SELECT *, CASE
    WHEN worse IS NULL THEN 'Not rated'
    WHEN worse < 0 OR worse = 0 AND NOT is_strict THEN 'Green'
    WHEN 20 * worse <= abs(goal) THEN 'Amber'
    ELSE 'Red' END AS rating
FROM sides
"""

# By rating, and the natural order of numbers: `3.5` before `3.14`.
ORDER = r"""
ORDER BY rating DESC, split_part(number, '.', 1)::INTEGER,
    regexp_extract(number, '\.(\d+)', 1)::INTEGER, number
"""

OFF_TARGET = rf"""
CREATE TABLE off_target AS
SELECT format(E'| {{}} | {{}} | {{}} | {{}} | {{}} | – |\n', number, title, rating, figure, against) AS line,
    format(
        E'### {{}} {{}}: {{}}\n\n{{}} against a target of {{}}{{}}: {{}}.{{}}\n\n{{}}\n\n',
        number, title, rating, figure, against,
        coalesce(' (' || escaped("target basis") || ')', ''),
        distance(gap, goal, value), coalesce(' Note: ' || escaped(note) || '.', ''), commentary(commentary)
    ) AS passage
FROM (
    SELECT *, escaped(indicator) AS title, value || coalesce(' ' || unit, '') AS figure,
        CASE WHEN is_lower THEN 'below' ELSE 'above' END AS side,
        ltrim(target, '<>=') AS bare,
        CASE WHEN is_strict THEN side || ' ' || bare ELSE bare || ' or ' || side END
            || coalesce(' by ' || "target date", '') AS against
    FROM rated WHERE rating IN ('Red', 'Amber')
)
{ORDER}
"""

NOT_RATED = rf"""
SELECT format(
    E'| {{}} | {{}} | Not available{{}} | – | – |\n',
    number, escaped(indicator), coalesce(': ' || escaped(note), ''))
FROM rated WHERE rating = 'Not rated'
{ORDER}
"""

COUNTS = """
SELECT priority, count(*) FILTER (rating = 'Red'), count(*) FILTER (rating = 'Amber'),
    count(*) FILTER (rating = 'Green'), count(*) FILTER (rating = 'Not rated')
FROM rated GROUP BY priority ORDER BY min(rowid)
"""


def write(query: duckdb.DuckDBPyConnection) -> None:
    while lines := query.fetchmany(10_000):
        sys.stdout.writelines(line for line, in lines)


def main() -> None:
    database = duckdb.connect()
    database.execute(SETUP)
    database.execute(RATED, [sys.argv[1]])
    database.execute(OFF_TARGET)
    table = database.execute(COUNTS).fetchall()
    red, amber, green, none = (sum(column) for column in list(zip(*table))[1:])
    table.append(("All", red, amber, green, none))
    years, part = database.execute("SELECT quarter FROM rated LIMIT 1").fetchone()[0].split(" Q")
    out = sys.stdout.write
    out(f"# Performance report: Quarter {part} {years}\n\n")
    out(f"{MONTHS[int(part) - 1]} {int(years[:4]) + (part == '4')}\n\n")
    out(
        f"{red + amber} indicators are off target: {red} Red and {amber} Amber, of {red + amber + green} rated. "
    )
    out(f"{green} are Green. {none} are not rated.\n\n")
    out("## Ratings by priority\n\n| Priority | Red | Amber | Green | Not rated | All |\n")
    out("| --- | ---: | ---: | ---: | ---: | ---: |\n")
    for name, *each in table:
        out(f"| {name} | {' | '.join(map(str, each))} | {sum(each)} |\n")
    out("\n## What is being done in areas rated Red or Amber\n\n")
    out(
        "| Number | Indicator | RAG | Actual | Target | Direction |\n| --- | --- | --- | ---: | ---: | --- |\n"
    )
    write(database.execute("SELECT line FROM off_target"))
    out("\n")
    write(database.execute("SELECT passage FROM off_target"))
    out(
        "## Not rated\n\n| Number | Indicator | Why | Last figure | Direction |\n| --- | --- | --- | ---: | --- |\n"
    )
    write(database.execute(NOT_RATED))
    out("\n## Notes\n\nThere are no notes.\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main()
