"""Holds the source of a page and of its pictures against parsers."""

from xml.etree import ElementTree

import html5lib

from fixtures import Fixture
from report import Results

SVG = "{http://www.w3.org/2000/svg}"


def hold(fixture: Fixture, results: Results) -> None:
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    with fixture.page.open("rb") as page:
        parser.parse(page, transport_encoding="utf-8")
    errors = [f"line {line}: {html5lib.constants.E[code] % data}" for (line, _), code, data in parser.errors]
    results.none(errors, "the page is valid HTML", fixture.name)
    for chart in fixture.charts:
        results.none(wrong(chart.read_bytes()), "a picture's file is an SVG with a name", f"{fixture.name}, {chart.name}")


def wrong(chart: bytes) -> list[str]:
    try:
        root = ElementTree.fromstring(chart)
    except ElementTree.ParseError as error:
        return [str(error)]
    title = root.find(f"{SVG}title")
    found = []
    if root.tag != f"{SVG}svg" or root.get("role") != "img":
        found.append("it is no SVG with the role of an image")
    if title is None or not title.text or root.get("aria-labelledby") != title.get("id"):
        found.append("its title does not name it")
    if root.find(f"{SVG}rect").get("fill") != "#ffffff":
        found.append("it has no white ground")
    return found
