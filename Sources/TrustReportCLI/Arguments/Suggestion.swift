/// The name nearest to what was typed, where one is near enough to be what was meant.
func nearest(to typed: String, among names: [String]) -> String? {
  let typed = typed.lowercased()
  let near = names.map { (name: $0, distance: editDistance(typed, $0)) }
    .filter { $0.distance <= min(3, ($0.name.count + 1) / 3) }
    .min { $0.distance < $1.distance }
  return near?.name ?? names.first { typed.count > 1 && $0.hasPrefix(typed) }
}

/// The suggestion at the end of a message; empty where there is nothing to suggest.
func didYouMean(_ suggestion: String?) -> String {
  suggestion.map { ". Did you mean '\($0)'?" } ?? ""
}

/// Names in a sentence: `a, b or c`.
func list(_ names: [String], _ conjunction: String) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
}

/// How many letters are left out, added, wrong, or swapped with their neighbour.
func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left)
  let right = Array(right)
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var row = [i + 1]
    for (j, b) in right.enumerated() {
      var distance = min(row[j] + 1, last[j + 1] + 1, last[j] + (a == b ? 0 : 1))
      if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}
