"""Counts what was held, and says what differed."""

import difflib
from collections import Counter


class Results:
    """The checks of one part, by name, and those that failed."""

    # A broken style sheet fails on every page: this many of one kind are shown.
    SHOWN = 5

    def __init__(self) -> None:
        self.held: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()

    def expect(self, is_good: bool, check: str, subject: str, difference: str = "") -> bool:
        """Counts a check of a subject, and prints at once what differed where it fails."""
        if is_good:
            self.held[check] += 1
            return True
        self.failed[check] += 1
        if self.failed[check] <= self.SHOWN:
            print(f"FAILED {check}: {subject}\n{indented(difference)}", flush=True)
        elif self.failed[check] == self.SHOWN + 1:
            print(f"FAILED {check}: and more", flush=True)
        return False

    def equal(self, found: object, wanted: object, check: str, subject: str) -> bool:
        return self.expect(found == wanted, check, subject, difference(found, wanted))

    def none(self, found: list[str], check: str, subject: str) -> bool:
        """Expects that nothing was found."""
        return self.expect(not found, check, subject, "\n".join(found[:10]))

    def merge(self, other: "Results") -> None:
        self.held += other.held
        self.failed += other.failed

    def summary(self) -> str:
        lines = []
        for check in sorted(self.held | self.failed):
            failures = f", {self.failed[check]} FAILED" if self.failed[check] else ""
            lines.append(f"  {check}: {self.held[check]} held{failures}")
        return "\n".join(lines)


def difference(found: object, wanted: object) -> str:
    if isinstance(found, list) and isinstance(wanted, list):
        lines = difflib.unified_diff(
            [str(line) for line in wanted], [str(line) for line in found], "wanted", "found", n=1, lineterm=""
        )
        return "\n".join(list(lines)[:20])
    if isinstance(found, str) and isinstance(wanted, str):
        return difference(found.split(" "), wanted.split(" ")) if " " in wanted else f"{found!r}, not {wanted!r}"
    return f"{found!r}, not {wanted!r}"


def indented(text: str) -> str:
    return "\n".join("    " + line for line in text.splitlines())
