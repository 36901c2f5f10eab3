"""A long paper of the board: prose in Markdown, and a few blocks for the tool to fill."""

import random
from typing import Iterator

import words

BLOCKS = ["summary", "red-amber", "not-rated", "notes"]


def lines(size: int) -> Iterator[str]:
    """A paper of about `size` bytes, its blocks spread evenly."""
    rng = random.Random(size)
    written, section = 0, 0
    for number, block in enumerate(BLOCKS, 1):
        while written < size * number // len(BLOCKS):
            section += 1
            for line in prose(rng, section):
                written += len(line.encode())
                yield line
        yield f"<!-- trustreport:begin {block} -->\n<!-- trustreport:end {block} -->\n\n"


def prose(rng: random.Random, section: int) -> Iterator[str]:
    """A section: paragraphs of one sentence a line; every other one has a list, table, quotation or code."""
    yield f"{'##' if section % 5 == 1 else '###'} {section}. {rng.choice(words.TITLES['percent', True])}\n\n"
    for _ in range(rng.randint(1, 4)):
        yield from (sentence + "\n" for sentence in rng.sample(words.SENTENCES, rng.randint(2, 5)))
        yield "\n"
    entries = rng.sample(words.SENTENCES, 3)
    draw = rng.random()
    if draw < 0.3:
        yield "".join(f"- {entry}\n" for entry in entries) + "\n"
    elif draw < 0.4:
        rows = (f"| {rng.choice(words.PRIORITIES)} | {entry} |\n" for entry in entries)
        yield "| Priority | What is being done |\n| --- | --- |\n" + "".join(rows) + "\n"
    elif draw < 0.45:
        yield "".join(f"> {entry}\n" for entry in entries) + "\n"
    elif draw < 0.5:
        yield "```text\n" + "".join(f"    {entry}\n" for entry in entries) + "```\n\n"
