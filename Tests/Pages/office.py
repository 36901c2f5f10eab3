"""Holds the Word files: in LibreOffice, as pandoc and python-docx read them, and the workbooks of their charts."""

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pandoc
import print_out
import word_file
from fixtures import Fixture
from report import Results
from tools import Failed

# In seconds, for all files together.
PATIENCE = 240


def run(fixtures: list[Fixture], folder: Path, keep: Path | None) -> Results:
    results = Results()
    prints = converted(fixtures, folder)
    for fixture in fixtures:
        word_file.hold(fixture, results)
        paragraphs = same_text(fixture, results)
        printed(prints / f"{fixture.name}.pdf", paragraphs, fixture, results)
    if keep:
        for file in prints.glob("*.pdf"):
            shutil.copy(file, keep / f"{file.stem}-word.pdf")
    return results


def converted(fixtures: list[Fixture], folder: Path) -> Path:
    """The folder of what LibreOffice makes of the files, one PDF each."""
    prints = folder / "prints"
    command = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--convert-to", "pdf"]
    files = [fixture.word for fixture in fixtures]
    done = subprocess.run(
        [*command, "--outdir", prints, *files], capture_output=True, stdin=subprocess.DEVNULL, timeout=PATIENCE
    )
    if done.returncode != 0:
        raise Failed(f"soffice ended with {done.returncode}: {done.stderr.decode(errors='replace')}")
    return prints


def same_text(fixture: Fixture, results: Results) -> list[str]:
    """As pandoc reads it, the file says what the Markdown report says."""
    word, markdown = pandoc.document("docx+styles", fixture.word), pandoc.document("gfm", fixture.markdown)
    # The title is a style of its own, and the headings count from below it.
    wanted = [(level - 1, text) for level, text in pandoc.headings(markdown)]
    found = [(0, pandoc.title(word)), *pandoc.headings(word)]
    results.equal(found, wanted, "the Word file has the report's headings", fixture.name)
    wanted = pandoc.paragraphs(markdown)
    found = [pandoc.title(word), *pandoc.paragraphs(word)]
    results.equal(found, wanted, "the Word file has the report's text", fixture.name)
    return found


def printed(file: Path, paragraphs: list[str], fixture: Fixture, results: Results) -> None:
    """What LibreOffice prints: on A4, each page numbered, each word whole."""
    if not results.expect(file.exists(), "LibreOffice opens the Word file", fixture.name, "it makes no PDF of it"):
        return
    results.none(print_out.not_a4(file), "the Word file prints on A4", fixture.name)
    sheets = print_out.sheets(file)
    unnumbered = [
        f"sheet {number} has no “Page {number} of {len(sheets)}”"
        for number, sheet in enumerate(sheets, 1)
        if f"Page {number} of {len(sheets)}" not in sheet
    ]
    results.none(unnumbered, "the Word file's pages are numbered", fixture.name)
    missing = words(" ".join(paragraphs)) - words(" ".join(sheets))
    results.none(sorted(missing), "the Word file prints every word whole", fixture.name)


def words(text: str) -> Counter[str]:
    """The words of a text; a line may end after a hyphen, a dash or a stroke."""
    return Counter(re.findall(r"[^\s/\u2010-\u2015-]+", text))
