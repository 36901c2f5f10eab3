"""Cuts Swift source into tokens, as far as the search for mutants needs it."""

import re
from dataclasses import dataclass

OPERATOR = set("/=-+!*%<>&|^~?")
OPENING = {"(": ")", "[": "]", "{": "}"}
NUMBER = re.compile(r"0x[0-9A-Fa-f_]+|0b[01_]+|[0-9][0-9_]*(\.[0-9][0-9_]*)?")
NAME = re.compile(r"`[^`]+`|[#@$]?[A-Za-z_$][A-Za-z0-9_]*|\$[0-9]+")


@dataclass
class Token:
    """A token: its kind (name, number, text, operator, mark), its text, and where it begins and ends."""

    kind: str
    text: str
    start: int
    end: int
    depth: int = 0
    # Blank space, a comma or a bracket before it and after it: what tells `a < b` from `sort(by: <)` and `-1`.
    spaced: bool = False


def text_end(source, at):
    """Where the string literal at `at` ends, and whether nothing is put into it with a backslash."""
    hashes = re.match(r"#*", source[at:]).group()
    quote = '"""' if source.startswith('"""', at + len(hashes)) else '"'
    close, escape = quote + hashes, "\\" + hashes
    index, plain = at + len(hashes) + len(quote), quote == '"'
    while not source.startswith(close, index):
        if source.startswith(escape + "(", index):
            index, plain = bracket_end(source, index + len(escape)), False
        elif source.startswith(escape, index):
            index += len(escape) + 1
        else:
            index += 1
    return index + len(close), plain


def bracket_end(source, at):
    """Where the bracket that opens at `at` is closed: for what a string literal takes in."""
    depth = 0
    while True:
        if source[at] == '"':
            at, _ = text_end(source, at)
            continue
        depth += {"(": 1, ")": -1}.get(source[at], 0)
        at += 1
        if depth == 0:
            return at


def comment_end(source, at):
    """Where the comment at `at` ends; comments in comments count."""
    if source.startswith("//", at):
        end = source.find("\n", at)
        return len(source) if end < 0 else end
    depth = 0
    while True:
        if source.startswith("/*", at):
            depth, at = depth + 1, at + 2
        elif source.startswith("*/", at):
            depth, at = depth - 1, at + 2
            if depth == 0:
                return at
        else:
            at += 1


def next_token(source, at):
    """The token at `at`, which is neither blank space nor a comment."""
    if source[at] == '"' or re.match(r'#+"', source[at:]):
        end, plain = text_end(source, at)
        return Token("text" if plain else "filled", source[at:end], at, end)
    if match := NUMBER.match(source, at):
        return Token("number", match.group(), at, match.end())
    if match := NAME.match(source, at):
        return Token("name", match.group(), at, match.end())
    if source[at] in OPERATOR:
        end = at
        while end < len(source) and source[end] in OPERATOR:
            end += 1
        spaced = source[at - 1] in " \n(" and source[end : end + 1] in (" ", "\n")
        return Token("operator", source[at:end], at, end, spaced=spaced)
    return Token("mark", source[at], at, at + 1)


def tokens(source):
    """All tokens, each with how many brackets are open around it."""
    found, at, depth = [], 0, 0
    while at < len(source):
        if source[at].isspace():
            at += 1
        elif source.startswith(("//", "/*"), at):
            at = comment_end(source, at)
        else:
            token = next_token(source, at)
            depth -= token.text in (")", "]", "}") and token.kind == "mark"
            token.depth = depth
            depth += token.text in OPENING and token.kind == "mark"
            found.append(token)
            at = token.end
    return found
