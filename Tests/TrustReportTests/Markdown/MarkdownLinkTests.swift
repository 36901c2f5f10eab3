import Foundation
import Testing

@testable import TrustReport

/// Bare `http://`, `https://` and `www.` addresses become links, and nothing else does.
@Suite struct MarkdownLinkTests {
  @Test(
    "a path as a link's destination",
    arguments: [
      ("charts/3.14.svg", "charts/3.14.svg"), ("my charts/1.svg", "my%20charts/1.svg"),
      ("é<a>(b).svg", "%C3%A9%3Ca%3E%28b%29.svg"), ("100%.svg", "100%25.svg"),
    ])
  func destination(_ path: String, _ text: String) {
    #expect(MarkdownLink.destination(path) == text)
  }

  @Test(arguments: [
    Escape("https://a.gov.uk", becomes: "<https://a.gov.uk>"),
    Escape("http://a.gov.uk/b", becomes: "<http://a.gov.uk/b>"),
    Escape("HTTPS://A.GOV.UK/B", becomes: "<HTTPS://A.GOV.UK/B>"),
    Escape("https://a.uk/b_c/d*e~f", becomes: "<https://a.uk/b_c/d*e~f>"),
    Escape("https://a.uk/?b=c&d='$e'#f%20g", becomes: "<https://a.uk/?b=c&d='$e'#f%20g>"),
    Escape("https://a.uk/b/", becomes: "<https://a.uk/b/>"),
    Escape("https://a.uk:8080/b", becomes: "<https://a.uk:8080/b>"),
    Escape("see https://a.uk now", becomes: "see <https://a.uk> now"),
    Escape("https://a.uk http://b.uk", becomes: "<https://a.uk> <http://b.uk>"),
    Escape("“https://a.uk", becomes: "“<https://a.uk>"),
  ])
  func addresses(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("www.a.gov.uk", becomes: #"[www\.a.gov.uk](<http://www.a.gov.uk>)"#),
    Escape("(WWW.a.uk).", becomes: #"([WWW\.a.uk](<http://WWW.a.uk>))."#),
    Escape(
      "see www.a.uk/b_/*c*d?e=f|g", .cell,
      becomes: #"see [www\.a.uk/b\_/\*c\*d?e=f](<http://www.a.uk/b_/*c*d?e=f>)\|g"#),
    Escape("[www.a.uk](b)", becomes: #"\[[www\.a.uk](<http://www.a.uk>)](b)"#),
    Escape("https://www.a.uk", becomes: "<https://www.a.uk>"),
    Escape(
      "At www.a.uk. And", .sentences, becomes: #"At [www\.a.uk](<http://www.a.uk>)."# + "\nAnd"),
  ])
  func addressesWithoutScheme(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("see https://a.uk/b.", becomes: "see <https://a.uk/b>."),
    Escape("https://a.uk/b, or", becomes: "<https://a.uk/b>, or"),
    Escape("https://a.uk/b; or", becomes: "<https://a.uk/b>; or"),
    Escape("https://a.uk/b: or", becomes: "<https://a.uk/b>: or"),
    Escape("https://a.uk/b?!", becomes: "<https://a.uk/b>?!"),
    Escape("https://a.uk/b...", becomes: "<https://a.uk/b>..."),
    Escape("'https://a.uk/b'", becomes: "'<https://a.uk/b>'"),
    Escape(#""https://a.uk/b""#, becomes: #""<https://a.uk/b>""#),
    Escape("“https://a.uk/b”", becomes: "“<https://a.uk/b>”"),
    Escape("*https://a.uk/b*", becomes: #"\*<https://a.uk/b>\*"#),
    Escape("https://a.uk/b. And", .sentences, becomes: "<https://a.uk/b>.\nAnd"),
    Escape("https://a.uk/b And", .sentences, becomes: "<https://a.uk/b> And"),
  ])
  func punctuationBehindThem(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("(https://a.uk/b)", becomes: "(<https://a.uk/b>)"),
    Escape("(see https://a.uk/b).", becomes: "(see <https://a.uk/b>)."),
    Escape("https://a.uk/b_(c)", becomes: "<https://a.uk/b_(c)>"),
    Escape("(https://a.uk/b_(c))", becomes: "(<https://a.uk/b_(c)>)"),
    Escape("[https://a.uk/b]", becomes: #"\[<https://a.uk/b>]"#),
    Escape("[a](https://a.uk/b)", becomes: #"\[a](<https://a.uk/b>)"#),
    Escape("![a](https://a.uk/b)", becomes: #"!\[a](<https://a.uk/b>)"#),
    Escape("<https://a.uk/b>", becomes: #"\<<https://a.uk/b>>"#),
    Escape(#"<a href="https://a.uk/b">"#, becomes: #"\<a href="<https://a.uk/b>">"#),
  ])
  func brackets(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("https://a.uk/b|c", .cell, becomes: #"<https://a.uk/b>\|c"#),
    Escape("https://a.uk/b|c", .line, becomes: "<https://a.uk/b>|c"),
    Escape(#"https://a.uk/b\c"#, becomes: #"<https://a.uk/b>\\c"#),
    Escape("https://a.uk/b<c", becomes: #"<https://a.uk/b>\<c"#),
    Escape("https://a.uk/b`c", becomes: #"<https://a.uk/b>\`c"#),
    Escape("https://a.uk/?a=b&copy=c", becomes: "<https://a.uk/?a=b&copy=c>"),
    Escape("https://a.uk/?a=b&copy;c", becomes: #"<https://a.uk/?a=b>\&copy;c"#),
  ])
  func charactersThatAreMarkup(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("xwww.a.gov.uk", becomes: #"xwww\.a.gov.uk"#),
    Escape("www. a.uk", becomes: #"www\. a.uk"#),
    Escape("www.a@b.uk", becomes: #"www\.a@b.uk"#),
    Escape("ftp://a.uk", becomes: #"ftp\://a.uk"#),
    Escape("file:///a", becomes: #"file\:///a"#),
    Escape("xhttps://a.uk", becomes: #"xhttps\://a.uk"#),
    Escape("https://", becomes: #"https\://"#),
    Escape("http:// a.uk", becomes: #"http\:// a.uk"#),
    Escape("https://.", becomes: #"https\://."#),
    Escape(plain: "http:a.uk"), Escape(plain: "javascript:alert(1)"), Escape(plain: "tel:01865"),
    Escape(plain: "a.gov.uk"), Escape(plain: "a@b.gov.uk"),
  ])
  func othersAreNone(_ escape: Escape) { escape.expect() }

  @Test(
    arguments: [
      Escape("https://a.uk/?id=YWI=", becomes: "<https://a.uk/?id=YWI=>"),
      Escape("https://a.uk/d/1aB- or", becomes: "<https://a.uk/d/1aB-> or"),
      Escape("https://a.uk/café.", becomes: "<https://a.uk/café>."),
      Escape("“https://a.uk/é”", becomes: "“<https://a.uk/é>”"),
      Escape("https://bücher.example", becomes: "<https://bücher.example>"),
      Escape("[https://a.uk](https://a.uk)", becomes: #"\[<https://a.uk>](<https://a.uk>)"#),
    ])
  func wholeAddresses(_ escape: Escape) { escape.expect() }

  /// A cell may hold 1 MiB: what is looked ahead for must not be looked for again at each character.
  /// Sixteen times the text may take some sixteen times the work; it would be 256 times.
  @Test(
    arguments: [
      ("https://a", ")"), ("", "http://!"), ("", "https://a("), ("", ":a"), ("", "&a"), ("", "&#"),
      ("", "`"), ("", "1. "), ("", "A. 1"), ("", "www."), ("", "a@b."),
      ("", "'www.a"), ("'www.a@", "'www.a"),
    ])
  func longTextTakesItsLengthInTime(_ start: String, _ repeated: String) {
    func time(_ kibibytes: Int) -> UInt64 {
      let count = (kibibytes << 10) / repeated.utf8.count
      return processorTime(of: start + String(repeating: repeated, count: count))
    }
    let times = (0..<3).map { _ in (time(1), time(16)) }
    let short = times.map(\.0).min() ?? 0
    let long = times.map(\.1).min() ?? 0
    #expect(long < short * 80)
  }

  /// The processor time, in nanoseconds, that the escaping of a text takes.
  private func processorTime(of text: String) -> UInt64 {
    let start = processorTime()
    _ = Escape.markdown(text, in: .sentences)
    return processorTime() - start
  }

  /// What this thread has used of its processor: other threads and other programs do not count.
  private func processorTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
