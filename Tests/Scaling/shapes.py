"""The dimensions in which an input can grow, each as the files and the command for a size."""

from typing import Callable, NamedTuple

HEADER = "number,indicator,priority,quarter,value,target,polarity,commentary\n"


class Shape(NamedTuple):
    """One dimension of an input."""

    name: str
    # Makes the command and its files (by name) for a size.
    make: Callable[[int], tuple[list[str], dict[str, str]]]
    # The size to begin with; it is doubled until the run takes long enough.
    start: int = 1000
    # The size beyond which the input is refused, or takes too much memory to try.
    most: int = 1 << 22


def row(n: int, quarter: str = "2022/23 Q3", value: str = "7", commentary: str = "") -> str:
    return f"{n},Measure {n},Be Safe,{quarter},{value},8,lower,{commentary}\n"


def check(text: str) -> tuple[list[str], dict[str, str]]:
    return ["check", "q.csv"], {"q.csv": text}


def render(text: str, *options: str) -> tuple[list[str], dict[str, str]]:
    return ["render", "q.csv", *options], {"q.csv": text}


def quarters(n: int) -> list[str]:
    return [f"{1990 + i // 4}/{(1991 + i // 4) % 100:02d} Q{i % 4 + 1}" for i in range(n)]


def part(n: int, last: str = "7") -> str:
    return f"1,Measure,Be Safe,Part {n},2022/23 Q3,{last},8,lower\n"


PARTS = "number,indicator,priority,part,quarter,value,target,polarity\n"
FORMER = "number,indicator,quarter,value,target,polarity,formerly\n"


def renumbered(n: int) -> tuple[list[str], dict[str, str]]:
    before = "".join(f"A{i},Measure {i},2022/23 Q2,9,8,lower,\n" for i in range(n))
    after = "".join(f"B{i},Measure {i},2022/23 Q3,9,8,lower,A{i}\n" for i in range(n))
    return render(FORMER + before + after)


def renumbered_parts(n: int) -> tuple[list[str], dict[str, str]]:
    head = "number,indicator,part,quarter,value,target,polarity,formerly\n"
    before = "".join(f"A,Measure,Part {i},2022/23 Q2,9,8,lower,\n" for i in range(n))
    after = "".join(f"B,Measure,Part {i},2022/23 Q3,9,8,lower,A\n" for i in range(n))
    return render(head + before + after)


def splits(n: int) -> tuple[list[str], dict[str, str]]:
    after = "".join(f"B{i},Measure {i},2022/23 Q3,9,8,lower,A\n" for i in range(n))
    return render(FORMER + "A,Measure,2022/23 Q2,9,8,lower,\n" + after)


def merge(n: int) -> tuple[list[str], dict[str, str]]:
    before = "".join(f"A{i},Measure {i},2022/23 Q2,9,8,lower,\n" for i in range(n))
    names = ", ".join(f"A{i}" for i in range(n))
    return render(FORMER + before + f'B,Measure,2022/23 Q3,9,8,lower,"{names}"\n')


def wide(n: int) -> tuple[list[str], dict[str, str]]:
    # A hundred and ten years have quarters.
    names = quarters(n)
    head = "number,indicator,target,polarity," + ",".join(names) + "\n"
    return check(head + "".join(f"{i},Measure {i},8,lower," + ",".join("7" * n) + "\n" for i in range(20)))


def plan(n: int) -> tuple[list[str], dict[str, str]]:
    rows = "".join(f"Be Safe,Outcome {i},Owner,Action {i},On track,\n" for i in range(n))
    head = "priority,outcome,owner,action,progress,note\n"
    return ["render", "q.csv", "--priorities", "p.csv"], {"q.csv": HEADER + row(1), "p.csv": head + rows}


def paper(n: int, heading: str = "") -> tuple[list[str], dict[str, str]]:
    rows = "".join(
        f"{i},Measure {i},Priority {i},2022/23 Q3,9,8,lower,\n" for i in range(n)
    )
    block = "".join(
        f'{heading}\n<!-- trustreport:begin priority "Priority {i}" -->\n'
        f'<!-- trustreport:end priority "Priority {i}" -->\n\n'
        for i in range(n)
    )
    return ["render", "q.csv", "--into", "p.md"], {"q.csv": HEADER + rows, "p.md": "# Paper\n\n" + block}


