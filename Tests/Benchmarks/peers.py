"""The other contestants: how each is run, checked for and installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Callable, NamedTuple

from measure import Case

HERE = Path(__file__).resolve().parent / "peers"
PACKAGES = {"polars": "polars==2.1.0", "duckdb": "duckdb==2.0.0", "pandas": "pandas==3.1.1"}
# Where Debian installs Rust's crates.
CRATES = Path("/usr/share/cargo/registry")
# Two threads for each that can use more than one, and UTF-8 for each that asks the locale.
ENVIRONMENT = {"POLARS_MAX_THREADS": "2", "OMP_NUM_THREADS": "2", "GOMAXPROCS": "2", "LC_ALL": "C.UTF-8"}


class Peer(NamedTuple):
    name: str
    command: Callable[[Path], list[str]]
    # Makes it ready to run; returns whether it is installed.
    prepare: Callable[[], bool]

    def case(self, file: Path, name: str = "", batch: int = 1) -> Case:
        command = self.command(file) + [str(file)]
        return Case(name or self.name, command, environment=ENVIRONMENT, batch=batch)


def succeeds(*command: str, **options) -> bool:
    try:
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    except OSError:
        return False
    return done.returncode == 0


def has_data_table() -> bool:
    return succeeds("Rscript", "-e", "library(data.table)")


def build_rust(work: Path) -> bool:
    """Builds the Rust peer in the work folder, from Debian's crates alone."""
    if not shutil.which("cargo") or not CRATES.exists():
        return False
    shutil.copytree(HERE / "rust", work / "rust", dirs_exist_ok=True)
    return succeeds("cargo", "build", "--release", "--offline", "--quiet", cwd=work / "rust")


def older_build(name: str, binary: Path) -> Peer:
    return Peer(name, lambda _: [str(binary), "render"], binary.exists)


def all_peers(work: Path) -> list[Peer]:
    python = str(work / "venv" / "bin" / "python")

    def module(name: str) -> Peer:
        script = str(HERE / f"{name}_peer.py")
        return Peer(name, lambda _: [python, script], lambda: succeeds(python, "-c", f"import {name}"))

    return [
        # Without site-packages, which would only slow its start.
        Peer("python_csv", lambda _: [sys.executable, "-I", "-S", str(HERE / "python_csv.py")], lambda: True),
        module("polars"),
        Peer("rust", lambda _: [str(work / "rust/target/release/peer")], lambda: build_rust(work)),
        module("duckdb"),
        module("pandas"),
        Peer(
            "miller",
            lambda _: ["mlr", "--icsv", "-S", "put", "-q", "-f", str(HERE / "miller.mlr")],
            lambda: bool(shutil.which("mlr")),
        ),
        Peer(
            "data.table",
            lambda _: ["Rscript", str(HERE / "datatable.R")],
            has_data_table,
        ),
    ]


def install(work: Path) -> None:
    """Installs what is missing; names what cannot be installed, which is left out later."""
    if not (work / "venv/bin/python").exists():
        subprocess.run([sys.executable, "-m", "venv", str(work / "venv")])
    for name, package in PACKAGES.items():
        if succeeds(str(work / "venv/bin/python"), "-c", f"import {name}"):
            continue
        if not succeeds(str(work / "venv/bin/pip"), "install", "--quiet", package):
            print(f"{package} cannot be installed.")
    is_there = {
        "miller": shutil.which("mlr"),
        "r-cran-data.table": has_data_table(),
        "librust-csv-dev": CRATES.exists(),
        "cargo": shutil.which("cargo"),
        "valgrind": shutil.which("valgrind"),
    }
    missing = [name for name in is_there if not is_there[name]]
    if not missing:
        return
    root = [] if os.geteuid() == 0 else ["sudo", "--non-interactive"]
    succeeds(*root, "apt-get", "update", "--quiet")
    for name in missing:
        if not succeeds(*root, "apt-get", "install", "--yes", "--no-install-recommends", name):
            print(f"{name} cannot be installed.")


def ready(work: Path, only: list[str]) -> list[Peer]:
    """The contestants that are installed; the others are named."""
    known = all_peers(work)
    for name in set(only) - {peer.name for peer in known}:
        sys.exit(f"There is no contestant {name}; there are {', '.join(peer.name for peer in known)}.")
    asked = [peer for peer in known if not only or peer.name in only]
    found = [peer for peer in asked if peer.prepare()]
    for peer in asked:
        if peer not in found:
            print(f"{peer.name} is not installed and is left out (`--install` fetches it).")
    return found
