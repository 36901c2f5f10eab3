"""What the names lead to: devices, links, folders, names too long, an input that is also the output."""

from place import OLD, Q3, Case, Place, is_anything, is_filled, is_report

RENDER = "trustreport render q3.csv"
LONG = "n" * 256
TOO_LONG = "File name too long"
TEMPORARY = ".r.md.trustreport-tmp"
USAGE = (
    "\nUsage: trustreport render [<options>] <file> ...\n  See 'trustreport render --help' for more information."
)


def make(*commands: str):
    """Prepares a place by commands of a shell."""

    def prepare(place: Place) -> None:
        for command in commands:
            result = place.run(command)
            assert result.status == 0, result.errors

    return prepare


def refused(name: str, what: str) -> str:
    return f"Error: '--into' needs a file, to read and to rewrite{what}" + USAGE


DEVICES = [
    Case("-o is the null device", f"{RENDER} -o /dev/null && test -c /dev/null", 0),
    Case("the input is the null device", "trustreport render /dev/null -o r.md", 65,
         "/dev/null: error: the file is empty [empty-file]\nhint: 'trustreport template' prints a CSV to begin with\n1 error"),
    Case("the input has no end", "trustreport render /dev/zero -o r.md", 65,
         "/dev/zero: error: this is not a text file [not-text]\nhint: a CSV is text: save the sheet as CSV UTF-8\n"
         "1 error"),
    Case("the input is closed", "trustreport render - -o r.md <&-", 66,
         "<stdin>: error: the file cannot be read: Bad file descriptor [cannot-read]\n1 error"),
    Case("the input is a folder", "trustreport render . -o r.md", 66,
         ".: error: this is a folder, not a file [is-directory]\nhint: name the CSV file in it\n1 error"),
    Case("the input is not there", "trustreport render none.csv -o r.md", 66,
         "none.csv: error: the file cannot be opened: No such file or directory [cannot-open]\nhint: check the spelling of the name, and the folder that you are in\n1 error"),
    Case("--into is a device", f"{RENDER} --into /dev/null", 64, refused("/dev/null", "")),
    Case("--into is standard input", f"{RENDER} --into /dev/stdin <paper.md", 64,
         refused("/dev/stdin", "; '/dev/stdin' is an open descriptor: name its file")),
    Case("--into is an open descriptor", f"{RENDER} --into /dev/fd/3 3<>paper.md", 64,
         refused("/dev/fd/3", "; '/dev/fd/3' is an open descriptor: name its file")),
    Case("-o is a descriptor that appends", f"{RENDER} -o /dev/fd/3 3>>r.md", 0,
         changed={"r.md": lambda held: (held or b"").startswith(OLD.encode() + b"# Performance report")}),
    Case("-o is standard output that appends", f"{RENDER} -o /dev/stdout >>r.md", 0,
         changed={"r.md": lambda held: (held or b"").startswith(OLD.encode() + b"# Performance report")}),
    Case("-o is a descriptor that is not open", f"{RENDER} -o /dev/fd/9", 74,
         "Error: Cannot write '/dev/fd/9': Bad file descriptor"),
    Case("-o is a socket", f"{RENDER} -o socket", 73, "Error: Cannot create 'socket': No such device or address",
         prepare=make("python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"socket\")'")),
    Case("-o is a named pipe that is read", f"(cat fifo >got & {RENDER} -o fifo; s=$?; wait; exit $s)", 0,
         changed={"got": is_report}, prepare=make("mkfifo fifo")),
    Case("the input is a named pipe", "(cat q3.csv >fifo & trustreport render fifo -o r.md)", 0,
         changed={"r.md": is_report}, prepare=make("mkfifo fifo")),
    Case("pictures go to a device", f"{RENDER} --charts /dev/null", 73,
         "Error: Cannot create '/dev/null/1.svg': Not a directory"),
    Case("new is a device", "trustreport new /dev/null && test -c /dev/null", 73,
         "Error: Cannot create '/dev/null': the file exists and was not overwritten"),
]

