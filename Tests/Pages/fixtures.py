"""The fixtures, and what trustreport makes of each."""

import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from tools import ROOT, Failed, output

FIXTURES = ROOT / "Fixtures"
# Files that lie beside data, and hold none.
BESIDE = ("*-definitions.csv", "priorities.csv", "verdicts.csv")
# The exit status where the data has errors: there is no report of it.
REFUSED = 65


class Fixture(NamedTuple):
    """The outputs of a data file, in a folder."""

    name: str
    folder: Path
    # Whether it is a whole scorecard, and no example of one finding.
    is_scorecard: bool

    @property
    def page(self) -> Path:
        return self.folder / f"{self.name}.html"

    @property
    def word(self) -> Path:
        return self.folder / f"{self.name}.docx"

    @property
    def markdown(self) -> Path:
        return self.folder / f"{self.name}.md"

    @property
    def charts(self) -> list[Path]:
        return sorted((self.folder / f"{self.name}-charts").glob("*.svg"))


def made(binary: Path, folder: Path, only: str) -> list[Fixture]:
    """Makes page, Word file, Markdown and charts of every fixture that has a report; of equal reports, one.

    Where `only` is not empty, of those with it in their names.
    """
    fixtures: dict[str, Fixture] = {}
    refused = 0
    for file in sorted(FIXTURES.rglob("*.csv")):
        if any(file.match(name) for name in BESIDE) or only not in name_of(file):
            continue
        fixture = make(binary, file, folder)
        if fixture:
            fixtures.setdefault(fixture.page.read_text(), fixture)
        else:
            refused += 1
            # An example of an error has no report; a scorecard without one has an empty report on record.
            record = file.with_suffix(".md")
            if file.parent.name != "findings" and not (record.exists() and record.stat().st_size == 0):
                raise Failed(f"{file}: trustreport makes no report of it")
    print(f"{len(fixtures)} different reports; {refused} files have errors, and no report.", flush=True)
    return list(fixtures.values())


def name_of(file: Path) -> str:
    return "-".join(file.relative_to(FIXTURES).with_suffix("").parts)


def make(binary: Path, file: Path, folder: Path) -> Fixture | None:
    """The outputs of one file; nothing where its data has errors."""
    name = name_of(file)
    fixture = Fixture(name, folder, file.parent.name != "findings")
    command = [binary, "render", "--quiet", *settings(file), file.name]
    page = subprocess.run([*command, "-o", fixture.page], cwd=file.parent, capture_output=True)
    if page.returncode == REFUSED:
        return None
    if page.returncode != 0:
        raise Failed(f"{file}: {page.stderr.decode()}")
    for options in (["-o", fixture.markdown], ["-o", fixture.word]):
        subprocess.run([*command, *options], cwd=file.parent, check=True)
    charts = fixture.folder / f"{name}-charts"
    subprocess.run(
        [*command, "-o", fixture.folder / f"{name}-charts.md", "--charts", charts], cwd=file.parent, check=True
    )
    return fixture


def settings(file: Path) -> list[str]:
    """The settings and the definitions that lie beside a file."""
    options = []
    if file.with_suffix(".settings").exists():
        options += ["--settings", file.with_suffix(".settings").name]
    definitions = file.with_name(f"{file.stem}-definitions.csv")
    return options + ([definitions.name] if definitions.exists() else [])


def keep(fixtures: list[Fixture], folder: Path) -> None:
    for fixture in fixtures:
        shutil.copy(fixture.page, folder)
        shutil.copy(fixture.word, folder)


def rendered(fixture: Fixture) -> str:
    """The Markdown report as GitHub shows it."""
    # Raw HTML is let through: what it would hide must not be there in the first place.
    extensions = [word for name in ("table", "strikethrough", "autolink", "tasklist") for word in ("-e", name)]
    return output("cmark-gfm", "--unsafe", *extensions, fixture.markdown)
