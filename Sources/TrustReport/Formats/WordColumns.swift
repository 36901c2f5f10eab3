/// The widths of a table's columns: no word or figure is broken, and long texts share what is left.
struct WordColumns {
  /// In twentieths of a point.
  let widths: [Int]

  /// The width that a character is taken to have, and the margins of a cell.
  private static let (character, margins) = (118, 230)

  init(_ table: Table, _ rows: [[String]]) {
    let columns = table.columns.indices.map { index in
      let cells = [table.columns[index].name] + rows.map { $0[index] }
      let isWhole = table.columns[index].isFigure
      // A figure stays in one line, if it is short; of other texts the longest word does.
      let least =
        cells.map { cell in
          let words = cell.split(separator: " ").map(\.count).max() ?? 0
          // Headings and ratings are bold, and wider.
          return (isWhole ? max(words, min(cell.count, 12)) : words) + 1
        }.max() ?? 0
      return (least: least * Self.character + Self.margins, all: cells.map(\.count).max() ?? 0)
    }
    let least = columns.reduce(0) { $0 + $1.least }
    let free = max(WordDocument.textWidth - least, 0)
    let wishes = columns.map { max($0.all * Self.character + Self.margins - $0.least, 0) }
    let wished = wishes.reduce(0, +)
    widths = columns.indices.map { index in
      // Where all fits there is nothing to share; where even the words do not, each gives way in proportion.
      if least > WordDocument.textWidth {
        return columns[index].least * WordDocument.textWidth / least
      }
      let share = wished <= free ? wishes[index] : wishes[index] * free / max(wished, 1)
      return columns[index].least + share
    }
  }
}
