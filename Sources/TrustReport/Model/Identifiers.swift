/// An indicator among the returns that were read.
struct IndicatorID: Hashable, Sendable {
  let index: Int32
  init(_ index: Int) { self.index = Int32(index) }
}

/// A part of an indicator among the parts that were read.
struct PartID: Hashable, Sendable {
  let index: Int32
  init(_ index: Int) { self.index = Int32(index) }
}

/// A part of an indicator by its name in lower case.
struct PartKey: Hashable, Sendable {
  let indicator: IndicatorID
  let name: String
}

/// One indicator as a whole, or one part of it, over the quarters.
struct SeriesID: Hashable, Sendable {
  let indicator: IndicatorID
  /// `nil` for the whole.
  let part: PartID?
}

/// A row among those that were read.
struct RowID: Hashable, Sendable, Comparable {
  let index: Int32
  init(_ index: Int) { self.index = Int32(index) }

  /// A row that was read earlier is less.
  static func < (left: RowID, right: RowID) -> Bool { left.index < right.index }
}

/// A priority among those that were read.
struct PriorityID: Hashable, Sendable {
  let index: Int32
  init(_ index: Int) { self.index = Int32(index) }
}

/// What an indicator is known by: its number or, without one, its title, capitals and spacing aside.
///
/// Two are the same if their bytes are: a number is text, and no Unicode rule makes two of them one.
struct Identity: Hashable, Sendable {
  let text: String
  let isNumber: Bool

  init(number: String) {
    text = number
    isNumber = true
  }

  init(title: String) {
    text = Matching.folded(title)
    isNumber = false
  }

  /// The number; `nil` for an indicator that is known by its title.
  var number: String? { isNumber ? text : nil }

  static func == (left: Identity, right: Identity) -> Bool {
    left.isNumber == right.isNumber && Matching.isIdentical(left.text, right.text)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
