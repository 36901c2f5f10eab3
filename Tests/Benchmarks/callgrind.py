"""Counts the instructions of a program, which do not depend on what else the machine does."""

import os
import re
import shutil
import subprocess
from pathlib import Path

is_installed = shutil.which("valgrind") is not None


def count(command: list, folder: Path, statuses=(0,)) -> int:
    """The instructions of one run in user mode, in a folder; an error if it ends with another status than these."""
    # With random hash seeds every count would be different.
    environment = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    done = subprocess.run(
        [*valgrind, *map(str, command)], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace")
    if done.returncode not in statuses:
        raise subprocess.CalledProcessError(done.returncode, done.args, stderr=done.stderr)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))
