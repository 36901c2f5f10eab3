import Testing

@testable import TrustReportCLI

@Suite("A manual page")
struct ManualPageTests {
  @Test("is the help of a command in the form that man reads")
  func template() {
    let result = runInProcess(["help", "--man", "template"])
    #expect(result.status == 0)
    #expect(
      result.output == #"""
        .TH TRUSTREPORT\-TEMPLATE 1 2026-11-26 "trustreport 0.1.0" "User commands"
        .SH NAME
        trustreport\-template \- write a starting CSV: the header and three example rows
        .SH SYNOPSIS
        \fBtrustreport\fR \fBtemplate\fR [\fIoptions\fR]
        .SH DESCRIPTION
        Write a starting CSV: the header and three example rows.
        .SH OPTIONS
        .TP
        \fB\-o\fR, \fB\-\-output\fR \fIfile\fR
        Write to this file instead of standard output. Nothing is
        written to it unless all has gone well.
        .TP
        \fB\-\-version\fR
        Show the version.
        .TP
        \fB\-h\fR, \fB\-\-help\fR
        Show help information.
        .SH EXIT STATUS
        .TP
        \fB0\fR
        Done; there may be warnings and notes.
        .TP
        \fB1\fR
        \(aqcheck\(aq found errors (with \-\-strict, warnings too); a paper
        held with \-\-check is out of date; \(aqdiff \-\-exit\-code\(aq found a
        change.
        .TP
        \fB64\fR
        The command line is wrong.
        .TP
        \fB65\fR
        The data is wrong; nothing was written.
        .TP
        \fB66\fR
        A file cannot be opened or read.
        .TP
        \fB73\fR
        The output cannot be created. What was there before is still
        there.
        .TP
        \fB74\fR
        Writing failed. What was there before is still there.
        .SH SEE ALSO
        \fBtrustreport\fR(1),
        \fBtrustreport\-render\fR(1),
        \fBtrustreport\-rate\fR(1),
        \fBtrustreport\-explain\fR(1),
        \fBtrustreport\-check\fR(1),
        \fBtrustreport\-diff\fR(1),
        \fBtrustreport\-new\fR(1),
        \fBtrustreport\-help\fR(1)

        """#)
  }

  @Test(
    "is shown by man without a warning, with each option and its text",
    .enabled(if: Product.areInstalled(["man", "groff", "mandoc"])),
    arguments: [""] + Command.all.map(\.name))
  func man(_ name: String) throws {
    let folder = try TemporaryFolder()
    let script = """
      trustreport help --man \(name) >page.1
      mandoc -T lint -W warning page.1
      MANWIDTH=1000 MAN_KEEP_FORMATTING= man --warnings -l page.1 | sed 's/  */ /g'
      """
    let shown = try Product.shell(script, environment: ["LC_ALL": "C.UTF-8"], in: folder.url)
    #expect(shown.status == 0)
    #expect(shown.errors == "")
    let command = Command.all.first { $0.name == name }
    let title = name.isEmpty ? "trustreport" : "trustreport-\(name)"
    #expect(shown.output.hasPrefix("\(title.uppercased())(1)"))
    for option in command?.allOptions ?? Option.whole {
      #expect(shown.output.contains("--\(option.name)"))
      #expect(shown.output.contains(option.help), "\(option.name)")
    }
    for argument in command?.arguments ?? [] { #expect(shown.output.contains(argument.help)) }
  }
}
