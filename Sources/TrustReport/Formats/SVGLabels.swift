/// Places labels in a drawing: each where it covers least of the lines and of the labels before it.
struct SVGLabels {
  /// Which end of a text is at its place.
  enum Anchor: String {
    case start, end
  }

  /// A label and the places where it may be, the best first: the one of equals that comes first is taken.
  struct Wanted {
    let text: String
    let color: String
    let anchor: Anchor
    let places: [(x: Int, y: Int)]
  }

  /// A label in its place.
  struct Placed {
    let text: String
    let color: String
    let anchor: Anchor
    let x: Int
    let y: Int
  }

  private let obstacles: [(x: Int, y: Int)]

  /// - Parameter obstacles: the places, in tenths of a unit, that labels should not cover.
  init(_ obstacles: [(x: Int, y: Int)]) { self.obstacles = obstacles }

  /// The widest that a character is taken to be, and the height of a text above and below its base line, in tenths of
  /// a unit.
  private static let (characterWidth, ascent, descent) = (92, 130, 40)

  func placed(_ wanted: [Wanted]) -> [Placed] {
    var placed: [Placed] = []
    var taken: [Box] = []
    for label in wanted {
      let boxes = label.places.map { Box(label, at: $0) }
      let costs = boxes.map { box in
        taken.count(where: box.overlaps) * 100 + obstacles.count(where: box.holds) + box.outside
      }
      guard let best = costs.indices.min(by: { (costs[$0], $0) < (costs[$1], $1) }) else {
        continue
      }
      taken.append(boxes[best])
      placed.append(
        Placed(
          text: label.text, color: label.color, anchor: label.anchor, x: label.places[best].x,
          y: label.places[best].y))
    }
    return placed
  }

  /// The ground that a label covers.
  private struct Box {
    let (left, right, top, bottom): (Int, Int, Int, Int)

    init(_ label: Wanted, at place: (x: Int, y: Int)) {
      let width = label.text.count * SVGLabels.characterWidth
      left = label.anchor == .start ? place.x : place.x - width
      right = left + width
      (top, bottom) = (place.y - SVGLabels.ascent, place.y + SVGLabels.descent)
    }

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func holds(_ point: (x: Int, y: Int)) -> Bool {
      left - 20 < point.x && point.x < right + 20 && top - 20 < point.y && point.y < bottom + 20
    }

    /// What it costs that a label is not within the drawing, above the axis.
    var outside: Int { (top < 0 ? 1000 : 0) + (bottom > 1950 ? 500 : 0) + (left < 0 ? 1000 : 0) }
  }
}
