import Testing

/// `explain --format json` has what `rate` has, the ordinary variation and the lines of the explanation.
@Suite("explain --format json")
struct ExplainFormatTests {
  /// What is printed of one indicator in some quarters; each of its parts has the same figures.
  private func explain(_ figures: [String], parts: [String] = [""]) throws -> String {
    let rows = figures.enumerated().flatMap { index, figure in
      parts.map {
        "3.14,Waits,\($0),\(2010 + index / 4)/\(11 + index / 4) Q\(index % 4 + 1),\(figure),<=9\n"
      }
    }
    let folder = try TemporaryFolder()
    try folder.write("number,indicator,part,quarter,value,target\n" + rows.joined(), to: "q.csv")
    let result = runInProcess(["explain", folder.path("q.csv"), "3.14", "--format", "json", "-q"])
    #expect(result.errors == "" && result.status == 0)
    return result.output
  }

  @Test("has every key")
  func whole() throws {
    #expect(
      try explain(["10"]) == """
        {"schema": 1, "quarter": "2010/11 Q1",
         "explanations": [
           {"number": "3.14", "indicator": "Waits", "priority": null, "part": null, "rating": "red", \
        "basis": "computed", "computed": "red", "published": null, "reason": null, "overrideReason": null, \
        "value": "10", "unit": null, "symbols": [], "note": null, "target": "9", "targetText": "9 or below", \
        "targetDate": null, "polarity": "lower", "amberLine": "9", "redLine": "9.45", "amberLineHigh": null, \
        "redLineHigh": null, "gap": "1", "gapPercent": "11.1", "direction": null, "directionOverYear": null, \
        "quartersAtRating": 1, "variation": "tooFew", "seriesPeriod": "quarter", "seriesFigures": 1, \
        "seriesMean": null, "lowerLimit": null, "upperLimit": null, "signals": [],
            "lines": [{"name": "Figure", "text": "10"}, {"name": "Target", "text": "9 or below"}, \
        {"name": "Polarity", "text": "lower is better, by the target's form"}, {"name": "Amber line", \
        "text": "9: the target"}, {"name": "Red line", "text": "9.45: 9 + 5% of 9 = 9.45 (the default \
        tolerance)"}, {"name": "Rating", "text": "Red: 10 is worse than 9.45"}, {"name": "Distance", \
        "text": "1 (11.1%) above target: 10 − 9 = 1; 1 ÷ 9 = 11.1%"}, {"name": "Variation", \
        "text": "too few quarters to tell: 1 of the 12 that it takes"}]}]}

        """)
  }

  @Test("has the limits and what the figure shows")
  func variation() throws {
    let even = (0..<11).map { $0 % 2 == 0 ? "10" : "12" }
    #expect(
      try explain(even + ["11"]).contains(
        """
        "variation": "ordinary", "seriesPeriod": "quarter", "seriesFigures": 12, "seriesMean": "10.9", \
        "lowerLimit": "5.8", "upperLimit": "16", "signals": [],
        """))
    #expect(
      try explain(even + ["40"]).contains(
        """
        "variation": "notOrdinary", "seriesPeriod": "quarter", "seriesFigures": 12, "seriesMean": "13.3", \
        "lowerLimit": "8", "upperLimit": "18.7", "signals": ["aboveLimit"],
        """))
    #expect(try explain(["[x]"]).contains("\"variation\": null, \"seriesPeriod\": null, "))
  }

  @Test("has an object for the indicator and for each of its parts")
  func parts() throws {
    let lines = try explain(["10"], parts: ["Boys", "Girls"]).split(separator: "\n")
    let parts = lines.filter { $0.hasPrefix("   {") }.map { line in
      line.contains("\"part\": null")
        ? "whole" : line.contains("\"part\": \"Boys\"") ? "Boys" : "Girls"
    }
    #expect(parts == ["whole", "Boys", "Girls"])
    #expect(lines.count { $0.contains("\"lines\": [{\"name\": ") } == 3)
  }
}
