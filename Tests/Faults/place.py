"""A folder in which a case runs, and what is held of it before and after."""

import os
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

HEADER = "number,indicator,priority,quarter,value,target,polarity,commentary\n"
NOBODY = 65534


def row(number: int, quarter: str = "2022/23 Q3", value: int = 80) -> str:
    return f"{number},Indicator {number},Be Safe,{quarter},{value},90,higher,The plan of {quarter} is in place.\n"


#: Two quarters, so that there is something to draw.
Q3 = HEADER + row(1, "2022/23 Q2", 70) + row(1)
Q2 = HEADER + row(1, "2022/23 Q2", 95)
BIG = HEADER + "".join(row(number) for number in range(1, 3001))
DRAWN = HEADER + "".join(row(number, "2022/23 Q2", 70) + row(number) for number in range(1, 101))
PAPER = "# Paper\n\n<!-- trustreport:begin report -->\n\n<!-- trustreport:end report -->\n\nMine.\n"
OLD = "what was there before\n"


class Failed(Exception):
    """What a run did is not what it promises."""


class Skipped(Exception):
    """The machine cannot make the fault."""


@dataclass
class Result:
    status: int
    output: str
    errors: str


@dataclass
class Case:
    """A command in a folder, what it answers, and what it may change there."""

    name: str
    command: str
    status: int
    error: str = ""
    #: What may be other than before, and how: a name, and what holds it to account.
    changed: dict[str, Callable[[bytes | None], bool]] = field(default_factory=dict)
    prepare: Callable[["Place"], None] | None = None
    #: Whether another user than root runs it.
    as_nobody: bool = False
    output: str | None = None
    #: Whether standard output is a pipe that nobody reads.
    broken_pipe: bool = False

    def run(self, binary: Path) -> None:
        with Place(binary) as place:
            if self.prepare:
                self.prepare(place)
            result = place.hold(self.command, self.changed, self.as_nobody, self.broken_pipe)
            place.expect(result, self.status, self.error, self.output)


@dataclass
class Scenario:
    """A case that is more than one command."""

    name: str
    body: Callable[["Place"], None]

    def run(self, binary: Path) -> None:
        with Place(binary) as place:
            self.body(place)


