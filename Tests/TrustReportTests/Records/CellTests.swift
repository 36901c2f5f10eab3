import Testing
import TrustReport

/// How bytes are split into records and cells: a case a line.
@Suite struct CellTests {
  static let cases: [(csv: String, records: [[String]])] = [
    ("", []),
    ("a", [["a"]]),
    ("a\n", [["a"]]),
    ("a,b", [["a", "b"]]),
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("a,\n", [["a", ""]]),
    (",a\n", [["", "a"]]),
    (",", [["", ""]]),
    (",,\n", [["", "", ""]]),
    ("\n", [[""]]),
    ("a\n\nb\n", [["a"], [""], ["b"]]),
    ("a\n\n", [["a"], [""]]),
    // The three line ends, and all of them in one file.
    ("a\r\nb\r\n", [["a"], ["b"]]),
    ("a\rb\r", [["a"], ["b"]]),
    ("a\rb\nc\r\nd", [["a"], ["b"], ["c"], ["d"]]),
    ("a\n\rb", [["a"], [""], ["b"]]),
    ("a\r\r\nb", [["a"], [""], ["b"]]),
    // Quotes.
    ("\"a\"", [["a"]]),
    ("\"a,b\",c\n", [["a,b", "c"]]),
    ("\"a\nb\",c\n", [["a\nb", "c"]]),
    // A line break in a cell is a line feed, whatever ends the lines of the file.
    ("\"a\r\nb\",c\n", [["a\nb", "c"]]),
    ("\"a\rb\",c\n", [["a\nb", "c"]]),
    ("\"a\r\n\r\nb\r\rc\n\rd\",e\r\n", [["a\n\nb\n\nc\n\nd", "e"]]),
    ("\"\"\"a\"\"\r\n\"\"b\"\"\"\r\n", [["\"a\"\n\"b\""]]),
    ("\"\r\na\r\",b\r", [["a", "b"]]),
    ("\"a\"\"b\"\n", [["a\"b"]]),
    ("\"\"\"a\"\"\"\n", [["\"a\""]]),
    ("\"\"\"\"\n", [["\""]]),
    ("\"\"\"\"\"\"\n", [["\"\""]]),
    ("\"\",a\n", [["", "a"]]),
    ("a,\"\"", [["a", ""]]),
    ("\"a\"\n\"b\"", [["a"], ["b"]]),
    ("\"a\"\r\n\"b\"\r\n", [["a"], ["b"]]),
    ("\"a\"\r\"b\"\r", [["a"], ["b"]]),
    ("\"\n\"\n", [[""]]),
    ("\"a,\"\",\"\"b\",c", [["a,\",\"b", "c"]]),
    // A quote that does not begin a cell is a character like any other: 6" of snow.
    ("6\" of snow,a\n", [["6\" of snow", "a"]]),
    ("a\"b\"c,d\n", [["a\"b\"c", "d"]]),
    // White space around a cell, and around its quotes.
    (" a , b \n", [["a", "b"]]),
    ("\ta\t,b\n", [["a", "b"]]),
    (" \"a,b\" ,c\n", [["a,b", "c"]]),
    ("\" a \",b\n", [["a", "b"]]),
    ("\u{A0}a\u{A0},b\n", [["a", "b"]]),
    ("a b  c\n", [["a b  c"]]),
    // Semicolons and tabs are text if the comma is the delimiter.
    ("a;b,c\td\n", [["a;b", "c\td"]]),
    // Characters of several bytes, of several scalars, and a comma with an accent upon it.
    ("é,👩‍👧\n", [["é", "👩‍👧"]]),
    ("a,\u{301}b\n", [["a", "\u{301}b"]]),
    ("\"a\",\u{301}\n", [["a", "\u{301}"]]),
    ("£1,€2\n", [["£1", "€2"]]),
    ("a\u{2028}b\u{85}c,d\n", [["a\u{2028}b\u{85}c", "d"]]),
  ]

  @Test(arguments: cases)
  func splits(_ csv: String, _ expected: [[String]]) throws {
    #expect(try records(.bytes(Array(csv.utf8), name: "")) == expected)
  }

  /// The same cases with another byte between the cells.
  @Test(arguments: [";", "\t", "|"])
  func splitsAtOtherDelimiters(_ delimiter: String) throws {
    let byte = try #require(delimiter.utf8.first)
    for (csv, expected) in Self.cases where !csv.utf8.contains(byte) {
      let other = csv.utf8.map { $0 == UInt8(ascii: ",") ? byte : $0 }
      let records = try records(.bytes(other, name: ""), delimiter: byte)
      #expect(records == expected.map { $0.map { swapped($0, byte) } }, "\(csv.debugDescription)")
    }
  }

  private func swapped(_ text: String, _ byte: UInt8) -> String {
    String(decoding: text.utf8.map { $0 == UInt8(ascii: ",") ? byte : $0 }, as: UTF8.self)
  }

  @Test func whatIsWrittenIsRead() throws {
    let table = Self.cases.flatMap(\.records).filter { !$0.isEmpty }
    for lineEnd in ["\n", "\r\n", "\r"] {
      for quotingAll in [false, true] {
        let text = csv(table, lineEnd: lineEnd, quotingAll: quotingAll)
        let read = try records(.bytes(Array(text.utf8), name: ""))
        #expect(read == table.map { $0.map(trimmed) })
      }
    }
  }

  private func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    let blank: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r", "\u{A0}"]
    while let first = scalars.first, blank.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, blank.contains(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}
