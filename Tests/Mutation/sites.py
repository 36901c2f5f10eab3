"""Finds where a mutant can be put into Swift source, and writes the source with all of them, each behind a number.

Nothing of the source is copied for a mutant, so that any number of them can be in one expression: an operator is
replaced by one of the same precedence that takes a number with its right operand, and a condition gets a number in
front of it. Switch.swift declares the operators and says what each of them does when its number is the one asked for.
"""

from dataclasses import dataclass, field

from tokens import tokens

# What an operator becomes; the orders have two mutants.
TURNED = {
    "==": ["!="], "!=": ["=="], "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"],
    "+": ["-"], "-": ["+"], "&+": ["&-"], "&-": ["&+"], "*": ["+"], "/": ["*"], "%": ["/"], "&*": ["&+"],
    "+=": ["-="], "-=": ["+="], "*=": ["+="], "&+=": ["&-="], "&-=": ["&+="], "&*=": ["&+="],
}
# The operator that gives the right operand its number: it binds a little closer than those.
MARKERS = {
    "== != < <= > >=": "~~>", "+ - &+ &-": "~+>", "* / % &*": "~*>", "+= -= *= &+= &-= &*=": "~=>",
}
# What begins an expression of its own, so that an `&&` or `||` before it belongs to another.
SEPARATORS = {",", ":", "=", "?", "{", "(", "[", "return", "if", "guard", "while", "in", "where", "case", ";", "else"}
NEVER = {"if": "never taken", "guard": "always left", "while": "never run"}


@dataclass
class Site:
    """A place and what is done there. Its mutants have the numbers from `number` on."""

    at: int
    # What each of its mutants is, in words.
    what: list
    number: int = 0
    # Insertions and replacements: from, to, rank among those of one place, text with # for the number.
    edits: list = field(default_factory=list)

    @property
    def count(self):
        return len(self.what)


class Finder:
    """The search in one file."""

    def __init__(self, source):
        self.source = source
        self.tokens = tokens(source)
        self.sites = []

    def add(self, at, what, *edits):
        self.sites.append(Site(at, what if isinstance(what, list) else [what], edits=list(edits)))

    def find(self):
        for index, token in enumerate(self.tokens):
            if token.kind == "operator" and token.spaced:
                self.operator(index, token)
            elif token.kind == "number":
                self.wrap(f"{token.text} + 1", token, token, "mutatedNumber")
            elif token.kind == "text" and token.text != '"~"':
                self.text(index, token)
            elif token.text in ("true", "false") and self.text_at(index - 1) not in ("case", "while"):
                self.wrap(f"not {token.text}", token, token, "mutatedTruth")
            elif token.text in ("if", "guard", "while") and self.text_at(index + 1) != "true":
                self.conditions(index, token)
            elif token.text == "switch":
                self.cases(index, token)
        return self.sites

    def text_at(self, index):
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def wrap(self, what, first, last, function):
        self.add(first.start, what, (first.start, first.start, 5, f"{function}(#, "), (last.end, last.end, 1, ")"))

    def text(self, index, token):
        before = [self.text_at(index - step) for step in (3, 2, 1)]
        if before == ["(", "ascii", ":"] and self.text_at(index - 4) == "UInt8":
            self.wrap(f"{token.text} + 1", self.tokens[index - 4], self.tokens[index + 1], "mutatedNumber")
        else:
            self.wrap(f'"~" for {token.text}', token, token, "mutatedText")

    def operator(self, index, token):
        text, after = token.text, self.tokens[index + 1]
        if self.text_at(index - 1) in ("func", "operator"):
            return
        if text in ("==", "!=") and after.text == "nil":
            self.add(token.start, f"{TURNED[text][0]} for {text}", (after.end, after.end, 2, " <^~ #"))
        elif text in TURNED:
            marker = next(marker for operators, marker in MARKERS.items() if text in operators.split())
            what = [f"{other} for {text}" for other in TURNED[text]]
            self.add(token.start, what, (token.start, token.end, 3, f"{text}~~ # {marker}"))
        elif text == "?":
            self.add(token.start, "choice turned round", (token.start, token.start, 4, "<!~ # "))
        elif text in ("&&", "||"):
            self.add(token.start, f"without what follows {text}", (after.start, after.start, 4, f"# ~{text[0]}> "))
            if self.is_first(index, text):
                self.add(token.start, f"without what precedes {text}", (token.start, token.start, 3, f"<{text[0]}~ # "))

    def is_first(self, index, text):
        """Whether no `text` of the same expression is before this one."""
        depth = self.tokens[index].depth
        for token in reversed(self.tokens[:index]):
            if token.depth < depth:
                return True
            if token.depth == depth and token.text == text:
                return False
            if token.depth == depth and token.text in SEPARATORS | {"||"}:
                return True
        return True

    def conditions(self, index, word):
        """Each condition that is true or false can be dropped; all of them together can fail."""
        at, start = index + 1, index + 1
        while True:
            token = self.tokens[at]
            ends = token.depth == word.depth and token.text in (("else",) if word.text == "guard" else ("{",))
            if ends or token.depth == word.depth and token.text == ",":
                self.condition(start, word)
                start = at + 1
            if ends:
                last = self.tokens[at - 1]
                self.add(word.start, NEVER[word.text], (last.end, last.end, 9, ", reaches(#)"))
                return
            at += 1

    def condition(self, start, word):
        first = self.tokens[start]
        if first.text not in ("let", "var", "case", "try") and first.text[0] != "#" and word.text != "while":
            self.add(first.start, "without the condition", (first.start, first.start, 1, "# ~!> "))

    def cases(self, index, word):
        """A case of a switch with a default can be left to the default."""
        body = next(i for i in range(index, len(self.tokens)) if self.tokens[i].text == "{" and self.tokens[i].depth == word.depth)
        inner, found = [], False
        for at in range(body + 1, len(self.tokens)):
            token = self.tokens[at]
            if token.text == "}" and token.depth == word.depth:
                break
            if token.depth == word.depth + 1 and token.text == "default" and self.text_at(at + 1) == ":":
                found = True
            if token.depth == word.depth + 1 and token.text == "case":
                if self.text_at(at - 1) not in ("if", "guard", "while", "for", ","):
                    inner.append(at)
        for at in inner if found else []:
            self.case(at)

    def case(self, at):
        word = self.tokens[at]
        where, several = None, False
        for token in self.tokens[at + 1 :]:
            if token.depth == word.depth and token.text == ":":
                break
            where = token if token.depth == word.depth and token.text == "where" else where
            several = several or token.depth == word.depth and token.text == ","
        if several:
            return
        if where:
            self.add(word.start, "without the case", (where.end, where.end, 1, " reaches(#) && ("), (token.start, token.start, 8, ")"))
        else:
            self.add(word.start, "without the case", (token.start, token.start, 8, " where reaches(#)"))


def rewritten(source, sites):
    """The source with all sites in it, and for each site where it now begins."""
    edits = []
    for site in sites:
        for start, end, rank, text in site.edits:
            edits.append((start, rank, end, text.replace("#", str(site.number)), site))
    edits.sort(key=lambda edit: (edit[0], edit[1], edit[4].number))
    parts, places, at, length = [], {}, 0, 0
    for start, _, end, text, site in edits:
        parts += [source[at:start], text]
        length += start - at
        places.setdefault(site.number, []).append(length)
        length += len(text)
        at = end
    parts.append(source[at:])
    return "".join(parts), places
