/// What a reader sees of an HTML page: blocks of text, and where the links lead.
///
/// It reads what a renderer writes, not any HTML: whatever else stands there is an element that no
/// report may have.
struct HTMLPage {
  /// A piece of text and the elements that it stands in: `h3`, `table thead tr th`, `ul li`.
  struct Block {
    var path: String
    var text: String
  }

  struct Link {
    var address: String
    var text: String
  }

  private(set) var blocks: [Block] = []
  private(set) var links: [Link] = []
  private(set) var elements: Set<String> = []

  private static let void: Set<String> = [
    "br", "hr", "img", "input", "col", "meta", "!doctype", "rect", "path", "circle",
  ]
  private var open: [String] = []
  /// The text of the block so far, as HTML.
  private var text: [UInt8] = []
  /// The link that is open: where it leads, and where in the text it begins.
  private var openLink: (address: String, start: Int)?

  init(_ html: String) {
    let bytes = Array(html.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") {
        index = takeTag(bytes, at: index + 1)
      } else {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        text += bytes[index..<end]
        index = end
      }
    }
    endBlock()
  }

  /// Takes a tag, and returns where the text behind it begins.
  private mutating func takeTag(_ bytes: [UInt8], at start: Int) -> Int {
    var end = start
    var isQuoted = false
    while end < bytes.count, isQuoted || bytes[end] != UInt8(ascii: ">") {
      if bytes[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
      end += 1
    }
    let tag = String(decoding: bytes[start..<end], as: UTF8.self)
    let name = tag.prefix { !$0.isWhitespace }.filter { $0 != "/" }.lowercased()
    switch (name, tag.hasPrefix("/")) {
    case ("a", false): beginLink(tag)
    case ("a", true): endLink()
    case (_, true): close(name)
    default: open(name)
    }
    return min(end + 1, bytes.count)
  }

  private mutating func open(_ name: String) {
    endBlock()
    elements.insert(name)
    if !Self.void.contains(name) { open.append(name) }
  }

  private mutating func close(_ name: String) {
    endBlock()
    if open.last == name { open.removeLast() } else { elements.insert("/\(name)") }
  }

  private mutating func beginLink(_ tag: String) {
    elements.insert("a")
    let address = tag.split(separator: "href=\"", maxSplits: 1).last?.prefix { $0 != "\"" } ?? ""
    openLink = (HTMLText.decoded(Array(address.utf8)), text.count)
  }

  private mutating func endLink() {
    guard let (address, start) = openLink, start <= text.count else { return }
    openLink = nil
    links.append(Link(address: address, text: HTMLText.decoded(Array(text[start...]))))
  }

  private mutating func endBlock() {
    let words = HTMLText.folded(HTMLText.decoded(text))
    text.removeAll(keepingCapacity: true)
    if !words.isEmpty { blocks.append(Block(path: open.joined(separator: " "), text: words)) }
  }
}
