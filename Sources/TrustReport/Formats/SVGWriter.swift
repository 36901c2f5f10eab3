/// Draws a picture as SVG: figures as a line with points, the target as a dashed step, the Amber band shaded.
///
/// All is told apart without colour: by line style, shading and labels. Text is 16 units high on a ground of 288: it is
/// legible on the narrowest screen. The same picture gives the same bytes.
struct SVGWriter {
  private let picture: Picture
  /// What the ids in the drawing begin with: they are unique in a page.
  private let id: String

  init(_ picture: Picture, id: String) { (self.picture, self.id) = (picture, id) }

  // The drawing in tenths of a unit.
  private static let width = 2880
  /// There is a line of text below the years if the axis does not begin at zero.
  private var height: Int { picture.axis.isCut ? 2500 : 2300 }
  private static let left = 60
  private static let right = 2820
  private static let top = 450
  private static let bottom = 1900
  private static var plotHeight: Int { bottom - top }

  /// The drawing as an element.
  var element: String {
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 288 \(n(height))\" width=\"416\" "
        + "height=\"\(height * 416 / 2880)\" role=\"img\" "
        + "aria-labelledby=\"\(id)-title\" class=\"chart\" "
        + "font-family=\"Arial, Helvetica, sans-serif\" font-size=\"16\">",
      "<title id=\"\(id)-title\">\(HTMLEscaper.plain(picture.alternativeText))</title>",
      "<rect width=\"288\" height=\"\(n(height))\" fill=\"#ffffff\"/>",
    ]
    lines += grid + band + targetLine + seriesLine + marks + years + start
    lines += SVGLabels(obstacles).placed(wanted).map(text)
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }
}

// MARK: Places

extension SVGWriter {
  /// The distance between two quarters.
  private var interval: Int { (Self.right - Self.left) / picture.points.count }

  /// The place of a quarter, in the middle of its share of the width.
  private func x(_ index: Int) -> Int { Self.left + interval * index + interval / 2 }

  private func y(_ value: ExactDecimal) -> Int {
    Self.bottom - picture.axis.position(of: value, length: Self.plotHeight)
  }

  /// Tenths as a number: `12.3`.
  private func n(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private func point(_ x: Int, _ y: Int) -> String { "\(n(x)) \(n(y))" }
}

// MARK: The parts of the drawing

extension SVGWriter {
  /// A line for each step of the axis: dark where it begins, which is at zero or is said.
  private var grid: [String] {
    let (low, high) = (picture.axis.low, picture.axis.high)
    let base = picture.axis.isCut ? low : min(max(low, .zero), high)
    return picture.axis.ticks.map { tick in
      let color = tick == base ? "#1c1f23" : "#c3c7cc"
      return "<path d=\"M\(point(Self.left, y(tick)))H\(n(Self.right))\" stroke=\"\(color)\"/>"
    }
  }

  private var band: [String] {
    var shapes: [String] = []
    for (index, place) in picture.points.enumerated() {
      for range in place.amber where range.lowerBound < range.upperBound {
        let (upper, lower) = (y(range.upperBound), y(range.lowerBound))
        guard lower > upper else { continue }
        let (start, end) = edges(index)
        shapes.append("M\(point(start, upper))H\(n(end))V\(n(lower))H\(n(start))Z")
      }
    }
    if shapes.isEmpty { return [] }
    return ["<path d=\"\(shapes.joined())\" fill=\"#f6dfa8\"/>"]
  }

  /// Both ends of a quarter's share of the width.
  private func edges(_ index: Int) -> (start: Int, end: Int) {
    (Self.left + interval * index, Self.left + interval * (index + 1))
  }

  /// The target as steps, dashed; of a range both ends.
  private var targetLine: [String] {
    var path = ""
    for isUpper in [false, true] {
      var isDrawing = false
      for (index, place) in picture.points.enumerated() {
        // A single number is one line.
        guard let target = place.target, !isUpper || target.low < target.high else {
          isDrawing = false
          continue
        }
        let height = y(isUpper ? target.high : target.low)
        let (start, end) = edges(index)
        path += (isDrawing ? "V\(n(height))" : "M\(point(start, height))") + "H\(n(end))"
        isDrawing = true
      }
    }
    if path.isEmpty { return [] }
    return [
      "<path d=\"\(path)\" fill=\"none\" stroke=\"#7a3e00\" stroke-width=\"2\" stroke-dasharray=\"6 4\"/>"
    ]
  }

  /// The figures: a line that stops at gaps and breaks, and a point for each.
  private var seriesLine: [String] {
    var path = ""
    var circles: [String] = []
    var isDrawing = false
    for (index, place) in picture.points.enumerated() {
      guard let value = place.value else {
        isDrawing = false
        continue
      }
      path += (isDrawing && !place.isApart ? "L" : "M") + point(x(index), y(value))
      circles.append(
        "<circle cx=\"\(n(x(index)))\" cy=\"\(n(y(value)))\" r=\"4\" fill=\"#123f7a\"/>")
      isDrawing = true
    }
    return ["<path d=\"\(path)\" fill=\"none\" stroke=\"#123f7a\" stroke-width=\"2.5\"/>"] + circles
  }

