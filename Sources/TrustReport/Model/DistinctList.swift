/// Different elements in the order in which they were first added, each found by a hash of it.
///
/// A dictionary of the elements themselves would hold each of them a second time, and hash it more slowly.
struct DistinctList<Element: Digestible>: Sendable {
  private var elements: [Element] = []
  private var known: [UInt64: Int32] = [:]
  /// Those that share their hash with an element that was there before.
  private var others: [Element: Int32] = [:]

  var count: Int { elements.count }

  subscript(index: Int) -> Element { elements[index] }

  mutating func reserveCapacity(_ capacity: Int) { elements.reserveCapacity(capacity) }

  /// The index of an element; `nil` if it is not there.
  func index(of element: Element) -> Int? {
    guard let first = known[element.digest] else { return nil }
    return (elements[Int(first)] == element ? first : others[element]).map { Int($0) }
  }

  /// The index of an element; it is added if it is not there.
  mutating func add(_ element: Element) -> Int {
    let new = Int32(count)
    // One lookup finds it or adds it.
    let first = { (known: inout Int32) in known }(&known[element.digest, default: new])
    if first != new {
      if elements[Int(first)] == element { return Int(first) }
      if let other = others[element] { return Int(other) }
      others[element] = new
    }
    elements.append(element)
    return Int(new)
  }
}

/// Something that has a hash of its own, quicker than a `Hasher`'s.
protocol Digestible: Hashable, Sendable {
  /// A hash that is another in each run.
  var digest: UInt64 { get }
}

extension Identity: Digestible {
  var digest: UInt64 { isNumber ? text.digest : ~text.digest }
}

extension String: Digestible {
  var digest: UInt64 {
    var text = self
    return text.withUTF8 { $0.span.hash(from: digestSeed) }
  }
}

private let digestSeed = UInt64.random(in: .min ... .max)