class Place:
    """A folder with data, a paper and an older report."""

    def __init__(self, binary: Path) -> None:
        self.binary = binary

    def __enter__(self) -> "Place":
        self.folder = Path(tempfile.mkdtemp(prefix="trustreport-faults-"))
        self.folder.chmod(0o777)
        files = {"q3.csv": Q3, "q2.csv": Q2, "paper.md": PAPER, "r.md": OLD}
        for name, text in files.items():
            self.write(name, text)
        self.mounts: list[Path] = []
        self.processes: list[subprocess.Popen[bytes]] = []
        return self

    def __exit__(self, *_: object) -> None:
        for process in self.processes:
            if process.poll() is None:
                self.end(process)
        for mount in self.mounts:
            subprocess.run(["umount", "-l", mount], check=True)
        for folder, names, _files in os.walk(self.folder):
            for name in names:
                os.chmod(Path(folder, name), 0o700)
        shutil.rmtree(self.folder)

    def path(self, name: str) -> Path:
        return self.folder / name

    def write(self, name: str, text: str, mode: int = 0o666) -> None:
        self.path(name).write_text(text, encoding="utf-8")
        self.path(name).chmod(mode)

    def start(self, command: str, as_nobody: bool = False, broken_pipe: bool = False) -> subprocess.Popen[bytes]:
        """Starts a script that calls `trustreport`."""
        path = f"{self.binary.parent}:{os.environ.get('PATH', '/usr/bin:/bin')}"
        words = ["sh", "-c", command]
        if as_nobody and os.geteuid() == 0:
            if not shutil.which("setpriv"):
                raise Skipped("there is no setpriv")
            words = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *words]
        output = subprocess.PIPE
        if broken_pipe:
            read, output = os.pipe()
            os.close(read)
        process = subprocess.Popen(
            words, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.PIPE,
            env={"PATH": path, "LC_ALL": "C.UTF-8"}, start_new_session=True)
        self.processes.append(process)
        if broken_pipe:
            os.close(output)
        return process

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """Ends a script and what it has started."""
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()

    def finish(self, process: subprocess.Popen[bytes], seconds: float = 60) -> Result:
        try:
            output, errors = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.end(process)
            raise Failed(f"no end after {seconds} seconds") from None
        return Result(
            process.returncode, (output or b"").decode("utf-8", "replace"), errors.decode("utf-8", "replace"))

    def run(self, command: str, as_nobody: bool = False, broken_pipe: bool = False) -> Result:
        return self.finish(self.start(command, as_nobody, broken_pipe))

    def hold(
        self, command: str, changed: dict[str, Callable[[bytes | None], bool]] | None = None,
        as_nobody: bool = False, broken_pipe: bool = False,
    ) -> Result:
        """Runs a command, and holds that it changes nothing else than it may."""
        before = self.state()
        result = self.run(command, as_nobody, broken_pipe)
        self.compare(before, changed or {})
        return result

    def expect(self, result: Result, status: int, error: str, output: str | None = None) -> None:
        if result.status != status:
            raise Failed(f"exit status {result.status}, not {status}: {result.errors.strip()}")
        if result.errors.strip() != error:
            raise Failed(f"says\n    {result.errors.strip()}\n  not\n    {error}")
        if output is not None and result.output != output:
            raise Failed(f"prints {result.output!r}, not {output!r}")

    def state(self) -> dict[str, tuple[str, int, bytes]]:
        """Everything in the folder: its kind and mode, and what it holds."""
        found = {}
        for folder, names, files in os.walk(self.folder):
            for name in names + files:
                path = Path(folder, name)
                status = path.lstat()
                held = b""
                if stat.S_ISLNK(status.st_mode):
                    held = os.fsencode(os.readlink(path))
                elif stat.S_ISREG(status.st_mode):
                    held = read(path, stat.S_IMODE(status.st_mode))
                kind = oct(stat.S_IFMT(status.st_mode))
                found[str(path.relative_to(self.folder))] = (kind, stat.S_IMODE(status.st_mode), held)
        return found

    def compare(
        self, before: dict[str, tuple[str, int, bytes]], changed: dict[str, Callable[[bytes | None], bool]]
    ) -> None:
        after = self.state()
        for name in sorted(before.keys() | after.keys()):
            if name in changed:
                if not changed[name](after[name][2] if name in after else None):
                    raise Failed(f"{name} is not what it is to be: {after.get(name)}")
            elif before.get(name) != after.get(name):
                raise Failed(f"{name} was {before.get(name)}, and is {after.get(name)}")

    def wait_for(self, holds: Callable[[], bool], what: str, seconds: float = 30) -> None:
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                raise Failed(f"waited in vain: {what}")
            time.sleep(0.01)

    def mount(self, name: str, options: str) -> None:
        """Mounts a small disk of its own, if the machine allows it."""
        self.path(name).mkdir()
        if os.geteuid() != 0 or not shutil.which("mount"):
            raise Skipped("only root may mount a disk")
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "trustreport-faults", self.path(name)], capture_output=True)
        if done.returncode != 0:
            raise Skipped("no disk can be mounted here")
        self.mounts.append(self.path(name))


def read(path: Path, mode: int) -> bytes:
    """What a file holds, even if a case has taken the right to read it away."""
    try:
        return path.read_bytes()
    except PermissionError:
        path.chmod(0o600)
        held = path.read_bytes()
        path.chmod(mode)
        return held


def is_report(held: bytes | None) -> bool:
    """Whether a file is a whole report."""
    return held is not None and held.startswith(b"# Performance report") and held.endswith(b"\n")


def is_filled(held: bytes | None) -> bool:
    """Whether a file is the paper, filled, and its author's text after it."""
    return held is not None and b"Indicator 1" in held and b"crc32" in held and held.endswith(b"\n\nMine.\n")


def is_anything(held: bytes | None) -> bool:
    return held is not None
