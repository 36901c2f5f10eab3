"""What trustreport is compared with: a program of Python's csv module, and an older build."""

import sys
from pathlib import Path
from typing import NamedTuple

from measure import Case


class Peer(NamedTuple):
    """A program that writes the same report of a file, which its command ends with."""

    name: str
    command: list[str]

    def case(self, file: Path, name: str = "", batch: int = 1) -> Case:
        return Case(name or self.name, [*self.command, str(file)], batch=batch)


# Without site-packages, which would only slow its start.
PYTHON_CSV = Peer(
    "python_csv", [sys.executable, "-I", "-S", str(Path(__file__).resolve().parent / "python_csv.py")]
)


def older_build(name: str, binary: Path) -> Peer:
    return Peer(name, [str(binary), "render"])
