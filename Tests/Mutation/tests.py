"""Which tests reach which mutant, and whether one of them notices it."""

import hashlib
import json
import math
import os
import re
import resource
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor

# A test that takes longer than this many times what it takes without a mutant, and so many seconds, is a loop.
PATIENCE, GRACE = 5, 5
MEMORY = 8 << 30
# The name of a test, or its title, and the file in which it noticed something.
ISSUE = re.compile(r"Test (\S+?\(.*?\)|\"[^\"]*\").* recorded an issue(?:.*? at (\S+?)\.swift:)?")


class Tests:
    def __init__(self, copy):
        self.copy = copy
        self.binary = next((copy.products / "debug").glob("*.xctest"))
        # What noticed the mutants of a file, the last one first, and each of them in any run before.
        self.killers = defaultdict(list)
        self.kept = copy.folder / "killers.txt"
        self.former = dict(map(json.loads, self.kept.read_text().splitlines())) if self.kept.exists() else {}
        for mutant in copy.mutants():
            self.put_first(mutant, self.former.get(mutant.name, []))
        self.lock = threading.Lock()

    def run(self, tests, environment, limit):
        """Runs tests in one process until one fails; its name and file, or None."""
        pattern = "^(" + "|".join(map(re.escape, tests)) + ")"
        work = tempfile.mkdtemp(dir=self.copy.folder)
        process = subprocess.Popen(
            [self.binary, "--testing-library", "swift-testing", "--filter", pattern],
            cwd=self.copy.source, env={**os.environ, "TMPDIR": work, **environment}, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)))
        ended = []
        timer = threading.Timer(limit, lambda: (ended.append("time"), stop(process)))
        timer.start()
        try:
            for line in process.stdout:
                if match := ISSUE.search(line):
                    return match.groups()
            status = process.wait()
            return ("time", None) if ended else (f"status {status}", None) if status else None
        finally:
            timer.cancel()
            stop(process)
            process.wait()
            shutil.rmtree(work, ignore_errors=True)

    def look(self):
        """Runs each test alone, and keeps how long it takes and which mutants it reaches."""
        listing = subprocess.run(
            [self.binary, "--testing-library", "swift-testing", "--list-tests"], capture_output=True, text=True).stdout
        names = sorted(line.strip() for line in listing.splitlines() if line.strip())
        digest = hashlib.sha256(self.binary.read_bytes()).hexdigest()
        kept = self.copy.folder / "reached.json"
        last = json.loads(kept.read_text()) if kept.exists() else {}
        looked = last["looked"] if last.get("digest") == digest else None
        if looked is None:
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                looked = list(pool.map(self.look_at, names))
            kept.write_text(json.dumps({"digest": digest, "looked": looked}))
        # Without what it takes to start a process.
        start = min(seconds for _, seconds, _, _ in looked)
        self.seconds, self.reach, self.reaching = {}, {}, defaultdict(list)
        for name, seconds, numbers, failure in looked:
            if failure:
                print(f"fails without a mutant, so it is left out: {name}: {failure}", flush=True)
                continue
            self.seconds[name] = seconds - start + 0.001
            self.reach[name] = len(numbers)
            for number in numbers:
                self.reaching[number].append(name)
        print(f"{len(self.seconds)} tests of {len(names)}, {sum(self.seconds.values()):.0f} s", flush=True)

    def look_at(self, name):
        with tempfile.NamedTemporaryFile(dir=self.copy.folder) as file:
            file.truncate(self.copy.end)
            start = time.monotonic()
            failure = self.run([name], {"MUTANTS_REACHED": file.name}, 600)
            seconds = time.monotonic() - start
            return name, seconds, [i for i, byte in enumerate(file.read()) if byte], failure and failure[0]

    def killer(self, mutant, budget):
        """The test that notices a mutant, or None. The one that noticed it before is asked first, then those that
        noticed its neighbours, and of the others those that reach little: they look most closely at what they reach."""
        reaching = sorted(self.reaching[mutant.number], key=self.reach.get)
        with self.lock:
            former = [name for name in self.former.get(mutant.name, []) if name in reaching]
            first = [name for name in self.killers[mutant.path] if name in reaching and name not in former]
        others = [name for name in reaching if name not in former + first]
        for batch in [former, first, *batches(others, self.seconds, budget)]:
            if killer := self.run_with([mutant], batch):
                self.remember(mutant, tests_of(killer, batch))
                return killer[0]
        return None

    def run_with(self, mutants, batch):
        """Runs tests with some mutants on until one fails; its name and file, or None."""
        limit = PATIENCE * sum(self.seconds[name] for name in batch) + GRACE
        return self.run(batch, {"MUTANT": ",".join(str(mutant.number) for mutant in mutants)}, limit) if batch else None

    def killers_of_listed(self, mutants):
        """The tests that notice mutants which should change nothing. Many are on together, so that the tests run once
        for all of them. One that is noticed only beside others waits for the next group, and so does the second of
        two whose numbers follow each other: they may be of one operator."""
        found = {}
        while mutants:
            group, aside = [], []
            for mutant in mutants:
                is_neighbour = bool(group) and group[-1].number == mutant.number - 1
                (aside if is_neighbour else group).append(mutant)
            reaching = {name for mutant in group for name in self.reaching[mutant.number]}
            for batch in batches(sorted(reaching, key=self.reach.get), self.seconds, math.inf):
                while killer := self.run_with(group, batch):
                    names = tests_of(killer, batch)
                    mutant = self.decisive(group, names)
                    if self.run_with([mutant], names):
                        found[mutant] = killer[0]
                    else:
                        aside.append(mutant)
                    group.remove(mutant)
            print(f"{len(group)} listed are noticed by none of {len(reaching)} tests, {len(aside)} are left", flush=True)
            mutants = sorted(aside, key=lambda mutant: mutant.number)
        return found

    def decisive(self, mutants, tests):
        """The mutant with which, behind those before it, some tests begin to notice something."""
        unnoticed, noticed = 0, len(mutants)
        while noticed - unnoticed > 1:
            middle = (unnoticed + noticed) // 2
            if self.run_with(mutants[:middle], tests):
                noticed = middle
            else:
                unnoticed = middle
        return mutants[noticed - 1]

    def remember(self, mutant, names):
        """Keeps which tests noticed a mutant."""
        with self.lock:
            self.put_first(mutant, names)
            if self.former.get(mutant.name) != names:
                self.former[mutant.name] = names
                with self.kept.open("a") as kept:
                    print(json.dumps([mutant.name, names]), file=kept)

    def put_first(self, mutant, names):
        self.killers[mutant.path] = (names + [old for old in self.killers[mutant.path] if old not in names])[:40]


def tests_of(killer, batch):
    """The test that noticed something; of one that prints a title those of its file; and all of a process that crashed
    or did not end."""
    title, file = killer
    return ([name for name in batch if name.split("/")[-1].startswith(title.split("(")[0] + "(")]
            or [name for name in batch if file and f".{file}/" in name] or batch)[:40]


def batches(others, seconds, budget):
    """The tests in groups that each take a process, and more and more time."""
    batch, total, most, spent = [], 0, 1, 0
    for name in others:
        if spent + total + seconds[name] > budget:
            continue
        batch, total = batch + [name], total + seconds[name]
        if total > most:
            yield batch
            batch, total, most, spent = [], 0, most * 6, spent + total
    if batch:
        yield batch


def stop(process):
    """Ends a run with all that it has started: what is of its session, in whatever group."""
    for entry in os.scandir("/proc"):
        try:
            if entry.name.isdigit() and os.getsid(int(entry.name)) == process.pid:
                os.kill(int(entry.name), signal.SIGKILL)
        except ProcessLookupError:
            pass
