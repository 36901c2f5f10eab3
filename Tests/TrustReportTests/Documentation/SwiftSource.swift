/// A Swift file without its comments and strings: which types it declares and which words it uses, and
/// where.
struct SwiftSource {
  /// The words of each line. One that belongs to the word before it, as `Kind` in `Section.Kind`, has
  /// a full stop before it.
  private(set) var lines: [[String]] = []
  /// The types that it declares for other files, those within others left out.
  private(set) var types: Set<String> = []
  /// The types that it declares within others, or for itself.
  private(set) var ownTypes: Set<String> = []

  init(_ text: String) {
    var depth = 0
    for line in CodeReader(text).code.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = Self.words(of: line)
      lines.append(words)
      let isOwn = depth > 0 || words.contains("private") || words.contains("fileprivate")
      if let type = Self.declaredType(words) {
        if isOwn { ownTypes.insert(type) } else { types.insert(type) }
      }
      depth += line.count { $0 == "{" } - line.count { $0 == "}" }
    }
  }

  /// The type that a line declares.
  private static func declaredType(_ words: [String]) -> String? {
    let keywords: Set<String> = ["struct", "class", "enum", "protocol", "typealias", "actor"]
    guard let place = words.firstIndex(where: keywords.contains) else { return nil }
    return words[place...].dropFirst().first
  }

  private static func words(of line: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    for character in line + " " {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
      } else {
        if !word.isEmpty, word != "." { words.append(word) }
        word = character == "." ? "." : ""
      }
    }
    return words
  }
}

/// Takes the comments and strings out of a Swift file; what is left stays on its line.
private struct CodeReader {
  /// What the reader is in.
  private enum State {
    /// Code; in a string's `\(…)` it ends with the bracket that belongs to the first.
    case code(openBrackets: Int)
    case lineComment
    case blockComment
    /// A string, by what ends it: quotes, and `#` as often as before it.
    case string(end: String)
  }

  private(set) var code = ""
  private var rest: Substring
  private var states = [State.code(openBrackets: 0)]

  init(_ text: String) {
    rest = text[...]
    while !rest.isEmpty, let state = states.last {
      switch state {
      case .code(let openBrackets): readCode(openBrackets)
      case .lineComment: if rest.first == "\n" { states.removeLast() } else { rest.removeFirst() }
      case .blockComment: readComment()
      case .string(let end): readString(end)
      }
    }
  }

  private mutating func readCode(_ openBrackets: Int) {
    if takes("//") {
      states.append(.lineComment)
    } else if takes("/*") {
      states.append(.blockComment)
    } else if let begin = stringBegin {
      rest = rest.dropFirst(begin.count)
      states.append(.string(end: String(begin.reversed())))
    } else {
      let next = rest.removeFirst()
      code.append(next)
      guard states.count > 1, next == "(" || next == ")" else { return }
      states.removeLast()
      let open = openBrackets + (next == "(" ? 1 : -1)
      if open > 0 { states.append(.code(openBrackets: open)) }
    }
  }

  private mutating func readComment() {
    if takes("*/") {
      states.removeLast()
    } else if takes("/*") {
      states.append(.blockComment)
    } else {
      passOver()
    }
  }

  private mutating func readString(_ end: String) {
    let escape = "\\" + end.drop { $0 == "\"" }
    if takes(end) {
      states.removeLast()
    } else if takes(escape + "(") {
      code.append(" ")
      states.append(.code(openBrackets: 1))
    } else {
      if takes(escape), rest.isEmpty { return }
      passOver()
    }
  }

  /// Passes over a character that is no code.
  private mutating func passOver() {
    if rest.removeFirst() == "\n" { code.append("\n") }
  }

  /// Passes over a text if it comes next.
  private mutating func takes(_ token: String) -> Bool {
    guard rest.hasPrefix(token) else { return false }
    rest = rest.dropFirst(token.count)
    return true
  }

  /// What begins a string here: `"`, `"""` or, with as many `#`, a raw one; `nil` if none begins.
  private var stringBegin: String? {
    guard rest.first == "#" || rest.first == "\"" else { return nil }
    let marks = rest.prefix { $0 == "#" }
    let quotes = rest.dropFirst(marks.count)
    guard quotes.first == "\"" else { return nil }
    return marks + (quotes.hasPrefix("\"\"\"") ? "\"\"\"" : "\"")
  }
}
