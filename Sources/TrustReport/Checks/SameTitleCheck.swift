extension Scorecard {
  /// Questions one title under two numbers.
  ///
  /// Not under two priorities, which may each have its own; nor in two units, which tell them apart. Where a
  /// quarter of many indicators share their titles, these are not meant to tell them apart.
  func checkSameTitles(_ findings: inout FindingCollector) {
    var titles = SharedHashes(for: reported.count)
    for place in reported.indices {
      let hash = hash(at: place)
      if hash != 0 { titles.add(hash, at: place) }
    }
    let repeats = titles.repeatCount
    guard repeats > 0, repeats <= max(20, reported.count / 4) else { return }
    report(titles.groups().map(\.places), &findings)
  }

  /// A hash of an indicator's title; 0 for one that is known by its title.
  private func hash(at place: Int) -> UInt64 {
    guard returns.identity(of: reported[place].key).isNumber else { return 0 }
    guard let row = reported[place].row else { return title(at: place).hashOfLetters }
    return returns.rows[Int(row.index)].title.hashOfLetters
  }

  private func report(_ groups: [[Int]], _ findings: inout FindingCollector) {
    var doubts = DoubtList<TitleDoubt>()
    for group in groups {
      // More of one title are no slips, and comparing all with all would take long.
      var rest = group.prefix(1000)
      while let first = rest.popFirst() {
        let same = rest.filter { areDoubled(first, $0) }
        guard !same.isEmpty else { continue }
        rest.removeAll { same.contains($0) }
        doubts.add(
          row(at: first),
          .same(
            subject: number(at: first), others: same.prefix(5).map(number),
            title: TerminalText.excerpt(title(at: first))))
      }
    }
    doubts.report(to: &findings, of: returns)
  }

  private func areDoubled(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (row(at: left), row(at: right))
    guard returns.places[Int(a.index)].priority == returns.places[Int(b.index)].priority,
      Matching.isSame(title(at: left), title(at: right))
    else { return false }
    let rows = returns.rows
    return rows[Int(a.index)].mark == rows[Int(b.index)].mark
      && Matching.isSame(rows[Int(a.index)].unit, rows[Int(b.index)].unit)
  }

  private func row(at place: Int) -> RowID {
    if let row = reported[place].row { return row }
    let whole = Indicator(reported[place].key, in: quarter, of: returns)
    return whole?.firstRow ?? RowID(0)
  }

  private func title(at place: Int) -> String {
    if let row = reported[place].row { return returns.rows[Int(row.index)].title }
    return Indicator(reported[place].key, in: quarter, of: returns)?.title ?? ""
  }

  private func number(at place: Int) -> String {
    TerminalText.excerpt(returns.identity(of: reported[place].key).text)
  }
}

extension String {
  /// A hash that is the same for letters in either case; 0 for a text without two words, which says too little.
  fileprivate var hashOfLetters: UInt64 {
    withUTF8Span { bytes in
      guard bytes.count > 8 else { return 0 }
      var hash: UInt64 = UInt64(bytes.count)
      func mix(_ word: UInt64) {
        hash = (hash ^ (word | 0x2020_2020_2020_2020)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      var index = 0
      while index &+ 8 <= bytes.count {
        mix(bytes.word(at: index))
        index &+= 8
      }
      mix(bytes.word(at: bytes.count &- 8))
      return hash | 1
    }
  }
}
