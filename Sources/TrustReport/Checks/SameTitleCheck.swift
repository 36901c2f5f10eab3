extension Scorecard {
  /// Questions one title under two numbers.
  ///
  /// Not under two priorities, which may each have its own; nor in two units, which tell them apart.
  func checkSameTitles(_ findings: inout FindingCollector) {
    var titled: [(hash: UInt64, place: Int32)] = []
    titled.reserveCapacity(reported.count)
    let rows = returns.rows
    for place in reported.indices where returns.identity(of: reported[place].key).isNumber {
      let row = row(at: place)
      let title =
        reported[place].row == nil
        ? self.title(at: place).hashOfLetters : rows[Int(row.index)].title.hashOfLetters
      if title == 0 { continue }
      // What tells two of one title apart.
      let priority = returns.places[Int(row.index)].priority.map { UInt64($0.index) + 1 } ?? 0
      let unit = UInt64(rows[Int(row.index)].unit.utf8.count)
      titled.append((title ^ priority &* 0x9E37_79B9_7F4A_7C15 ^ unit << 56, Int32(place)))
    }
    titled.sort { ($0.hash, $0.place) < ($1.hash, $1.place) }
    var groups: [ArraySlice<(hash: UInt64, place: Int32)>] = []
    var index = 0
    while index < titled.count {
      var end = index + 1
      while end < titled.count, titled[end].hash == titled[index].hash { end += 1 }
      if end - index > 1 { groups.append(titled[index..<end]) }
      index = end
    }
    groups.sort { $0[$0.startIndex].place < $1[$1.startIndex].place }
    report(groups.map { $0.map { Int($0.place) } }, &findings)
  }

  private func report(_ groups: [[Int]], _ findings: inout FindingCollector) {
    var doubts = DoubtList<TitleDoubt>()
    for group in groups {
      // Hardly ever have two titles one hash: then each is compared with the first.
      let same = group.dropFirst().filter { areDoubled(group[0], $0) }
      guard !same.isEmpty else { continue }
      doubts.add(
        row(at: group[0]),
        .same(
          subject: number(at: group[0]), others: same.prefix(5).map(number),
          title: TerminalText.excerpt(title(at: group[0]))))
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
