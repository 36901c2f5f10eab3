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

# In seconds, after the pages were held.
PATIENCE = 240


class Conversion:
    """LibreOffice at work: it makes a PDF of each file while other things are held."""

    def __init__(self, fixtures: list[Fixture], folder: Path) -> None:
        self.prints, self.log = folder / "prints", folder / "soffice.log"
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", self.prints]
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [*command, *(fixture.word for fixture in fixtures)], stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )

    def finished(self) -> Path:
        """The folder of what it made."""
        try:
            status = self.process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.stop()
            raise Failed(f"soffice did not end in {PATIENCE} seconds")
        if status != 0:
            raise Failed(f"soffice ended with {status}: {self.log.read_text(errors='replace')}")
        return self.prints

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait()


def hold(conversion: Conversion, fixtures: list[Fixture], keep: Path | None) -> Results:
    results = Results()
    prints = conversion.finished()
    for fixture in fixtures:
        word_file.hold(fixture, results)
        try:
            paragraphs = same_text(fixture, results)
        except Failed as failure:
            results.expect(False, "pandoc reads the Word file", fixture.name, str(failure))
            continue
        printed(prints / f"{fixture.name}.pdf", paragraphs, fixture, results)
    if keep:
        for file in prints.glob("*.pdf"):
            shutil.copy(file, keep / f"{file.stem}-word.pdf")
    return results


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
