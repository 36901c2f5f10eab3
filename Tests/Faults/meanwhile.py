"""What happens while a run works: locks, changes, and signals at random moments."""

import fcntl
import random
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable

from place import BIG, DRAWN, OLD, PAPER, Failed, Place, Scenario, Skipped, is_report

TEMPORARY = ".r.md.trustreport-tmp"
PAPERS_TEMPORARY = ".paper.md.trustreport-tmp"


class Lock:
    """Another program that holds a temporary file."""

    def __init__(self, place: Place, name: str) -> None:
        place.write(name, "half")
        self.file = place.path(name).open("rb")
        fcntl.flock(self.file, fcntl.LOCK_EX)

    def release(self) -> None:
        self.file.close()


def waiting(place: Place, command: str) -> subprocess.Popen[bytes]:
    """Starts a run, and returns once it says that it waits."""
    process = place.start(f"{command} 2>said")
    said = place.path("said")
    place.wait_for(lambda: said.exists() and "Waiting" in said.read_text(), "the run waits for a lock")
    return process


def said(place: Place) -> list[str]:
    lines = place.path("said").read_text().splitlines()
    place.path("said").unlink()
    return lines


def expect(condition: bool, what: str) -> None:
    if not condition:
        raise Failed(what)


def held_for_long(place: Place) -> None:
    lock = Lock(place, TEMPORARY)
    start = time.monotonic()
    result = place.hold("trustreport render q3.csv -o r.md")
    seconds = time.monotonic() - start
    lock.release()
    lines = result.errors.splitlines()
    expect(result.status == 73 and 10 <= seconds < 15, f"status {result.status} after {seconds:.0f} s")
    expect(len(lines) == 2 and lines[0].startswith("Waiting for "), f"says {lines}")
    expect(lines[-1].endswith(f"has held '{TEMPORARY}' for 10 seconds"), f"says {lines}")


def held_for_two_seconds(place: Place) -> None:
    lock = Lock(place, TEMPORARY)
    process = waiting(place, "trustreport render q3.csv -o r.md")
    expect(place.path("r.md").read_text() == OLD, "the report was written beside a lock")
    lock.release()
    expect(place.finish(process).status == 0, "does not go on")
    expect(is_report(place.path("r.md").read_bytes()), "no report")
    expect(len(said(place)) == 1 and not place.path(TEMPORARY).exists(), "something is left")


def check_waits_for_nobody(place: Place) -> None:
    lock = Lock(place, PAPERS_TEMPORARY)
    result = place.hold("trustreport render q3.csv --into paper.md --check 2>/dev/null")
    lock.release()
    expect(result.status == 1, f"status {result.status}")


def left_by_a_killed_run(place: Place) -> None:
    place.write(TEMPORARY, "half")
    place.hold("trustreport render q3.csv -o r.md", {"r.md": is_report, TEMPORARY: lambda held: held is None})


def many_at_once(place: Place) -> None:
    place.write("q3.csv", BIG)
    processes = [place.start("trustreport render -q q3.csv -o r.md") for _ in range(6)]
    statuses = [place.finish(process).status for process in processes]
    expect(statuses == [0] * 6, f"statuses {statuses}")
    expect(is_report(place.path("r.md").read_bytes()), "no whole report")
    expect(not place.path(TEMPORARY).exists(), "a temporary file is left")


def two_new_at_once(place: Place) -> None:
    processes = [place.start("trustreport new n.md") for _ in range(4)]
    statuses = sorted(place.finish(process).status for process in processes)
    expect(statuses == [0, 73, 73, 73], f"statuses {statuses}")


def changed_paper(change: Callable[[Place], None], after: str | None) -> Callable[[Place], None]:
    """A run that finds its paper changed when it is about to replace it."""

    def body(place: Place) -> None:
        lock = Lock(place, PAPERS_TEMPORARY)
        process = waiting(place, "trustreport render q3.csv --into paper.md")
        change(place)
        lock.release()
        status = place.finish(process).status
        paper = place.path("paper.md")
        expect(status == 73, f"status {status}")
        expect((paper.read_text() if paper.exists() else None) == after, "the paper was overwritten")
        expect(
            said(place)[-1] == "Error: Cannot write 'paper.md': it was changed meanwhile, and was not overwritten; "
            "run the command again", "other words")
        expect(not place.path(PAPERS_TEMPORARY).exists(), "a temporary file is left")

    return body


def made_private(place: Place) -> None:
    lock = Lock(place, TEMPORARY)
    process = waiting(place, "trustreport render q3.csv -o r.md")
    place.path("r.md").chmod(0o600)
    lock.release()
    expect(place.finish(process).status == 0, "does not go on")
    expect(place.path("r.md").stat().st_mode & 0o777 == 0o600, "the report is not private any more")


def changing_input(change: Callable[[Place], None], option: str) -> Callable[[Place], None]:
    """A run whose input changes all the time while it is read."""

    def body(place: Place) -> None:
        place.write("q3.csv", BIG * 20)
        is_over = threading.Event()

        def keep_changing() -> None:
            while not is_over.is_set():
                change(place)
                time.sleep(0.001)

        thread = threading.Thread(target=keep_changing)
        before = {name: place.path(name).read_bytes() for name in ("r.md", "paper.md")}
        thread.start()
        try:
            for _ in range(10):
                result = place.run(f"trustreport render -q q3.csv {option}")
                if "[changed-while-read]" in result.errors:
                    break
        finally:
            is_over.set()
            thread.join()
        expect(result.status == 66 and "[changed-while-read]" in result.errors, f"status {result.status}")
        for name, held in before.items():
            expect(place.path(name).read_bytes() == held, f"{name} was written")

    return body


