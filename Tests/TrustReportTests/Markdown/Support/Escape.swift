import Testing

@testable import TrustReport

/// A place where text stands in the report, which decides what would be markup there.
enum TextPlace: String, CaseIterable, Sendable {
  case heading, cell, line, sentences
  /// Sentences in an item of a list, whose lines are indented.
  case item

  fileprivate var context: MarkdownEscaper.Context {
    switch self {
    case .heading: .heading
    case .cell: .cell
    case .line: .line
    case .sentences: .sentences(indent: 0)
    case .item: .sentences(indent: 2)
    }
  }
}

/// A text, the places where it stands, and the Markdown that it must become there, to the character.
struct Escape: Sendable, CustomTestStringConvertible {
  private let text: String
  private let places: [TextPlace]
  private let markdown: String

  /// Without places, the text becomes the same Markdown wherever it stands.
  init(_ text: String, _ places: TextPlace..., becomes markdown: String) {
    self.text = text
    self.places = places.isEmpty ? TextPlace.allCases : places
    self.markdown = markdown
  }

  /// Text that becomes Markdown without a change.
  init(plain text: String, _ places: TextPlace...) {
    self.text = text
    self.places = places.isEmpty ? TextPlace.allCases : places
    markdown = text
  }

  var testDescription: String { "\(text.debugDescription) in \(places)" }

  func expect(sourceLocation: SourceLocation = #_sourceLocation) {
    for place in places {
      let actual = Self.markdown(text, in: place)
      // Byte for byte: as strings, `e` with an accent and `é` would be equal.
      let isSame = actual.utf8.elementsEqual(markdown.utf8)
      #expect(
        isSame, "in a \(place) \(text.debugDescription) became \(actual.debugDescription)",
        sourceLocation: sourceLocation)
    }
  }

  static func markdown(_ text: String, in place: TextPlace) -> String {
    var bytes: [UInt8] = []
    MarkdownEscaper.append(text, in: place.context, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