LINKS = [
    Case("-o is a link", f"{RENDER} -o l", 0, changed={"r.md": is_report}, prepare=make("ln -s r.md l")),
    Case("-o is a link to a link in another folder", f"{RENDER} -o l", 0, changed={"d/n.md": is_report},
         prepare=make("mkdir d", "ln -s n.md d/m", "ln -s d/m l", "echo old >d/n.md")),
    Case("-o is a link to nothing", f"{RENDER} -o l", 0, changed={"n.md": is_report}, prepare=make("ln -s n.md l")),
    Case("-o is a ring of links", f"{RENDER} -o l", 73,
         "Error: Cannot write 'l': Too many levels of symbolic links", prepare=make("ln -s l m", "ln -s m l")),
    Case("the input is a ring of links", "trustreport render l -o r.md", 66,
         "l: error: the file cannot be opened: Too many levels of symbolic links [cannot-open]\nhint: the links lead to each other and to no file: name the file itself\n1 error",
         prepare=make("ln -s l m", "ln -s m l")),
    Case("the input is a link to nothing", "trustreport render l -o r.md", 66,
         "l: error: the file cannot be opened: No such file or directory [cannot-open]\nhint: it is a link to a file that is not there: name the file itself\n1 error",
         prepare=make("ln -s none l")),
    Case("-o has a second name, which keeps what it held", f"{RENDER} -o r.md", 0, changed={"r.md": is_report},
         prepare=make("ln r.md second.md")),
    Case("--into is a link", f"{RENDER} --into l -q", 0, changed={"paper.md": is_filled},
         prepare=make("ln -s paper.md l")),
    Case("--into has a second name, which keeps what it held", f"{RENDER} --into paper.md -q", 0,
         changed={"paper.md": is_filled}, prepare=make("ln paper.md second.md")),
    Case("new is a link to nothing", "trustreport new l", 73,
         "Error: Cannot create 'l': the file exists and was not overwritten", prepare=make("ln -s none l")),
    Case("new is there", "trustreport new r.md", 73,
         "Error: Cannot create 'r.md': the file exists and was not overwritten"),
    Case("template is there", "trustreport template -o r.md", 73,
         "Error: 'r.md' exists; a template never overwrites a file"),
    Case("the temporary file's name is a link", f"{RENDER} -o r.md", 73,
         "Error: Cannot create 'r.md': Too many levels of symbolic links", prepare=make(f"ln -s q2.csv {TEMPORARY}")),
    Case("the temporary file's name is a folder", f"{RENDER} -o r.md", 73,
         "Error: Cannot create 'r.md': Is a directory", prepare=make(f"mkdir {TEMPORARY}")),
    Case("the temporary file's name is a pipe", f"{RENDER} -o r.md", 0,
         changed={"r.md": is_report, TEMPORARY: lambda held: held is None}, prepare=make(f"mkfifo {TEMPORARY}")),
    Case("a picture's name is a link", f"{RENDER} --charts c -o r.md", 73,
         "Error: 'c/1.svg' is no picture of an earlier run, and was not overwritten; name another folder",
         prepare=make("mkdir c", "ln -s ../q2.csv c/1.svg")),
    Case("a picture's name is another file", f"{RENDER} --charts c -o r.md", 73,
         "Error: 'c/1.svg' is no picture of an earlier run, and was not overwritten; name another folder",
         prepare=make("mkdir c", "echo mine >c/1.svg")),
    Case("pictures go to a link to a folder", f"{RENDER} --charts l -o r.md", 0,
         changed={"r.md": is_report, "c/1.svg": is_anything}, prepare=make("mkdir c", "ln -s c l")),
    Case("-o is a folder", f"{RENDER} -o c", 73, "Error: Cannot write 'c': it is a folder; name a file in it",
         prepare=make("mkdir c")),
    Case("-o is in no folder", f"{RENDER} -o none/r.md", 73,
         "Error: Cannot create 'none/r.md': its folder does not exist"),
    Case("-o is in a file", f"{RENDER} -o q2.csv/r.md", 73, "Error: Cannot create 'q2.csv/r.md': Not a directory"),
]

NAMES = [
    *(
        Case(f"a name of 256 bytes, {name}", f"trustreport {command}", 73, f"Error: Cannot create '{LONG}': {TOO_LONG}")
        for name, command in [
            ("-o and --charts", f"render q3.csv -o {LONG} --charts c"), ("--into", f"render q3.csv --into {LONG}"),
            ("new", f"new {LONG}"), ("template", f"template -o {LONG}"),
            ("new --reference-doc", f"new --reference-doc {LONG}"),
        ]
    ),
    Case("a folder of pictures with a name of 256 bytes", f"{RENDER} --charts {LONG}", 73,
         f"Error: Cannot create the folder '{LONG}': {TOO_LONG}"),
    Case("a path that is too long", f"{RENDER} -o {'d/' * 2100}r.md", 73,
         f"Error: Cannot create '{'d/' * 2100}r.md': {TOO_LONG}"),
    Case("a name of 255 bytes", f"{RENDER} -o {'n' * 255}", 0, changed={"n" * 255: is_report}),
    Case("a name that a terminal would obey", f"{RENDER} -o \"$(printf 'none/\\033[2J\\342\\200\\213')\"", 73,
         "Error: Cannot create 'none/·[2J·': its folder does not exist"),
]

SAME = "Error: The output is the input '{}' itself; write to another file"
INPUTS = [
    Case("the output is the input", f"{RENDER} -o q3.csv", 64, SAME.format("q3.csv")),
    Case("the output is the input by a link", f"{RENDER} -o l", 64, SAME.format("q3.csv"),
         prepare=make("ln -s q3.csv l")),
    Case("the output is the input by a second name", f"{RENDER} -o l", 64, SAME.format("q3.csv"),
         prepare=make("ln q3.csv l")),
    Case("the output is standard input's file", "trustreport render - -o q3.csv <q3.csv", 64, SAME.format("-")),
    Case("standard output appends to the input", f"{RENDER} >>q3.csv", 64, SAME.format("q3.csv")),
    Case("the second input is the output", f"{RENDER} q2.csv -o q2.csv", 64, SAME.format("q2.csv")),
    Case("the priorities are the output", f"{RENDER} --priorities q2.csv -o q2.csv", 64, SAME.format("q2.csv")),
    Case("the settings are the output", f"{RENDER} --settings s -o s", 64, SAME.format("s"),
         prepare=lambda place: place.write("s", "green\n")),
    Case("the paper is the input", "trustreport render paper.md --into paper.md", 64, SAME.format("paper.md")),
    Case("-o is a paper", f"{RENDER} -o paper.md", 73,
         "Error: 'paper.md' is a paper with markers; fill it with '--into paper.md'"),
    Case("the data is wrong", "trustreport render wrong.csv --into paper.md", 65,
         "wrong.csv:3:34: error: 'value' is \"8O\", not a number [unreadable-value] (cell E3)\n"
         "3 | 1,Indicator 1,Be Safe,2022/23 Q3,8O,90,higher,The plan of 2022/23 Q3 is in place.\n"
         "  |                                  ^^\nhint: the second character is the letter O\n1 error",
         prepare=lambda place: place.write("wrong.csv", Q3.replace(",80,", ",8O,"))),
]

CASES = DEVICES + LINKS + NAMES + INPUTS
