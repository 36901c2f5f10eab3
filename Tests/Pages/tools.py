"""Finds the programs that the tests drive, and keeps the Python packages that they use in a folder of their own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".build/pages-venv"
REQUIREMENTS = Path(__file__).with_name("requirements.txt")

BROWSER = ["chromium", "cmark-gfm", "pdfinfo", "pdftotext"]
OFFICE = ["soffice", "pandoc", "pdfinfo", "pdftotext"]


class Failed(Exception):
    """The tests cannot run."""


def missing(programs: list[str]) -> list[str]:
    return [program for program in programs if not shutil.which(program)]


def output(*command: str | Path, check: bool = True) -> str:
    """What a program prints; what it complains about where it fails."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True)
    if check and done.returncode != 0:
        words = (done.stderr or done.stdout).decode(errors="replace").strip()
        raise Failed(f"{Path(command[0]).name} ended with {done.returncode}: {words}")
    return done.stdout.decode()


def install() -> None:
    """Makes the folder of the packages, with the versions on record."""
    mark = ENVIRONMENT / "installed.txt"
    wanted = REQUIREMENTS.read_text()
    if mark.exists() and mark.read_text() == wanted:
        return
    subprocess.run([sys.executable, "-m", "venv", "--clear", ENVIRONMENT], check=True, stdout=sys.stderr)
    pip = [ENVIRONMENT / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "-r", REQUIREMENTS], check=True, stdout=sys.stderr)
    mark.write_text(wanted)


def enter() -> bool:
    """Goes on in the Python that has the packages; false where there is none."""
    python = ENVIRONMENT / "bin/python"
    if Path(sys.prefix) == ENVIRONMENT:
        return True
    if not python.exists():
        return False
    sys.stdout.flush()
    os.execv(python, [str(python), *sys.argv])