def diff(n: int) -> tuple[list[str], dict[str, str]]:
    old = "".join(row(i, "2022/23 Q2", str(i % 17)) for i in range(n))
    new = "".join(row(i + n // 10, "2022/23 Q3", str(i % 13)) for i in range(n))
    return ["diff", "old.csv", "new.csv"], {"old.csv": HEADER + old, "new.csv": HEADER + new}


def commentary(text: str) -> tuple[list[str], dict[str, str]]:
    return render(HEADER + row(1, value="9", commentary=f'"{text}"'))


def page(text: str) -> tuple[list[str], dict[str, str]]:
    return render(HEADER + row(1, value="9", commentary=f'"{text}"'), "--format", "html")


# A cell has at most a mebibyte.
CELL = 1 << 20

MARKS = "e\u0301\u0323"

SHAPES = [
    Shape("rows", lambda n: render(HEADER + "".join(row(i, value=str(i % 20)) for i in range(n)))),
    Shape("rows as a page", lambda n: render(
        HEADER + "".join(row(i, value=str(i % 20)) for i in range(n)), "--format", "html")),
    Shape("rows as a table", lambda n: (["rate", "q.csv"], {
        "q.csv": HEADER + "".join(row(i, value=str(i % 20)) for i in range(n))})),
    Shape("bytes of one line", lambda n: check("x" * n), 1 << 20, 1 << 26),
    Shape("words of one line", lambda n: check("word " * n), 1 << 18, 1 << 24),
    Shape("bytes behind an unclosed quote", lambda n: check(HEADER + '1,"' + "x y\n" * n), 1 << 18, 1 << 24),
    Shape("unclosed quote in the first row", lambda n: check('"' + "x y\n" * n), 1 << 18, 1 << 24),
    Shape("commas", lambda n: check("," * n), 1 << 18, 1 << 24),
    Shape("commas of a row", lambda n: check(HEADER + row(1) + "," * n + "\n"), 1 << 18, 1 << 24),
    Shape("quotes", lambda n: check(HEADER + row(1, commentary='"' + '""' * n + '"')), 1 << 16, 1 << 19),
    Shape("blank lines", lambda n: check(HEADER + row(1) + "\n" * n), 1 << 18),
    Shape("lone cells", lambda n: check(HEADER + row(1) + "note\n" * n + row(2)), 1 << 14),
    Shape("headings", lambda n: check(
        "number,indicator,quarter,value,target,polarity\n"
        + "".join(f"Heading {i}\n{i},M {i},2022/23 Q3,7,8,lower\n" for i in range(n)))),
    Shape("unnamed columns", lambda n: check(
        "number,indicator,quarter,value" + "," * n + "\n" + "1,A,2022/23 Q3,7" + ",x" * n + "\n"), 1000, 1 << 17),
    Shape("unknown columns", lambda n: check(
        "number,indicator,quarter,value" + "".join(f",x{i}" for i in range(n)) + "\n"
        + "1,A,2022/23 Q3,7" + ",x" * n + "\n"), 1000, 1 << 15),
    Shape("marks in a figure", lambda n: check(HEADER + row(1, value=MARKS * n)), 1000, CELL // 5),
    Shape("marks in a title", lambda n: (["rate", "q.csv"], {
        "q.csv": HEADER + f"1,{MARKS * n},Be Safe,2022/23 Q3,9,8,lower,\n"}), 1000, CELL // 5),
    Shape("marks of one letter", lambda n: (["rate", "q.csv"], {
        "q.csv": HEADER + f"1,a{chr(0x301) * n}{chr(0x323) * n},Be Safe,2022/23 Q3,9,8,lower,\n"}), 1000, CELL // 5),
    Shape("marks in titles to be compared", lambda n: (["render", "q.csv"], {
        "q.csv": HEADER + f"1,{MARKS * n}x,Be Safe,2022/23 Q2,9,8,lower,\n"
        + f"1,{MARKS * n}y,Be Safe,2022/23 Q3,9,8,lower,\n"}), 1000, CELL // 5),
    Shape("marks in a priority", lambda n: check(
        HEADER + f"1,A,{MARKS * n},2022/23 Q3,9,8,lower,\n2,B,{MARKS * n}x,2022/23 Q3,9,8,lower,\n"), 1000, CELL // 5),
    Shape("marks in a quarter", lambda n: check(HEADER + row(1, quarter=MARKS * n)), 1000, CELL // 5),
    Shape("marks in a header", lambda n: check(MARKS * n + "," + HEADER + "," + row(1)), 1000, CELL // 5),
    Shape("marks in commentary", lambda n: commentary(MARKS * n), 1000, CELL // 5),
    Shape("sentences", lambda n: commentary("See 3.14 above. The figure fell to 54.3%. " * n), 100, CELL // 43),
    Shape("lines of commentary", lambda n: commentary("- a point\n" * n), 1000, CELL // 10),
    Shape("numbered lines", lambda n: commentary("".join(f"{i + 1}. a point\n" for i in range(n))), 1000, CELL // 16),
    Shape("addresses", lambda n: commentary("https://a.example/b " * n), 1000, CELL // 20),
    Shape("one address", lambda n: commentary("https://a.example/" + "(" * n), 1000, CELL - 99),
    Shape("beginnings of addresses", lambda n: commentary("www." * n), 1000, CELL // 4),
    Shape("brackets", lambda n: commentary("[" * n), 1000, CELL),
    Shape("asterisks", lambda n: commentary("*a " * n), 1000, CELL // 3),
    Shape("accents", lambda n: commentary("`" * n), 1000, CELL),
    Shape("entities", lambda n: commentary("&amp;" * n), 1000, CELL // 5),
    Shape("a page's sentences", lambda n: page("See <b> www.a.example. " * n), 100, CELL // 23),
    Shape("spaces", lambda n: commentary("a" + " " * n + "b"), 1000, CELL - 2),
    Shape("parts of an indicator", lambda n: render(PARTS + "".join(part(i, str(i % 13)) for i in range(n)))),
    Shape("parts without a rating", lambda n: render(PARTS + "".join(part(i, "[x]") for i in range(n)))),
    Shape("indicators with parts", lambda n: render(PARTS + "".join(
        f"{i // 2},Measure {i // 2},Be Safe,Part {i % 2},2022/23 Q3,9,8,lower\n" for i in range(n)))),
    Shape("quarters of an indicator", lambda n: render(
        HEADER + "".join(row(1, q, str(i % 13)) for i, q in enumerate(quarters(n)))), 55, 440),
    Shape("one row many times", lambda n: check(HEADER + row(1) * n)),
    Shape("one row with many figures", lambda n: check(
        HEADER + "".join(row(1, value=str(i)) for i in range(n)))),
    Shape("quarter columns", wide, 55, 440),
    Shape("priorities", lambda n: render(HEADER + "".join(
        f"{i},Measure {i},Priority number {i},2022/23 Q3,9,8,lower,\n" for i in range(n)))),
    Shape("renumbered indicators", renumbered),
    Shape("renumbered parts", renumbered_parts),
    Shape("splits", splits),
    Shape("a merge", merge, 1000, 1 << 15),
    Shape("rows of priorities", plan),
    Shape("blocks of a paper", paper, 50, 1 << 12),
    Shape("blocks below headings", lambda n: paper(n, "## Heading"), 50, 1 << 12),
    Shape("lines of a paper", lambda n: (["render", "q.csv", "--into", "p.md"], {
        "q.csv": HEADER + row(1), "p.md": "- > - a line\n" * n
        + "\n<!-- trustreport:begin summary -->\n<!-- trustreport:end summary -->\n"})),
    Shape("differences", diff),
    Shape("one title under many numbers", lambda n: check(HEADER + "".join(
        f"{i},Percentage of assessments,Be Safe,2022/23 Q3,9,8,lower,\n" for i in range(n)))),
    Shape("one commentary of many", lambda n: check(HEADER + "".join(
        row(i, value="9", commentary="The team has met the families and agreed a plan for the winter.")
        for i in range(n)))),
    Shape("references", lambda n: check(HEADER + "".join(
        row(f"1.{i}", value="9", commentary=f"See 1.{i + 1} below.") for i in range(n)))),
    Shape("errors", lambda n: check(HEADER + "".join(row(i, value="9O.2") for i in range(n)))),
    Shape("lines with a carriage return", lambda n: check(HEADER + "".join(
        row(i, commentary="cut\rshort") for i in range(n)))),
    Shape("numbers that differ in one digit", lambda n: render(HEADER + "".join(
        f"{1 << 20 | i:032b},Measure {i},Be Safe,2022/23 Q3,9,8,lower,\n" for i in range(n)))),
    Shape("replacements", lambda n: (
        ["check", "q.csv", *(f"--replace=value:x{i}=[x]" for i in range(n))],
        {"q.csv": HEADER + "".join(row(i, value=f"x{i}") for i in range(n))}), 50, 1 << 11),
]
