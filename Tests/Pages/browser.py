"""Holds the pages in a real browser: Chromium, as the system has it."""

import os
import shutil
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page, sync_playwright

import html_source
import print_out
from fixtures import Fixture, rendered
from report import Results

CHECKS = Path(__file__).with_name("page.js").read_text()
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# WCAG 2.1, 1.4.12: what a reader may set.
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }"""
# Chromium will not run as root with its sandbox, and a container has little shared memory.
ARGUMENTS = ["--disable-dev-shm-usage"] + (["--no-sandbox"] if os.geteuid() == 0 else [])
WIDTHS = [320, 800, 1400]


def run(fixtures: list[Fixture], keep: Path | None) -> Results:
    results = Results()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        for fixture in fixtures:
            html_source.hold(fixture, results)
        page, markdown = browser.new_page(), browser.new_page()
        events = watch(page)
        for fixture in fixtures:
            PageTest(page, fixture, results).hold(events, markdown)
            if fixture.is_scorecard:
                print_out.hold(page, fixture, results)
                drawings(page, fixture, results)
            if keep:
                photograph(page, fixture, keep)
        browser.close()
    return results


def watch(page: Page) -> dict[str, list[str]]:
    """What the page says on the console, and what it asks for."""
    events: dict[str, list[str]] = {"console": [], "requests": []}
    page.on("console", lambda message: events["console"].append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: events["console"].append(f"error: {error}"))
    page.on("request", lambda request: events["requests"].append(request.url))
    return events


class PageTest:
    """The page of a fixture in the browser."""

    def __init__(self, page: Page, fixture: Fixture, results: Results) -> None:
        self.page, self.fixture, self.results = page, fixture, results

    def hold(self, events: dict[str, list[str]], markdown: Page) -> None:
        self.show(width=1280)
        self.load(events)
        self.ask("structure", "the page is built as it should be")
        self.text(markdown)
        self.keyboard()
        # The keyboard has opened all that was folded away: it is held too.
        self.colours()
        self.narrow()

    def ask(self, question: str, check: str, argument: object = None) -> None:
        wrong = self.page.evaluate(f"checks.{question}({'' if argument is None else argument})")
        self.results.none(wrong, check, self.fixture.name)

    def show(self, width: int, scheme: str = "light", forced: str = "none") -> None:
        self.page.set_viewport_size({"width": width, "height": 800})
        self.page.emulate_media(color_scheme=scheme, forced_colors=forced)

    def load(self, events: dict[str, list[str]]) -> None:
        for seen in events.values():
            seen.clear()
        address = self.fixture.page.as_uri()
        self.page.goto(address)
        self.results.none(events["console"], "the console is silent", self.fixture.name)
        self.results.equal(events["requests"], [address], "nothing is fetched", self.fixture.name)
        self.page.evaluate(CHECKS)
        self.page.evaluate(AXE)

    def text(self, markdown: Page) -> None:
        """The text is that of the Markdown report."""
        markdown.set_content(rendered(self.fixture))
        wanted = " ".join(markdown.evaluate("document.body.innerText").split())
        found = self.page.evaluate("checks.text()")
        self.results.equal(found, wanted, "the text is that of the Markdown", self.fixture.name)

    def keyboard(self) -> None:
        """The keyboard alone reaches everything, opens what is folded away, and shows where it is."""
        reached: list[str] = []
        unseen: list[str] = []
        while True:
            self.page.keyboard.press("Tab")
            focused = self.page.evaluate("checks.focused()")
            if not focused:
                break
            reached.append(focused["name"])
            if focused["unseen"]:
                unseen.append(f"{focused['name']}: {focused['unseen']}")
            if len(reached) == 1:
                self.page.keyboard.press("Enter")
                place = self.page.evaluate("location.hash")
                self.results.equal(place, "#main", "the skip link leads to the content", self.fixture.name)
            elif focused["isFolded"]:
                self.page.keyboard.press("Enter")
        wanted = self.page.evaluate("checks.focusable()")
        self.results.equal(reached, wanted, "the keyboard reaches everything", self.fixture.name)
        self.results.none(unseen, "the focus can be seen", self.fixture.name)

    def colours(self) -> None:
        for name, width, scheme, forced in [
            ("light", 1280, "light", "none"),
            ("dark", 320, "dark", "none"),
            ("forced colours", 1280, "light", "active"),
            ("dark forced colours", 1280, "dark", "active"),
        ]:
            self.show(width, scheme, forced)
            self.ask("pale", f"borders, words and lines stand out, {name}")
            if name != "dark forced colours":
                self.axe(name)
        self.show(1280)

    def axe(self, name: str) -> None:
        options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
        found = self.page.evaluate("options => axe.run(document, options)", options)
        violations = [
            f"{violation['id']}: {violation['help']}: {node['html'][:200]}"
            for violation in found["violations"]
            for node in violation["nodes"]
        ]
        self.results.none(violations, f"axe finds nothing, {name}", self.fixture.name)

    def narrow(self) -> None:
        """The width of a phone, which is also that of a window of 1,280 pixels at 400%; then more space in the text."""
        # At 400% a pixel of the page is four of the screen.
        for width, height, scale in [(320, 256, 4), (1280, 800, 1)]:
            device = {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": False}
            session = self.page.context.new_cdp_session(self.page)
            session.send("Emulation.setDeviceMetricsOverride", device)
            self.ask("labels", f"labels of pictures are legible, {width} pixels", 16)
            for spacing in ["", ", spaced text"]:
                style = self.page.add_style_tag(content=SPACING) if spacing else None
                self.ask("wide", f"the page does not scroll sideways, {width} pixels{spacing}")
                self.ask("cut", f"no text is cut off, {width} pixels{spacing}")
                if style:
                    self.ask("labels", f"labels of pictures are legible, {width} pixels{spacing}", 16)
                    style.evaluate("style => style.remove()")
            session.send("Emulation.clearDeviceMetricsOverride")
            session.detach()


def drawings(page: Page, fixture: Fixture, results: Results) -> None:
    """The files of pictures are drawings that a browser shows."""
    if not fixture.charts:
        return
    page.goto("about:blank")
    index = fixture.folder / f"{fixture.name}-drawings.html"
    index.write_text("".join(f'<img src="{chart.as_uri()}" alt="">' for chart in fixture.charts))
    page.goto(index.as_uri())
    blank = page.evaluate("[...document.images].filter((image) => !image.naturalWidth).map((image) => image.src)")
    results.none(blank, "files of pictures can be shown", fixture.name)


def photograph(page: Page, fixture: Fixture, folder: Path) -> None:
    page.goto(fixture.page.as_uri())
    for width in WIDTHS:
        for scheme, forced, name in [("light", "none", ""), ("dark", "none", "-dark"), ("dark", "active", "-forced")]:
            if name and width != 800:
                continue
            page.set_viewport_size({"width": width, "height": 800})
            page.emulate_media(color_scheme=scheme, forced_colors=forced)
            page.screenshot(path=folder / f"{fixture.name}-{width}{name}.png", full_page=True)
    page.emulate_media(color_scheme="light", forced_colors="none")
    page.pdf(path=folder / f"{fixture.name}-page.pdf", prefer_css_page_size=True)
