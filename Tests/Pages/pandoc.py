"""Reads documents with pandoc, and gives their text block by block."""

import json
from pathlib import Path
from typing import Iterator

from tools import output

# What stands at a picture, and not in the Markdown.
CAPTIONS = ("caption", "Caption", "Table Text")


def document(form: str, file: Path) -> dict:
    return json.loads(output("pandoc", "-f", form, "-t", "json", file))


def title(document: dict) -> str:
    """The paragraph with the style of a title."""
    return text(document["meta"].get("title", {}).get("c", []))


def headings(document: dict) -> list[tuple[int, str]]:
    return [(block["c"][0], text(block["c"][2])) for block in document["blocks"] if block["t"] == "Header"]


def paragraphs(document: dict) -> list[str]:
    """The texts of headings, paragraphs, items and cells, in order; without captions."""
    return [words for words in blocks(document["blocks"], is_table=False) if words]


def blocks(node: object, is_table: bool) -> Iterator[str]:
    if isinstance(node, list):
        for part in node:
            yield from blocks(part, is_table)
    elif isinstance(node, dict):
        content = node.get("c")
        match node.get("t"):
            case "Para" | "Plain":
                yield text(content)
            case "Header":
                yield text(content[2])
            case "Table":
                yield from blocks(content[3:], is_table=True)
            case "Div" if not is_table and dict(content[0][2]).get("custom-style") in CAPTIONS:
                return
            case _:
                yield from blocks(content, is_table)


def text(inlines: object) -> str:
    """A text in one line, without its formats."""
    return " ".join("".join(pieces(inlines)).split())


def pieces(node: object) -> Iterator[str]:
    if isinstance(node, list):
        for part in node:
            yield from pieces(part)
    elif isinstance(node, dict):
        content = node.get("c")
        match node.get("t"):
            case "Str":
                yield content
            case "Space" | "SoftBreak" | "LineBreak":
                yield " "
            case "Code" | "Math" | "RawInline":
                yield content[1]
            case "Link" | "Image" | "Span":
                yield from pieces(content[1])
            case "Note":
                return
            case _:
                yield from pieces(content)