  /// Two short strokes across the axis before a figure at which the series breaks.
  private var marks: [String] {
    picture.points.enumerated().filter { $0.element.isBreak }.map { index, _ in
      let start = edges(index).start
      return
        "<path d=\"M\(point(start - 50, Self.bottom + 60))L\(point(start + 10, Self.bottom - 60))"
        + "M\(point(start + 10, Self.bottom + 60))L\(point(start + 70, Self.bottom - 60))\" "
        + "stroke=\"#1c1f23\" stroke-width=\"2\"/>"
    }
  }

  /// The financial years below the axis, each at its first quarter, as far as there is room.
  private var years: [String] {
    var texts: [String] = []
    var free = 0
    for (index, place) in picture.points.enumerated() {
      let year = place.period.quarter.year
      let isFirst = index == 0 || picture.points[index - 1].period.quarter.year != year
      let start = edges(index).start
      guard isFirst else { continue }
      texts.append("<path d=\"M\(point(start, Self.bottom))v8\" stroke=\"#1c1f23\"/>")
      guard start >= free, start + 620 <= Self.width else { continue }
      texts.append(
        text(place.period.quarter.financialYear, x: start, y: Self.bottom + 230, "start", "#1c1f23")
      )
      free = start + 680
    }
    return texts
  }
}

// MARK: Labels

extension SVGWriter {
  /// Where the axis starts, if that is not at zero.
  private var start: [String] {
    guard picture.axis.isCut else { return [] }
    let words = "Axis starts at \(picture.label(picture.axis.low))"
    return [text(words, x: Self.left, y: Self.bottom + 450, "start", "#1c1f23")]
  }

  /// The end of the axis, and of one that goes below zero its beginning and zero.
  private var axisLabels: [SVGLabels.Wanted] {
    let axis = picture.axis
    var values = [axis.high]
    if !axis.isCut, axis.low < .zero {
      values.append(axis.low)
      if axis.high > .zero { values.append(.zero) }
    }
    return values.map { value in
      SVGLabels.Wanted(
        text: picture.label(value), color: "#4a4f55", anchor: .start,
        places: [(Self.left, y(value) - 60)])
    }
  }
}

extension SVGWriter {
  /// The first and the last figure, the target and the end of the axis, each with the places where it may be, the best
  /// first.
  private var wanted: [SVGLabels.Wanted] {
    let places = picture.points.enumerated().filter { $0.element.value != nil }
    guard let first = places.first, let last = places.last, let firstValue = first.element.value,
      let lastValue = last.element.value
    else { return [] }
    let (firstHeight, lastHeight) = (y(firstValue), y(lastValue))
    var wanted =
      axisLabels + [
        SVGLabels.Wanted(
          text: last.element.label, color: "#123f7a", anchor: .end,
          places: [-90, 210, -250, 370].flatMap {
            [(Self.right, lastHeight + $0), (x(last.offset), lastHeight + $0)]
          }),
        SVGLabels.Wanted(
          text: first.element.label, color: "#123f7a", anchor: .start,
          places: [-90, 210, -250, 370].map { (Self.left, firstHeight + $0) }),
      ]
    let target = picture.points.last { $0.target != nil }
    if let words = target?.targetText, let ends = target?.target {
      let heights = [y(ends.high) - 60, y(ends.low) + 180]
      wanted.append(
        SVGLabels.Wanted(
          text: "Target " + words, color: "#7a3e00", anchor: .end,
          places: [Self.right, 2200, 1800].flatMap { x in heights.map { (x, $0) } }))
    }
    return wanted
  }

  /// What labels should not cover: the points, and the lines between them.
  private var obstacles: [(x: Int, y: Int)] {
    var obstacles: [(x: Int, y: Int)] = []
    for (index, place) in picture.points.enumerated() {
      guard let value = place.value else { continue }
      let (left, height) = (x(index), y(value))
      obstacles.append((left, height))
      let next = index + 1 < picture.points.count ? picture.points[index + 1] : nil
      guard let next, !next.isApart, let nextValue = next.value else { continue }
      let nextHeight = y(nextValue)
      for step in 1..<8 {
        obstacles.append((left + interval * step / 8, height + (nextHeight - height) * step / 8))
      }
    }
    return obstacles
  }

  private func text(_ label: SVGLabels.Placed) -> String {
    text(label.text, x: label.x, y: label.y, label.anchor.rawValue, label.color)
  }

  private func text(_ text: String, x: Int, y: Int, _ anchor: String, _ color: String) -> String {
    "<text x=\"\(n(x))\" y=\"\(n(y))\" text-anchor=\"\(anchor)\" fill=\"\(color)\" stroke=\"#ffffff\" "
      + "stroke-width=\"3\" style=\"paint-order:stroke\">\(HTMLEscaper.plain(text))</text>"
  }
}
