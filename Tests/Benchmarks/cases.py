"""The cases: every command that is measured."""

import shutil
from pathlib import Path

import data
from measure import Case, run_once
from peers import PYTHON_CSV, Peer

# The sizes whose times show how the time grows, beside the large file's.
GROWTH = [10_000, 100_000]
SMALL_FILES = 2_000
PAPER_BYTES = 20_000_000


def size_case(rows: int, many: int) -> str:
    """The name of the case that renders so many rows."""
    return "render" if rows == many else f"render, {rows:,} rows"


def all_cases(binary: Path, work: Path, many: int, peers: list[Peer]) -> list[Case]:
    """All cases, in the order in which a round runs them; `many` is the number of rows of the large file."""
    program = str(binary)

    def command(name: str, verb: str, *files: Path, **options) -> Case:
        return Case(name, [program, verb, *map(str, files)], **options)

    large = data.file(work, "one_quarter", many)
    found = [command("render", "render", large)]
    found += [peer.case(large) for peer in peers]
    found.append(command("render, pipe", "render", Path("-"), piped=large))
    for order in ("quarter", "indicator"):
        history = data.file(work, f"by_{order}", many // 40)
        found.append(command(f"render, 40 quarters by {order}", "render", history))
    found.append(command("check", "check", large))
    found.append(command("diff", "diff", data.file(work, "before", many), large))
    found.append(command("rate", "rate", large))
    for shape in ("titles", "parts"):
        found.append(command(f"render, {shape}", "render", data.file(work, shape, many)))
    quarters = [data.file(work, shape, many // 2) for shape in ("renumbered_before", "renumbered")]
    found.append(command("render, renumbered", "render", *quarters))
    found.append(command("diff, renumbered", "diff", *quarters))
    for shape in ("wide", "tidy"):
        file = data.file(work, shape, many // 10)
        found.append(command(f"render, {shape}", "render", file, size=file.stat().st_size))

    rows = data.ROWS_OF_SMALL_FILE * min(SMALL_FILES, many // data.ROWS_OF_SMALL_FILE)
    whole = data.file(work, "one_quarter", rows)
    found.append(command("render, small files", "render", *data.small_files(work, rows), batch=3))
    found.append(command("render, one file of as many rows", "render", whole, batch=3))
    for rows in GROWTH:
        if rows < many:
            file = data.file(work, "one_quarter", rows)
            found.append(command(size_case(rows, many), "render", file, batch=200_000 // rows))

    small = data.file(work, "one_quarter", data.ROWS_OF_SMALL_FILE)
    found.append(Case("true", ["/bin/true"], batch=50))
    found.append(command("render, 60 rows", "render", small, batch=50))
    found.append(PYTHON_CSV.case(small, "python_csv, 60 rows", batch=10))
    paper = filled_paper(program, work, small)
    found.append(Case("paper, checked", [program, "render", str(small), "--into", str(paper), "--check"]))
    return found


def filled_paper(program: str, work: Path, file: Path) -> Path:
    """A copy of the long paper, its blocks filled by the program that is measured."""
    paper = work / "paper.md"
    shutil.copyfile(data.long_paper(work, PAPER_BYTES), paper)
    run_once(Case("render --into", [program, "render", str(file), "--into", str(paper)]), work / "output")
    return paper
