/// Finds small numbers of people in an author's text (the contract's section 9, rule 7).
struct SmallCountText {
  /// The counts that must not be named.
  let smallCounts: ClosedRange<Int>

  private static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
  ]

  /// Nouns that say themselves how many.
  private static let multiples: [String: Int] = [
    "twins": 2, "triplets": 3, "quadruplets": 4, "quintuplets": 5,
  ]

  private static let persons: Set<String> = [
    "child", "children", "kid", "kids", "person", "persons", "people", "individual",
    "individuals", "pupil", "pupils", "student", "students", "learner", "learners", "boy", "boys",
    "girl", "girls", "baby", "babies", "infant", "infants", "toddler", "toddlers", "newborn",
    "newborns", "youngster", "youngsters", "teenager", "teenagers", "adolescent", "adolescents",
    "youth", "youths", "adult", "adults", "man", "men", "woman", "women", "mother", "mothers",
    "father", "fathers", "mum", "mums", "dad", "dads", "parent", "parents", "carer", "carers",
    "sibling", "siblings", "brother", "brothers", "sister", "sisters", "twin", "orphan", "orphans",
    "son", "sons", "daughter", "daughters", "patient", "patients", "client", "clients",
    "resident", "residents", "victim", "victims", "offender", "offenders", "refugee", "refugees",
    "apprentice", "apprentices", "leaver", "leavers", "adopter", "adopters", "neet", "neets",
    "uasc", "lac",
  ]

  /// Words that may be between a number and the noun that it counts.
  private static let attributes: Set<String> = [
    "young", "younger", "older", "old", "looked", "after", "disabled", "vulnerable",
    "unaccompanied", "adopted", "fostered", "missing", "excluded", "female", "male", "local",
    "other", "new", "more", "further", "additional", "different", "care", "foster",
    "school", "primary", "secondary", "send", "of", "the", "these", "those", "our", "such",
  ]

  /// Words before a number that make it a name or a share, and no count: `Year 3 pupils`, `1 in 3 children`.
  private static let labels: Set<String> = [
    "year", "years", "stage", "ks", "level", "phase", "tier", "band", "grade", "class", "section",
    "type", "priority", "group", "aged", "age", "ages", "step", "plan", "no", "number", "quarter",
    "q", "in", "under", "over", "part", "category", "outcome", "point", "chapter", "table",
  ]

  /// Whether a text has a small number directly before a noun of persons, in digits or in words.
  func isFound(in text: String) -> Bool {
    let words = Self.words(of: text)
    return words.indices.contains { index in
      if let multiple = Self.multiples[words[index]] { return smallCounts.contains(multiple) }
      guard let number = Self.numbers[words[index]] ?? Int(words[index]),
        smallCounts.contains(number), !isLabelled(index, words)
      else { return false }
      return isBeforePersons(index, words)
    }
  }

  private func isLabelled(_ index: Int, _ words: [String]) -> Bool {
    index > 0 && Self.labels.contains(words[index - 1])
  }

  /// Whether a noun of persons follows, with at most three attributes between.
  private func isBeforePersons(_ index: Int, _ words: [String]) -> Bool {
    for next in words[(index + 1)...].prefix(4) {
      if Self.persons.contains(next) { return true }
      if !Self.attributes.contains(next) { return false }
    }
    return false
  }

  /// The words of a text in lower case; a number keeps the point and commas within and behind it, and the sign of a
  /// share or of money, so that it is none of the small ones. A sentence's end is a word of its own.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar == "£" || scalar == "%"
    }
    for scalar in text.lowercased().unicodeScalars {
      let isOfNumber =
        [".", ","].contains(scalar)
        && (word.unicodeScalars.last.map { ("0"..."9").contains($0) } ?? false)
      if isPart(scalar) || isOfNumber {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
      if [".", "!", "?", ";", ":", ","].contains(scalar) { words.append(".") }
    }
    return word.isEmpty ? words : words + [word]
  }
}
