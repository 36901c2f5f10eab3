"""A copy of the project that holds all mutants."""

import re
import shutil
import subprocess
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sites import Finder, rewritten

ERROR = re.compile(r"^(.*\.swift):(\d+):(\d+): error: ", re.MULTILINE)

# The library is optimised, so that its tests take less time; they can still see all of it.
PLAIN, OPTIMISED = '.target(name: "TrustReport")', '.target(name: "TrustReport", swiftSettings: [.unsafeFlags(["-O"])])'

# What switches the mutants, and where it is compiled in.
SWITCHES = {"Switch.swift": "Basics", "DecimalSwitch.swift": "Model"}


@dataclass(frozen=True)
class Mutant:
    """One change: its number in the copy, the file, the place, and a name that outlives a move of the line."""

    number: int
    path: Path
    place: str
    name: str


class MutatedCopy:
    def __init__(self, root, files):
        self.root, self.files = root, files
        self.folder = root / ".build/mutation"
        self.source = self.folder / "source"
        self.products = self.folder / "build"
        self.texts = {path: path.read_text(encoding="utf-8") for path in files}
        self.sites = {path: Finder(text).find() for path, text in self.texts.items()}
        self.known = self.folder / "left-out.txt"

    def build(self, only_list=False):
        """Writes the copy, leaves out what does not compile, and builds it with its tests."""
        self.copy_project()
        self.number()
        self.leave_out_known()
        self.write()
        if only_list:
            return
        for target in (["--target", "TrustReport"], ["--build-tests"]):
            rounds = 0
            while bad := self.errors(["swift", "build", *target]):
                rounds += 1
                self.leave_out(bad, reach=0 if rounds == 1 else 1 if rounds < 4 else 3)
        print(f"{len(self.mutants())} mutants are compiled in", flush=True)

    def leave_out_known(self):
        """Leaves out what did not compile the last time, so that a second build is short."""
        left_out = set(self.known.read_text().splitlines()) if self.known.exists() else set()
        for path in self.files:
            self.sites[path] = [site for site in self.sites[path] if self.all[site.number].name not in left_out]
        self.left_out = left_out

    def copy_project(self):
        names = subprocess.run(
            ["git", "ls-files", "-z"], cwd=self.root, capture_output=True, check=True).stdout.decode().split("\0")
        wanted = {name for name in names if name and (self.root / name).is_file()}
        for old in self.source.rglob("*") if self.source.exists() else []:
            if old.is_file() and str(old.relative_to(self.source)) not in wanted and old.name not in SWITCHES:
                old.unlink()
        for name in wanted:
            if self.root / name not in self.sites and name != "Package.swift":
                self.put(self.source / name, (self.root / name).read_bytes())
                shutil.copymode(self.root / name, self.source / name)
        package = self.source / "Package.swift"
        self.put(package, (self.root / "Package.swift").read_text().replace(PLAIN, OPTIMISED).encode())
        for name, room in SWITCHES.items():
            self.put(self.source / "Sources/TrustReport" / room / name, Path(__file__).with_name(name).read_bytes())

    def put(self, path, content):
        """Writes a file only if it changes, so that a second build is short."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)

    def number(self):
        """Numbers all mutants, also those that will be left out, so that a number stays what it is."""
        next_number = 1
        for path in self.files:
            for site in self.sites[path]:
                site.number, next_number = next_number, next_number + site.count
        self.end = next_number
        self.all = {mutant.number: mutant for mutant in self.named()}

    def write(self):
        self.places = {}
        for path in self.files:
            text, places = rewritten(self.texts[path], self.sites[path])
            copy = self.source / path.relative_to(self.root)
            self.put(copy, text.encode())
            self.places[copy] = (text, places)

    def errors(self, command):
        """The places of the compiler's errors in the mutated files."""
        run = subprocess.run(
            [*command, "--package-path", self.source, "--scratch-path", self.products],
            capture_output=True, text=True)
        output = run.stdout + run.stderr
        found = {(Path(path), int(line), int(column)) for path, line, column in ERROR.findall(output)}
        found = {place for place in found if place[0] in self.places}
        if run.returncode and not found:
            raise SystemExit(output[-4000:])
        return found if run.returncode else set()

    def leave_out(self, bad, reach):
        """Leaves out what an error comes from, as `+` of two dates: the mutant nearest to it; and if errors remain,
        all of its line, or of the lines around it."""
        dropped = set()
        for path in {place[0] for place in bad}:
            text, places = self.places[path]
            line_of = {number: {text.count("\n", 0, at) + 1 for at in at_all} for number, at_all in places.items()}
            for line, column in {place[1:] for place in bad if place[0] == path}:
                if reach:
                    near = {number for number, lines in line_of.items()
                            if any(abs(other - line) < reach for other in lines)}
                if not reach or not near:
                    *before, own = text.split("\n")[:line]
                    # The compiler counts bytes within the line.
                    at = sum(len(each) + 1 for each in before)
                    at += len(own.encode()[: column - 1].decode(errors="replace"))
                    near = {min(places, key=lambda number: min(abs(at - place) for place in places[number]))}
                dropped |= near
        print(f"{len(dropped)} do not compile", flush=True)
        for path in self.files:
            self.sites[path] = [site for site in self.sites[path] if site.number not in dropped]
        self.left_out |= {self.all[number].name for number in dropped}
        self.known.write_text("\n".join(sorted(self.left_out)))
        self.write()

    def mutants(self):
        """All that compile."""
        return [self.all[site.number + step]
                for path in self.files for site in self.sites[path] for step in range(site.count)]

    def named(self):
        """All, with their names."""
        names = Counter()
        for path in self.files:
            source = self.texts[path]
            lines = source.split("\n")
            short = path.relative_to(self.root / "Sources/TrustReport")
            for site in self.sites[path]:
                line = source.count("\n", 0, site.at)
                for step, what in enumerate(site.what):
                    name = f"{short} | {lines[line].strip()} | {what}"
                    names[name] += 1
                    count = f" ({names[name]})" if names[name] > 1 else ""
                    yield Mutant(site.number + step, path, f"{short}:{line + 1}", name + count)
