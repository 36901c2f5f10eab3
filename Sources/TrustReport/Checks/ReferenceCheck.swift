extension Scorecard {
  /// Questions what commentary says of other indicators: one that there is not, whose commentary the report
  /// does not print, that is not where it is said to be, or that refers back.
  ///
  /// - Parameter isComplete: whether all rows could be read; if not, an indicator may only seem to be missing.
  func checkReferences(
    in commentary: [SpokenCommentary], isComplete: Bool, _ findings: inout FindingCollector
  ) {
    if commentary.isEmpty { return }
    var check = ReferenceCheck(self, isComplete: isComplete)
    for spoken in commentary { check.check(spoken, &findings) }
  }
}

/// Looks up the indicators that commentary refers to.
private struct ReferenceCheck {
  private let scorecard: Scorecard
  private let returns: Returns
  private let isComplete: Bool
  /// The numbers of the files, made when one is looked for that is not among them.
  private var numbers: KnownNumbers?

  init(_ scorecard: Scorecard, isComplete: Bool) {
    (self.scorecard, returns) = (scorecard, scorecard.returns)
    self.isComplete = isComplete
  }

  mutating func check(_ spoken: SpokenCommentary, _ findings: inout FindingCollector) {
    var indicator: Indicator?
    let row = returns.rows[Int(spoken.row.index)].location
    for sentence in spoken.sentences {
      for reference in IndicatorReference.all(in: sentence) {
        let own = indicator ?? scorecard.unsorted[spoken.place]
        indicator = own
        guard let fault = fault(of: reference, from: own) else { continue }
        findings.add(
          fault, file: Int(row.input), value: TerminalText.excerpt(sentence.text),
          at: InputLocation(line: row.line), of: scorecard.quarter)
      }
    }
  }

  /// What is doubtful about a reference; `nil` if nothing is.
  private mutating func fault(
    of reference: IndicatorReference, from indicator: Indicator
  ) -> CommentaryFault? {
    let number = TerminalText.excerpt(reference.number)
    guard let key = returns.indicator(Identity(number: reference.number)) else {
      guard isComplete, !reference.isDoubtful else { return nil }
      let known = numbers ?? KnownNumbers(of: returns)
      numbers = known
      return known.mayBe(reference.number) ? nil : .referenceUnknown(number: number)
    }
    // A part may refer to the whole.
    if key == indicator.key { return indicator.hasParts ? nil : .referenceToItself(number: number) }
    guard let other = Indicator(key, in: scorecard.quarter, of: returns) else {
      return .referenceNotListed(
        number: number, missingIn: scorecard.quarter.map { returns.period(of: $0).description })
    }
    if other.rating.standing == .green {
      return .referenceNotListed(number: number, missingIn: nil)
    }
    guard let side = reference.side, (side == .above) != other.isListed(before: indicator) else {
      return nil
    }
    return .referenceBelow(number: number, isSaidAbove: side == .above)
  }
}

/// The numbers of all indicators of the files, as far as a number that is none of them is compared with them.
private struct KnownNumbers {
  private var folded: Set<String> = []
  private var shapes: Set<[UInt8]> = []

  init(of returns: Returns) {
    for index in 0..<returns.identities.count {
      guard let number = returns.identities[index].number else { continue }
      folded.insert(number.lowercased())
      // Of an indicator with the number 3.14a somebody may write 3.14.
      folded.insert(Self.withoutLetter(number))
      shapes.insert(Self.shape(number))
    }
  }

  /// Whether a number is one of these in other capitals, with or without a letter at its end, or looks like
  /// none of them: then it may be anything.
  func mayBe(_ number: String) -> Bool {
    folded.contains(number.lowercased()) || folded.contains(Self.withoutLetter(number))
      || !shapes.contains(Self.shape(number))
  }

  private static func withoutLetter(_ number: String) -> String {
    var number = Substring(number.lowercased())
    if number.utf8.last?.isASCIILetter == true { number.removeLast() }
    return String(number)
  }

  /// A number with each run of digits, and each of letters, as one of them: `3.14` and `4.1` are of one shape.
  private static func shape(_ number: String) -> [UInt8] {
    var shape: [UInt8] = []
    for byte in number.utf8 {
      let kind = byte.isDigit ? UInt8(ascii: "9") : byte.isASCIILetter ? UInt8(ascii: "a") : byte
      if shape.last != kind { shape.append(kind) }
    }
    // A letter at the end makes no other kind of number.
    if shape.count > 1, shape.last == UInt8(ascii: "a") { shape.removeLast() }
    return shape
  }
}

extension Indicator {
  /// Whether the report prints its commentary before that of another: what is Red comes first, then what is Amber,
  /// then what is not rated, each in natural order (section 4).
  fileprivate func isListed(before other: Indicator) -> Bool {
    func rank(_ indicator: Indicator) -> Int { indicator.rating.standing?.rawValue ?? .max }
    if rank(self) != rank(other) { return rank(self) < rank(other) }
    switch (number, other.number) {
    case (let number?, let others?): return NaturalOrder.isBefore(number, others)
    case (nil, nil): return firstRow < other.firstRow
    case (let number, _): return number != nil
    }
  }
}
