import Testing

@testable import TrustReport

@Suite("Reading a file of priorities")
struct PriorityPlanTests {
  static let header = "priority,focus,deliverable,progress,outcomes\n"

  private func plan(
    _ bytes: [UInt8], delimiter: UInt8? = nil
  ) throws(InvalidData) -> PriorityPlan {
    try PriorityPlan(contentsOf: .bytes(bytes, name: "p.csv"), delimiter: delimiter)
  }

  private func plan(_ text: String) throws(InvalidData) -> PriorityPlan {
    try plan(Array(text.utf8))
  }

  /// What was found, a line each: `error 3:1 doubled-priority A3`.
  private func lines(_ findings: Findings) -> [String] {
    findings.map { finding in
      let place = [finding.line, finding.column].compactMap { $0.map(String.init) }
      let parts = [
        finding.severity.rawValue, place.joined(separator: ":"), finding.code, finding.cell ?? "",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  static let twoPriorities = [
    PriorityPlan.Priority(
      name: "Be Safe", outcomes: ["Be protected.", "Have a place."], focus: "Domestic abuse",
      deliverable: "A pathway", progress: "Good.\n- more"),
    PriorityPlan.Priority(name: "Be Healthy", outcomes: ["Be confident."]),
  ]

  @Test("outcomes are in one cell, or in a row each")
  func outcomes() throws {
    let cell = """
      Be Safe,Domestic abuse,A pathway,"Good.
      - more","Be protected.
      Have a place."
      Be Healthy,,,,Be confident.
      """
    let rows = """
      Be Safe,Domestic abuse,A pathway,"Good.
      - more",Be protected.
      BE  SAFE,,,,Have a place.
      Be Healthy,,,,Be confident.
      """
    let blank = rows.replacing("BE  SAFE", with: "")
    let apart = """
      Be Safe,Domestic abuse,,,Be protected.
      Be Healthy,,,,Be confident.
      Be Safe,Domestic  ABUSE,A pathway,"Good.
      - more",Have a place.
      """
    for text in [cell, rows, blank, apart] {
      let plan = try plan(Self.header + text)
      #expect(plan.priorities == Self.twoPriorities)
      #expect(plan.findings.isEmpty)
    }
  }

  @Test("a byte that is no character is an error where it stands")
  func undefinedByte() throws {
    let bytes =
      Array("priority,focus,deliverable,progress,outcomes\nBe Safe,".utf8) + [0x81]
      + Array(",,,\n".utf8)
    #expect(throws: InvalidData.self) { try plan(bytes) }
    do {
      _ = try plan(bytes)
    } catch {
      #expect(lines(error.findings) == ["note windows-1252", "error 2:9 undefined-byte B2"])
    }
  }

  @Test(
    "bullets and numbers before outcomes are taken off",
    arguments: [
      ("• One\n● Two", ["One", "Two"]), ("1. One\n2) Two\n", ["One", "Two"]),
      ("- One\r\n\r\n* Two", ["One", "Two"]), ("13. One\n-two", ["One", "-two"]),
      ("2.5 One\n2019 Two", ["2.5 One", "2019 Two"]), ("1.\n \n", []),
    ])
  func marks(_ cell: String, _ expected: [String]) throws {
    let plan = try plan("priority,outcomes\nBe Safe,\"\(cell)\"\n")
    #expect(plan.priorities.map(\.outcomes) == [expected])
  }

  @Test("columns in any order, by any of their names, with or without capitals")
  func columns() throws {
    let plan = try plan(
      "Outcome,PROGRESS REPORT,Deliverables,Priority focus,Theme\na,b,c,d,Be Safe\n")
    #expect(
      plan.priorities == [
        PriorityPlan.Priority(
          name: "Be Safe", outcomes: ["a"], focus: "d", deliverable: "c", progress: "b")
      ])
    #expect(plan.findings.isEmpty)
  }

  @Test("encodings, line ends and delimiters are those of any CSV")
  func encodings() throws {
    let text = "Title\n\npriority;focus\nBe Safe;café\n"
    let expected = [PriorityPlan.Priority(name: "Be Safe", focus: "café")]
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let windows = text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + text.utf8, utf16, windows,
      Array(text.replacing("\n", with: "\r\n").utf8), Array(text.replacing("\n", with: "\r").utf8),
      Array(text.replacing(";", with: ",").utf8), Array(text.replacing(";", with: "\t").utf8),
    ] {
      let plan = try plan(bytes)
      #expect(plan.priorities == expected)
      let isWindows = bytes == windows
      #expect(lines(plan.findings).contains("note windows-1252") == isWindows)
      #expect(lines(plan.findings).contains("note 1 rows-passed-over"))
    }
    for text in ["priority|focus\nBe Safe|café\n", "priority,focus\nBe Safe,café\n"] {
      #expect(try plan(Array(text.utf8), delimiter: 0x7C).priorities == expected)
    }
  }

  @Test(
    "what is wrong or doubtful is found at its place",
    arguments: [
      ("", ["error empty-file"]),
      ("priority\nBe Safe\n", ["error no-header"]),
      ("number,indicator,priority\n1,A,Be Safe\n", ["error no-header"]),
      (header, ["error no-priorities"]),
      (header + ",,,,\n", ["error no-priorities"]),
      (
        "priority,focus\nBe Safe,a\n",
        [
          "note 1 missing-column", "note 1 missing-column", "note 1 missing-column",
        ]
      ),
      (
        "priority,focus,theme,Focus,priority focus,progres,deliverable,outcomes,,notes\nA,b,c,,d,,,,,\n",
        [
          "note 1 missing-column", "note 1:16 unknown-column C1", "error 1:22 doubled-column D1",
          "note 1:28 unknown-column E1", "note 1:43 unknown-column F1",
          "note 1:73 unknown-column J1",
        ]
      ),
      (header + ",a,,,b\nBe Safe,,,,\n", ["error 2:1 missing-priority A2"]),
      (header + "A,one,,,\nA,two,,,\n", ["error 3:3 doubled-priority B3"]),
      (header + "A,,,one,\nB,,,one,\nA,,,two,\n", ["error 4:5 doubled-priority D4"]),
      (header + "A,one,,,x\nA,one,,,X\n", ["note 3:9 repeated-outcome E3"]),
      (header + "A,,,,b,c\n", ["error 2:8 extra-cells F2"]),
      (header + "A,\"b\n", ["error 2:3 unclosed-quote B2"]),
      (header + "A,\"b\"c,,,\nB\n", ["error 2:3 stray-quote B2"]),
    ])
  func faults(_ text: String, _ expected: [String]) {
    let hasErrors = expected.contains { $0.hasPrefix("error") }
    do {
      let plan = try plan(text)
      #expect(lines(plan.findings) == expected)
      #expect(!hasErrors)
    } catch {
      #expect(lines(error.findings) == expected)
      #expect(hasErrors)
    }
  }

  @Test("an unknown column gets the known name one slip away")
  func suggestion() throws {
    let plan = try plan("priority,focus,deliverable,progres,outcomes\nA,b,,,\n")
    #expect(plan.findings.compactMap(\.hint) == ["did you mean 'progress'?"])
  }

  @Test("a priority of the indicators that is not in the file is said; nearly the same is doubtful")
  func unplanned() throws {
    let scorecard = try read(PaperCase.csv).scorecard
    let others = try plan(Self.header + "Early help,,,,\n")
    let own = others.findings(for: Report(of: scorecard, priorityOrder: others.names))
    #expect(own.map(\.severity) == [.note, .note] && own.allSatisfy { $0.hint == nil })
    let plan = try plan(Self.header + "Be Healty,,,,\nBe safe,,,,\n")
    let report = Report(of: scorecard, priorityOrder: plan.names)
    let findings = plan.findings(for: report)
    #expect(findings.map(\.code) == ["unplanned-priority"])
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.map(\.file) == ["p.csv"])
    #expect(findings.map(\.hint) == ["if 'Be Healty' is meant, write the same name in both"])
    #expect(report.priorityNames == ["Be Healty", "Be Safe", "Be Healthy"])
  }
}
