/// The commentary that the report prints and that has a digit: only such can name an indicator or a figure.
struct SpokenCommentary {
  /// The place of the indicator among those reported, as they first appear.
  let place: Int
  /// The row that the commentary is in.
  let row: RowID
  /// The sentences that may speak of an indicator's number or of a figure.
  let sentences: [SentenceWords]
}

extension Scorecard {
  /// The commentary on indicators that are not rated Green, as far as it may speak of a number.
  var spokenCommentary: [SpokenCommentary] {
    var spoken: [SpokenCommentary] = []
    func add(_ id: RowID, at place: Int) {
      guard let prose = returns.rows[Int(id.index)].prose else { return }
      let sentences = prose.commentary.withUTF8Span { SentenceWords.speaking(in: $0) }
      if sentences.isEmpty { return }
      spoken.append(SpokenCommentary(place: place, row: id, sentences: sentences))
    }
    for (place, indicator) in reported.enumerated() {
      if let row = indicator.row {
        if returns.rows[Int(row.index)].rating.standing != .green { add(row, at: place) }
      } else {
        let made = unsorted[place]
        if made.rating.standing != .green { for part in made.rows { add(part.id, at: place) } }
      }
    }
    return spoken
  }
}

extension IndicatorReference {
  /// Whether a commentary refers to any indicator.
  static func isIn(_ commentary: String) -> Bool {
    commentary.withUTF8Span { bytes in
      SentenceWords.speaking(in: bytes).contains { !all(in: $0).isEmpty }
    }
  }
}

extension SentenceWords {
  /// The sentences of a commentary that may speak of an indicator's number or of a figure.
  ///
  /// Nearly all numbers are known by the words before them to do neither, and no sentence is taken apart.
  static func speaking(in bytes: Span<UInt8>) -> [SentenceWords] {
    var sentences: [SentenceWords] = []
    var position = bytes.nextDigit(from: 0)
    while position < bytes.count {
      if bytes.maySpeak(at: position) {
        let sentence = SentenceWords(around: position, in: bytes)
        sentences.append(sentence)
        position = max(position + 1, sentence.range.upperBound)
      } else {
        while position < bytes.count, bytes[position] > .space { position &+= 1 }
      }
      position = bytes.nextDigit(from: position)
    }
    return sentences
  }
}
