"""Prints a page, and holds what stands on the paper."""

import re

from playwright.sync_api import Page

from fixtures import Fixture
from report import Results
from tools import output

# The page size of A4 in points, as Chromium and LibreOffice round it.
A4 = (595, 842)


def hold(page: Page, fixture: Fixture, results: Results) -> None:
    """A4; and no heading stands last on a sheet."""
    page.emulate_media(media="print")
    headings = page.evaluate("[...document.querySelectorAll('h1, h2, h3')].map((heading) => heading.innerText.trim())")
    page.emulate_media(media="null")
    file = fixture.folder / f"{fixture.name}-page.pdf"
    page.pdf(path=file, prefer_css_page_size=True)
    results.none(not_a4(file), "the print is A4", fixture.name)
    torn = []
    for number, sheet in enumerate(sheets(file), 1):
        lines = [line.strip() for line in sheet.splitlines() if line.strip()]
        if not lines:
            torn.append(f"sheet {number} is blank")
        elif lines[-1] in headings:
            torn.append(f"sheet {number} ends with “{lines[-1]}”")
    results.none(torn, "no heading is torn from what follows", fixture.name)


def sheets(file) -> list[str]:
    return output("pdftotext", "-layout", file, "-").split("\f")[:-1]


def not_a4(file) -> list[str]:
    sizes = re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+)", output("pdfinfo", "-l", "9999", file), re.MULTILINE)
    wrong = [
        f"sheet {number} is {width} × {height} points"
        for number, (width, height) in enumerate(sizes, 1)
        if abs(float(width) - A4[0]) > 2 or abs(float(height) - A4[1]) > 2
    ]
    return wrong if sizes else ["there is no sheet"]
