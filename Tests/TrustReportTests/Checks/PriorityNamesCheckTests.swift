import Testing

/// `priority-alike`: `Be Saef` beside `Be Safe`.
@Suite struct PriorityNamesCheckTests {
  /// A file with as many indicators as are asked for in each of two priorities.
  private func file(_ one: (String, Int), _ other: (String, Int)) -> String {
    let names = [one, other].flatMap { Array(repeating: $0.0, count: $0.1) }
    let rows = names.enumerated().map { "\($0.0 + 1),T\($0.0 + 1),\"\($0.1)\",5\n" }
    return "number,indicator,priority,value\n" + rows.joined()
  }

  @Test(arguments: [
    ("Be Safe", "Be Saef"), ("Be Safe", "Be Safee"), ("Be Healthy", "Be Helthy"),
    ("Health & wellbeing", "Health and Well-being"), ("Be Safe", "Besafe"), ("Be Safe", "Be-Safe."),
    ("Children's services", "Childrens services"),
  ])
  func isFound(_ name: String, _ slip: String) {
    #expect(
      doubts("priority-alike", read(file((name, 5), (slip, 1)))) == [
        "warning 7: the priority \"\(slip)\" has 1 indicator, and \"\(name)\" has 5"
      ])
    // The rarer one is the slip, wherever it is.
    #expect(
      doubts("priority-alike", read(file((slip, 1), (name, 5)))).first?.contains("g 2: ") == true)
  }

  @Test(
    "names that differ",
    arguments: [
      ("Priority 1", "Priority 2"), ("Ward A", "Ward B"), ("Health", "Wealth"), ("East", "West"),
      ("Northern area", "Southern area"), ("Aim I", "Aim II"), ("Be Safe", "Be Supported"),
      ("Start well", "Stay well"), ("Age 10s", "Age 11s"), ("Theme2024", "Theme2025"),
    ])
  func otherNames(_ one: String, _ other: String) {
    #expect(found(read(file((one, 5), (other, 1)))) == [])
  }

  /// Many indicators hardly share a slip.
  @Test func bothHoldMany() {
    #expect(found(read(file(("Adult care", 5), ("Adults care", 4)))) == [])
    #expect(found(read(file(("Adult care", 5), ("Adults care", 3)))).count == 1)
  }

  /// Capitals and spaces make no other priority.
  @Test func theSameNameIsOne() {
    #expect(found(read(file(("Be Safe", 5), ("be  safe", 1)))) == [])
  }
}
