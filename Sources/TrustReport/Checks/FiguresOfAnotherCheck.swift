extension Scorecard {
  /// Warns of a paragraph that gives the figure, the target and the figure before of another indicator, and none of
  /// its own: perhaps it was pasted below the wrong one.
  ///
  /// One figure may be in any text by chance, and three with eight digits between them hardly ever.
  func checkFiguresOfOthers(_ findings: inout FindingCollector) {
    // Without a quarter before, there is no figure before.
    guard let quarter, returns.reaches(quarter.previous) else { return }
    let paragraphs = figuredParagraphs
    if paragraphs.isEmpty { return }
    var holders: [Int128: [Int]] = [:]
    for (index, paragraph) in paragraphs.enumerated() {
      for value in paragraph.values { holders[value.trimmed.units, default: []].append(index) }
    }
    for id in measuredRows {
      guard let figure = returns.rows[Int(id.index)].figure.value,
        let places = holders[figure.trimmed.units], let figures = figuresToTell(id, in: quarter)
      else { continue }
      for paragraph in places.map({ paragraphs[$0] })
      where figures.allSatisfy(paragraph.has) && isOfAnother(paragraph, id) {
        let row = returns.rows[Int(paragraph.row.index)].location
        let fault = CommentaryFault.figuresOfAnother(
          indicator: number(at: paragraph.place), other: returns.subject(of: id),
          figures: figures.map(\.description))
        findings.add(
          fault, file: Int(row.input), value: TerminalText.excerpt(paragraph.text),
          at: InputLocation(line: row.line), of: quarter)
      }
    }
  }

  /// The figure, the target and the figure before of a row, if they differ and nobody writes all three by chance.
  private func figuresToTell(_ id: RowID, in quarter: Quarter) -> [ExactDecimal]? {
    let part = Part(id, of: returns)
    guard let figure = part.row.figure.value, let target = part.row.target, !target.isRange,
      let before = part.earlier(in: part.frequency.previous(to: quarter))?.row.figure.value,
      figure != before, figure != target.value, before != target.value
    else { return nil }
    let figures = [figure, target.value, before].map(\.trimmed)
    let digits = figures.map { $0.units.magnitude.description.utf8.count }
    return digits.allSatisfy { $0 > 1 } && digits.reduce(0, +) >= Span<UInt8>.leastDigitsOfFigures
      ? figures : nil
  }

  /// Whether a paragraph speaks of a row of another indicator, and neither names it nor gives a figure of its own.
  private func isOfAnother(_ paragraph: FiguredParagraph, _ id: RowID) -> Bool {
    let own = unsorted[paragraph.place]
    let other = returns.identity(of: returns.places[Int(id.index)].series.indicator)
    guard reported[paragraph.place].key != returns.places[Int(id.index)].series.indicator else {
      return false
    }
    if let number = other.number {
      if paragraph.names(number) || Self.stem(number) == own.number.map(Self.stem) { return false }
    }
    return !own.rows.contains { part in
      [part.row.figure.value, part.row.target?.value].contains { $0.map(paragraph.has) ?? false }
    }
  }

  private func number(at place: Int) -> String {
    let identity = returns.identity(of: reported[place].key)
    return TerminalText.excerpt(identity.number ?? unsorted[place].title)
  }

  /// A number without a letter at its end: 1.3a and 1.3b are of one measure.
  private static func stem(_ number: String) -> String {
    number.utf8.last?.isASCIILetter == true ? String(number.dropLast()) : number
  }

  /// The paragraphs of the commentary that the report prints that may give three figures.
  private var figuredParagraphs: [FiguredParagraph] {
    var found: [FiguredParagraph] = []
    func add(_ id: RowID, at place: Int) {
      guard let text = returns.rows[Int(id.index)].prose?.commentary else { return }
      text.withUTF8Span { text in
        for line in text.linesOfFigures {
          let paragraph = text.extracting(line)
          let values = paragraph.numbers
          if values.count > 2 {
            found.append(
              FiguredParagraph(text: paragraph.string, place: place, row: id, values: values))
          }
        }
      }
    }
    for (place, indicator) in reported.enumerated() {
      if let row = indicator.row {
        if returns.rows[Int(row.index)].rating.standing != .green { add(row, at: place) }
      } else if unsorted[place].rating.standing != .green {
        for part in unsorted[place].rows { add(part.id, at: place) }
      }
    }
    return found
  }
}

/// A paragraph of a commentary, and the numbers in it.
private struct FiguredParagraph {
  let text: String
  /// The place of the indicator among those reported.
  let place: Int
  let row: RowID
  let values: [ExactDecimal]

  func has(_ value: ExactDecimal) -> Bool { values.contains(value) }

  /// Whether an indicator's number is one of the words.
  func names(_ number: String) -> Bool {
    text.split { $0.isWhitespace || "(),;:".contains($0) }
      .contains { $0 == number || $0.hasSuffix(".") && $0.dropLast() == number }
  }
}

extension Span<UInt8> {
  /// The numbers of a text, with thousands commas or without; not what is part of a word, a date or a year such
  /// as `2017/18`.
  fileprivate var numbers: [ExactDecimal] {
    var found: [ExactDecimal] = []
    var start = nextDigit(from: 0)
    while start < count {
      var (end, units, decimals): (Int, Int128, Int?) = (start, 0, nil)
      while end < count, end - start < 18 {
        let isInside = end + 1 < count && self[end + 1].isDigit
        if self[end].isDigit {
          units = units * 10 + Int128(self[end] - 0x30)
          decimals = decimals.map { $0 + 1 }
        } else if self[end] == UInt8(ascii: "."), isInside, decimals == nil {
          decimals = 0
        } else if self[end] != UInt8(ascii: ",") || !isInside || decimals != nil {
          break
        }
        end += 1
      }
      if !isJoined(at: start - 1), !isJoined(at: end) {
        found.append(ExactDecimal(units, scale: decimals ?? 0))
      }
      start = nextDigit(from: end)
    }
    return found
  }

  /// Whether a byte makes a number beside it a part of something else.
  private func isJoined(at position: Int) -> Bool {
    guard position >= 0, position < count else { return false }
    let byte = self[position]
    return byte.isASCIIAlphanumeric || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }
}
