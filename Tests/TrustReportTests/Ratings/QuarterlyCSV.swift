/// A CSV of one indicator over consecutive quarters, the last of which is 2022/23 Q3: its figures, the
/// earliest first (`nil` for a quarter without a row), and cells that all rows have.
func quarterly(_ figures: [String?], _ cells: KeyValuePairs<String, String>) -> String {
  let header = (["number", "indicator", "quarter", "value"] + cells.map(\.key))
  let rest = cells.map(\.value)
  var rows = [header.joined(separator: ",")]
  for (index, figure) in figures.enumerated() {
    guard let figure else { continue }
    // Quarters since the year 0; 2022/23 Q3 is the 8,090th.
    let ordinal = 8_090 - (figures.count - 1 - index)
    let year = ordinal / 4
    let quarter = "\(year)/\((year + 1) % 100) Q\(ordinal % 4 + 1)"
    rows.append((["1", "A", quarter, "\"\(figure)\""] + rest).joined(separator: ","))
  }
  return rows.joined(separator: "\n") + "\n"
}
