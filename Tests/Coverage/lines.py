"""What the profiles of a run say of each line, and the list of lines that no test reaches."""

import subprocess
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

#: What a reason begins with where a test reaches the lines in some runs alone.
AT_TIMES = "At times: "

#: How often each line that has code was run, by file.
Counts = dict[Path, list[tuple[int, int]]]


class Region(NamedTuple):
    """Lines that follow each other and are not reached."""

    file: str
    first: int
    last: int
    text: str

    @property
    def key(self) -> tuple[str, str]:
        """Survives a move within the file: what its first line says."""
        return self.file, self.text.split("\n")[0].strip()

    @property
    def place(self) -> str:
        return f"{self.file}:{self.first}" + (f"-{self.last}" if self.last > self.first else "")


def tools() -> Path:
    """The folder of the toolchain, beside whose `swift` its other tools are."""
    swift = subprocess.run(["sh", "-c", 'readlink -f "$(command -v swift)"'], capture_output=True, text=True, check=True)
    return Path(swift.stdout.strip()).parent


def measure(scratch: Path, profiles: Path, sources: Path) -> Counts:
    """Puts the profiles together, and counts for each line of the sources that has code."""
    merged = scratch / "merged.profdata"
    # A process that is killed while it writes leaves a profile that cannot be read.
    subprocess.run(
        [tools() / "llvm-profdata", "merge", "--sparse", "--failure-mode=all", "-o", merged,
         *profiles.glob("*.profraw")], check=True)
    bundle = next((scratch / "debug").glob("*.xctest"))
    if bundle.is_dir():
        bundle = bundle / "Contents/MacOS" / bundle.stem
    lcov = subprocess.run(
        [tools() / "llvm-cov", "export", "--format=lcov", f"--instr-profile={merged}", bundle,
         f"--object={scratch / 'debug/trustreport'}", sources], capture_output=True, text=True, check=True).stdout
    files: Counts = {}
    for line in lcov.splitlines():
        kind, _, rest = line.partition(":")
        if kind == "SF":
            files[Path(rest)] = counts = []
        elif kind == "DA":
            number, count = rest.split(",")[:2]
            counts.append((int(number), int(count)))
    return files


def print_rooms(files: Counts, sources: Path) -> float:
    """Prints the share of each room and of the whole, which it returns, in per cent."""
    rooms: dict[str, list[bool]] = defaultdict(list)
    for path, counts in sorted(files.items()):
        rooms[path.relative_to(sources).parts[0]] += [count > 0 for _, count in counts]
    rooms["All"] = [is_reached for room in list(rooms.values()) for is_reached in room]
    print("| Room | Lines | Not reached | Reached |\n| --- | ---: | ---: | ---: |")
    for room, reached in rooms.items():
        missed = reached.count(False)
        print(f"| {room} | {len(reached):,} | {missed} | {100 - 100 * missed / len(reached):.2f} % |")
    whole = rooms["All"]
    return 100 * whole.count(True) / len(whole)


def regions(files: Counts, sources: Path) -> list[Region]:
    """What is not reached, in order."""
    found = []
    for path, counts in sorted(files.items()):
        text = path.read_text(encoding="utf-8").split("\n")
        start = last = 0
        for number, count in [*counts, (0, 1)]:
            if count == 0:
                start = start or number
                last = number
            elif start:
                found.append(Region(str(path.relative_to(sources)), start, last, "\n".join(text[start - 1 : last])))
                start = 0
    return found


def read_list(path: Path) -> dict[tuple[str, str], list[str]]:
    """The reasons, by file and first line: a file stands at the margin, a line below it, and the reason below that."""
    reasons: dict[tuple[str, str], list[str]] = defaultdict(list)
    file = line = ""
    for entry in path.read_text(encoding="utf-8").splitlines():
        if not entry.strip() or entry.startswith("#"):
            continue
        if entry.startswith("    "):
            reasons[file, line].append(entry.strip())
        elif entry.startswith("  "):
            line = entry.strip()
        else:
            file = entry.strip()
    return reasons


def compare(unreached: list[Region], reasons: dict[tuple[str, str], list[str]]) -> list[str]:
    """A complaint for each region without a reason, and for each reason without a region."""
    left = Counter({key: len(words) for key, words in reasons.items()})
    complaints = []
    for region in unreached:
        if left[region.key]:
            left[region.key] -= 1
        else:
            complaints.append(f"{region.place}: no test reaches it, and the list does not say why: {region.key[1]}")
    for (file, line), count in left.items():
        if count and not reasons[file, line][0].startswith(AT_TIMES):
            complaints.append(f"{file}: the list names what is reached, or is gone: {line}")
    return complaints
