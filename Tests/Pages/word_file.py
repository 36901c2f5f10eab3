"""Holds a Word file as python-docx reads it, and the workbooks of its charts as openpyxl does."""

import io
import re
import zipfile
from decimal import Decimal
from xml.etree import ElementTree

import docx
import html5lib
import openpyxl
from docx.oxml.ns import qn

from fixtures import Fixture
from report import Results

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
# 210 by 297 millimetres, in English Metric Units.
A4 = (7_560_310, 10_692_130)
# A tenth of a millimetre.
TOLERANCE = 3600


def hold(fixture: Fixture, results: Results) -> None:
    try:
        file = docx.Document(str(fixture.word))
    except Exception as error:  # What it throws depends on what is broken.
        results.expect(False, "python-docx opens the Word file", fixture.name, str(error))
        return
    results.expect(True, "python-docx opens the Word file", fixture.name)
    page = html5lib.parse(fixture.page.read_text(), namespaceHTMLElements=False)
    results.none(document(file, page), "the Word file has title, language, A4 and page numbers", fixture.name)
    results.none(headings(file), "the Word file's headings are styles, in order", fixture.name)
    results.none(tables(file), "the Word file's tables have header rows and names", fixture.name)
    results.none(body(file), "the Word file's pictures have words, and its links lead to the web", fixture.name)
    charts(fixture, page, results)


def document(file, page) -> list[str]:
    wrong = []
    title = page.findtext("head/title")
    first = file.paragraphs[0]
    if file.core_properties.title != title or first.text != title or first.style.name != "Title":
        wrong.append(f"it begins with {first.text!r} as {first.style.name}, and its title is {file.core_properties.title!r}")
    default = file.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
    languages = (default.get(qn("w:val")), file.core_properties.language)
    if languages != ("en-GB", "en-GB"):
        wrong.append(f"its languages are {languages}")
    for section in file.sections:
        if any(abs(a - b) > TOLERANCE for a, b in zip((section.page_width, section.page_height), A4)):
            wrong.append(f"a page is {section.page_width.mm} × {section.page_height.mm} mm")
        fields = [field.get(qn("w:instr")).strip() for field in section.footer._element.iter(qn("w:fldSimple"))]
        if "PAGE" not in fields:
            wrong.append("a footer has no page number")
    return wrong


def headings(file) -> list[str]:
    wrong = []
    last = 0
    for paragraph in file.paragraphs:
        match = re.fullmatch(r"Heading (\d)", paragraph.style.name)
        if match:
            level = int(match[1])
            if level > min(last + 1, 3):
                wrong.append(f"{paragraph.text!r} has level {level} after {last}")
            last = level
    return wrong if last else ["there is none"]


def tables(file) -> list[str]:
    wrong = []
    for number, table in enumerate(file.tables, 1):
        name = table._tbl.tblPr.find(qn("w:tblCaption"))
        if name is None or not name.get(qn("w:val")):
            wrong.append(f"table {number} has no name")
        properties = table.rows[0]._tr.trPr
        if properties is None or properties.find(qn("w:tblHeader")) is None:
            wrong.append(f"table {number} has no header row that repeats")
        if any(len(row.cells) != len(table.columns) for row in table.rows):
            wrong.append(f"table {number} has a row of another width")
    return wrong


def body(file) -> list[str]:
    """Pictures have words; no text became a field; links lead to the web."""
    wrong = []
    for picture in file.element.body.iter(qn("wp:docPr")):
        if not picture.get("descr"):
            wrong.append(f"{picture.get('name')} has no alternative text")
    for field in (qn("w:fldSimple"), qn("w:instrText")):
        wrong += ["the text has a field"] * len(list(file.element.body.iter(field)))
    for relation in file.part.rels.values():
        if relation.is_external and not re.match(r"https?://", relation.target_ref):
            wrong.append(f"a link leads to {relation.target_ref}")
    return wrong


def charts(fixture: Fixture, page, results: Results) -> None:
    """Each chart's workbook holds the figures that the page gives for its picture, and the chart shows them."""
    # The figures behind all of them are once more in one table, for print.
    pictures = [figure for figure in page.findall(".//figure") if figure.get("class") != "print"]
    with zipfile.ZipFile(fixture.word) as archive:
        names = archive.namelist()
        count = sum(name.startswith("word/charts/chart") for name in names)
        results.equal(count, len(pictures), "the Word file has the page's pictures", fixture.name)
        for number, picture in enumerate(pictures, 1):
            subject = f"{fixture.name}, chart {number}"
            book = openpyxl.load_workbook(io.BytesIO(archive.read(f"word/embeddings/chart{number}.xlsx")))
            sheet = [list(row) for row in book.active.iter_rows(min_row=2, values_only=True)]
            found = [[str(row[0]), *(number_in(cell) for cell in row[1:])] for row in sheet]
            width = max(len(row) for row in found)
            wanted = [behind(row, width) for row in picture.findall(".//tbody/tr")]
            results.equal(found, wanted, "a chart's workbook holds the figures", subject)
            drawn = series(archive.read(f"word/charts/chart{number}.xml"))
            columns = [[row[place] for row in found] for place in range(1, width)]
            results.equal(drawn, columns, "a chart shows its workbook", subject)


def number_in(cell) -> Decimal | None:
    return None if cell is None else Decimal(str(cell)).normalize()


def behind(row, width: int) -> list:
    """A row of the figures behind a picture: the period, the figure, and the target's ends."""
    period, figure, target = ("".join(cell.itertext()) for cell in list(row)[:3])
    targets = numbers(target)
    if width > 3 and len(targets) == 1:
        targets *= 2
    cells = [(numbers(figure) or [None])[0], *targets]
    return [period, *(cells + [None] * width)[: width - 1]]


def numbers(text: str) -> list[Decimal]:
    found = re.findall(r"[-−]?\d[\d,]*(?:\.\d+)?", text)
    return [Decimal(number.replace(",", "").replace("−", "-")).normalize() for number in found]


def series(chart: bytes) -> list[list[Decimal | None]]:
    """The figures of each line of a chart, as the chart itself keeps them."""
    lines = []
    for cache in ElementTree.fromstring(chart).iter(f"{CHART}numCache"):
        values: list[Decimal | None] = [None] * int(cache.find(f"{CHART}ptCount").get("val"))
        for point in cache.iter(f"{CHART}pt"):
            values[int(point.get("idx"))] = Decimal(point.findtext(f"{CHART}v")).normalize()
        lines.append(values)
    return lines