def append(name: str) -> Callable[[Place], None]:
    def change(place: Place) -> None:
        with place.path(name).open("a") as file:
            file.write("mine\n")

    return change


def replace_input(place: Place) -> None:
    place.path("q3.new").write_text(BIG)
    place.path("q3.new").rename(place.path("q3.csv"))


TARGETS = {
    "-o": "render -q q3.csv -o r.md",
    "--into": "render -q q3.csv --into paper.md",
    "--charts": "render -q charts.csv --charts c -o r.md",
}
SIGNALS = [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP]


def killed(target: str, number: signal.Signals, times: int) -> Callable[[Place], None]:
    """Ends runs at random moments: each file is whole, and old or new."""
    command = TARGETS[target]

    def body(place: Place) -> None:
        place.write("q3.csv", BIG)
        place.write("charts.csv", DRAWN)
        chance = random.Random(f"{target} {number}")
        start = time.monotonic()
        expect(place.finish(start_run(place, command)).status == 0, "the run fails by itself")
        whole = time.monotonic() - start
        new = {name: held for name, (_kind, _mode, held) in place.state().items()}
        for _ in range(times):
            place.write("r.md", OLD, 0o644)
            place.write("paper.md", PAPER, 0o644)
            shutil.rmtree(place.path("c"), ignore_errors=True)
            process = start_run(place, command)
            time.sleep(chance.uniform(0, whole * 1.1))
            process.send_signal(number)
            status = place.finish(process).status
            expect(status in (0, -number), f"exit status {status}")
            hold_whole(place, new, number)

    def hold_whole(place: Place, new: dict[str, bytes], number: signal.Signals) -> None:
        old = {"r.md": OLD.encode(), "paper.md": PAPER.encode()}
        for name, (_kind, mode, held) in place.state().items():
            if name.endswith(".trustreport-tmp"):
                expect(number == signal.SIGKILL, f"{name} is left after {number.name}")
                whole = new.get(name.removesuffix(".trustreport-tmp").replace("c/.", "c/").removeprefix("."))
                # Whole, it has the mode of the file that it is about to replace.
                expect(mode & 0o077 == 0 or held == whole, f"{name} is cut short, and others can read it")
            elif held not in (new.get(name), old.get(name)):
                raise Failed(f"{name} is neither old nor new after {number.name}: {len(held)} bytes")

    return body


def start_run(place: Place, command: str) -> subprocess.Popen[bytes]:
    # Without a shell between: the signal is for the run itself.
    process = subprocess.Popen(
        [place.binary, *command.split()], cwd=place.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, start_new_session=True)
    place.processes.append(process)
    return process


def few_open_files(place: Place) -> None:
    """Besides its three streams a run needs one file at a time; with none it says so."""
    result = place.hold("ulimit -n 4; exec trustreport render q3.csv -o r.md", {"r.md": is_report})
    expect(result.status == 0 and not result.errors, f"status {result.status}: {result.errors}")
    result = place.hold("ulimit -n 3; exec trustreport render q3.csv -o r.md")
    if result.status == 127:
        raise Skipped("this binary loads libraries")
    place.expect(result, 66, "Error: The command line cannot be read: no file can be opened")


def limited_memory(place: Place) -> None:
    """A run that gets no memory ends somehow, and leaves what was there."""
    place.write("q3.csv", BIG * 40)
    for mebibytes in range(20, 400, 20):
        before = place.state()
        result = place.run(f"ulimit -v {mebibytes << 10}; exec trustreport render -q q3.csv -o r.md")
        if result.status == 0 or result.status == 65:
            return
        after = place.state()
        after.pop(TEMPORARY, None)
        before.pop(TEMPORARY, None)
        expect(before == after, f"something changed with {mebibytes} MiB, status {result.status}")
    raise Skipped("it needs more than 400 MiB")


def scenarios(kills: int) -> list[Scenario]:
    each = max(1, kills // (len(TARGETS) * len(SIGNALS)) + 1)
    return [
        Scenario("a lock that is held for long", held_for_long),
        Scenario("a lock that is held for two seconds", held_for_two_seconds),
        Scenario("--check waits for nobody", check_waits_for_nobody),
        Scenario("what a killed run has left", left_by_a_killed_run),
        Scenario("six runs at once", many_at_once),
        Scenario("four times new at once", two_new_at_once),
        Scenario("a paper that is saved meanwhile", changed_paper(append("paper.md"), PAPER + "mine\n")),
        Scenario("a paper that is removed meanwhile",
                 changed_paper(lambda place: place.path("paper.md").unlink(), None)),
        Scenario("a report that is made private meanwhile", made_private),
        Scenario("an input that grows while it is read", changing_input(append("q3.csv"), "-o r.md")),
        Scenario("an input that is replaced while it is read", changing_input(replace_input, "--into paper.md")),
        Scenario("memory that runs out", limited_memory),
        Scenario("too few open files", few_open_files),
        *(
            Scenario(f"{each} runs of {target} that {number.name} ends", killed(target, number, each))
            for target in TARGETS for number in SIGNALS
        ),
    ]
