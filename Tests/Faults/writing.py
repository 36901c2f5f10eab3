"""Outputs that cannot be written: the disk is full, a limit is reached, a pipe is broken, rights are missing."""

import os

from place import BIG, OLD, Q3, Case, Place, Skipped, is_anything, is_report

FULL = "No space left on device"
RENDER = "trustreport render q3.csv"


def small_disk(options: str, free_blocks: int = 0, data: str = BIG):
    """Mounts a disk, with an older report and a paper on it, and fills it."""

    def prepare(place: Place) -> None:
        place.mount("disk", options)
        place.write("q3.csv", data)
        place.write("disk/r.md", OLD)
        place.write("disk/paper.md", place.path("paper.md").read_text())
        fill = place.path("disk/fill")
        try:
            with open(fill, "wb", buffering=0) as file:
                while True:
                    file.write(bytes(4096))
        except OSError:
            os.truncate(fill, max(0, fill.stat().st_size // 4096 - free_blocks) * 4096)

    return prepare


def no_inodes(place: Place) -> None:
    place.mount("disk", "size=1m,nr_inodes=4")
    place.write("disk/r.md", OLD)
    for name in "abcd":
        try:
            place.write(f"disk/{name}", "")
        except OSError:
            return
    raise Skipped("this disk has no limit of its files")


def full_streams() -> list[Case]:
    """Every command, where standard output cannot be written."""
    commands = {
        "render": RENDER, "render as a page": f"{RENDER} --format html", "rate": "trustreport rate q3.csv",
        "rate --format json": "trustreport rate q3.csv --format json", "check": "trustreport check q3.csv",
        "explain": "trustreport explain q3.csv 1", "diff": "trustreport diff q2.csv q3.csv",
        "new": "trustreport new -", "template": "trustreport template", "help": "trustreport --help",
        "--into --check": f"{RENDER} --into paper.md --check 2>/dev/full",
    }
    cases = []
    for name, command in commands.items():
        error = "" if "2>" in command else f"Error: Cannot write standard output: {FULL}"
        cases.append(Case(f"{name}, and standard output is full", f"{command} >/dev/full", 74, error))
        if "2>" not in command:
            cases.append(Case(f"{name}, and nobody reads the pipe", command, 74, broken_pipe=True))
    return cases


CASES = [
    *full_streams(),
    Case("-o is a full device", f"{RENDER} -o /dev/full", 74, f"Error: Cannot write '/dev/full': {FULL}"),
    Case("standard error is full", f"{RENDER} -o r.md 2>/dev/full", 0, changed={"r.md": is_report}),
    Case("standard output is closed", f"{RENDER} >&-", 74, "Error: Cannot write standard output: Bad file descriptor"),
    Case("standard error is closed", f"{RENDER} -o r.md 2>&-", 0, changed={"r.md": is_report}),
    Case("all three streams are closed", f"{RENDER} -o r.md <&- >&- 2>&-", 0, changed={"r.md": is_report}),
    Case("a full disk, -o", f"{RENDER} -o disk/new.md", 74,
         f"Error: Cannot write 'disk/new.md': {FULL}", prepare=small_disk("size=64k")),
    Case("a full disk, -o onto an older report", f"{RENDER} -o disk/r.md", 74,
         f"Error: Cannot write 'disk/r.md': {FULL}", prepare=small_disk("size=64k", 2)),
    Case("a full disk, a Word file", f"{RENDER} -o disk/r.docx", 74,
         f"Error: Cannot write 'disk/r.docx': {FULL}", prepare=small_disk("size=64k", data=Q3)),
    Case("a full disk, --into", f"{RENDER} --into disk/paper.md", 74,
         f"Error: Cannot write 'disk/paper.md': {FULL}", prepare=small_disk("size=64k", 2)),
    Case("a full disk, new", "trustreport new disk/new.md", 74,
         f"Error: Cannot write 'disk/new.md': {FULL}", prepare=small_disk("size=64k")),
    Case("a full disk, template", "trustreport template -o disk/t.csv", 74,
         f"Error: Cannot write 'disk/t.csv': {FULL}", prepare=small_disk("size=64k")),
    Case("a full disk, standard output", f"{RENDER} >>disk/r.md", 74,
         f"Error: Cannot write standard output: {FULL}", {"disk/r.md": lambda held: (held or b"").startswith(OLD.encode())},
         prepare=small_disk("size=64k")),
    Case("a disk that takes no more files", f"{RENDER} -o disk/r.md", 73,
         f"Error: Cannot create 'disk/r.md': {FULL}", prepare=no_inodes),
    *(
        Case(f"no file may grow, {name}", f"ulimit -f 0; trustreport {command}", 74,
             f"Error: Cannot write '{target}': File too large", changed)
        for name, command, target, changed in [
            ("-o", "render q3.csv -o new.md", "new.md", {}),
            ("-o onto an older report", "render q3.csv -o r.md", "r.md", {}),
            ("--into", "render q3.csv --into paper.md", "paper.md", {}),
            ("new", "new new.md", "new.md", {}),
            ("new --reference-doc", "new --reference-doc ref.docx", "ref.docx", {}),
            ("template", "template -o t.csv", "t.csv", {}),
            ("--charts", "render q3.csv --charts c -o r.md", "c/1.svg", {"c": is_anything}),
            ("a page", "render q3.csv -o r.html", "r.html", {}),
        ]
    ),
]


def folder_mode(mode: int):
    def prepare(place: Place) -> None:
        place.path("f").mkdir()
        place.write("f/r.md", OLD)
        place.write("f/paper.md", place.path("paper.md").read_text())
        place.path("f").chmod(mode)

    return prepare


def file_mode(name: str, mode: int):
    return lambda place: place.path(name).chmod(mode)


def owned(name: str, owner: int, group: int, mode: int):
    def prepare(place: Place) -> None:
        if os.geteuid() != 0:
            raise Skipped("only root may give a file away")
        if not place.path(name).exists():
            place.write(name, "")
        os.chown(place.path(name), owner, group)
        place.path(name).chmod(mode)

    return prepare


def sticky(place: Place) -> None:
    folder_mode(0o1777)(place)
    owned("f/r.md", 0, 0, 0o666)(place)


DENIED = "Permission denied"


def rights(name: str, command: str, status: int, error: str, prepare, changed=None) -> Case:
    return Case(name, command, status, error, changed or {}, prepare, as_nobody=True)


CASES += [
    rights("an input that nobody may read", RENDER, 66,
           f"q3.csv: error: the file cannot be opened: {DENIED} [cannot-open]\nhint: ask its owner for the right to read it, and to enter the folders above it\n1 error", file_mode("q3.csv", 0)),
    rights("an input in a closed folder", "trustreport render f/r.md", 66,
           f"f/r.md: error: the file cannot be opened: {DENIED} [cannot-open]\nhint: ask its owner for the right to read it, and to enter the folders above it\n1 error", folder_mode(0)),
    rights("settings that nobody may read", f"{RENDER} --settings q2.csv", 66,
           f"Error: Cannot read the settings 'q2.csv': {DENIED}", file_mode("q2.csv", 0)),
    rights("priorities that nobody may read", f"{RENDER} --priorities q2.csv", 66,
           f"q2.csv: error: the file cannot be opened: {DENIED} [cannot-open]\nhint: ask its owner for the right to read it, and to enter the folders above it\n1 error", file_mode("q2.csv", 0)),
    rights("a paper that nobody may read", f"{RENDER} --into paper.md", 66,
           f"paper.md: error: the paper cannot be opened: {DENIED} [cannot-open]\nhint: ask its owner for the right to read it, and to enter the folders above it\n1 error", file_mode("paper.md", 0)),
    rights("an older report that nobody may write", f"{RENDER} -o r.md", 73,
           f"Error: Cannot create 'r.md': {DENIED}", file_mode("r.md", 0o444)),
    rights("a paper that nobody may write", f"{RENDER} --into paper.md", 73,
           f"Error: Cannot create 'paper.md': {DENIED}", file_mode("paper.md", 0o444)),
    *(
        rights(f"a folder that nobody may write, {name}", f"trustreport {command}", 73,
               f"Error: Cannot create '{target}': {DENIED}", folder_mode(0o555))
        for name, command, target in [
            ("-o", "render q3.csv -o f/new.md", "f/new.md"), ("an older report", "render q3.csv -o f/r.md", "f/r.md"),
            ("--into", "render q3.csv --into f/paper.md", "f/paper.md"), ("new", "new f/new.md", "f/new.md"),
            ("template", "template -o f/t.csv", "f/t.csv"), ("--charts", "render q3.csv --charts f", "f/1.svg"),
        ]
    ),
    rights("pictures in a folder that cannot be made", f"{RENDER} --charts f/c", 73,
           f"Error: Cannot create the folder 'f/c': {DENIED}", folder_mode(0o555)),
    rights("another user's report in a shared folder", f"{RENDER} -o f/r.md", 74,
           "Error: Cannot write 'f/r.md': Operation not permitted", sticky),
    rights("another user's temporary file", f"{RENDER} -o r.md", 73,
           "Error: Cannot create 'r.md': './.r.md.trustreport-tmp' of another user is in the way; remove it if nobody "
           "is writing there".replace("./.", "."), owned(".r.md.trustreport-tmp", 0, 0, 0o600)),
    rights("a group that cannot be kept gets no more than everyone", f"{RENDER} -o r.md && stat -c %a r.md >mode",
           0, "", owned("r.md", 65534, 0, 0o660),
           {"r.md": is_report, "mode": lambda held: held == b"600\n"}),
    rights("a group that can be kept is kept", f"{RENDER} -o r.md && stat -c '%a %g' r.md >mode",
           0, "", owned("r.md", 0, 65534, 0o666), {"r.md": is_report, "mode": lambda held: held == b"666 65534\n"}),
]
