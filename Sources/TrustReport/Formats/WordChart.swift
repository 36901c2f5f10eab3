/// A picture as a chart of Word's own, which can be edited: the figures and the target as two series, with the workbook
/// that they are from.
struct WordChart {
  let xml: String
  let workbook: [UInt8]

  init(_ picture: Picture) {
    let rows = picture.points.map { point in
      (point.period.description, point.value, point.target?.low, point.target?.high)
    }
    let isRange = picture.points.contains { $0.target.map { $0.low < $0.high } ?? false }
    let format = Self.numberFormat(picture)
    let sides = picture.points.map { Self.sides(of: $0, picture.axis) }
    var series = [
      Series(
        name: "Figure", column: "B", values: rows.map(\.1), isTarget: false, format: format,
        sides: sides.map(\.figure))
    ]
    if rows.contains(where: { $0.2 != nil }) {
      let name = isRange ? "Target from" : "Target"
      series.append(
        Series(
          name: name, column: "C", values: rows.map(\.2), isTarget: true, format: format,
          sides: sides.map(\.target)))
      if isRange {
        series.append(
          Series(
            name: "Target to", column: "D", values: rows.map(\.3), isTarget: true, format: format,
            sides: rows.map { _ in .above }))
      }
    }
    workbook = Self.workbook(rows.map(\.0), series)
    let periods = Self.categories(rows.map(\.0))
    xml =
      XML.declaration
      + "<c:chartSpace xmlns:c=\"\(Namespace.chart)\" xmlns:a=\"\(Namespace.graphics)\" xmlns:r=\"\(Namespace.relations)\">"
      + "<c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>\(Self.layout(picture))<c:lineChart>"
      + "<c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"
      + series.enumerated().map { $1.xml(index: $0, categories: periods) }.joined()
      + "<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>"
      + Self.axes(picture.axis, format)
      + "</c:plotArea><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
      + "<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>\n"
  }

  /// The axis of the quarters, and that of the figures.
  private static func axes(_ axis: PictureAxis, _ format: String) -> String {
    "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>"
      + "<c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/>"
      + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>\(textStyle)<c:crossAx val=\"2\"/>"
      + "<c:crosses val=\"min\"/></c:catAx>"
      + "<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"\(axis.high)\"/>"
      + "<c:min val=\"\(axis.low)\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>"
      + "<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"C3C7CC\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>"
      + "\(format)<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
      + "<c:tickLblPos val=\"nextTo\"/>\(textStyle)<c:crossAx val=\"1\"/><c:crosses val=\"min\"/>"
      + "<c:majorUnit val=\"\(axis.step)\"/></c:valAx>"
  }

  fileprivate static let textStyle =
    "<c:txPr><a:bodyPr rot=\"0\"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1200\"/></a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr>"

  private static func categories(_ periods: [String]) -> String {
    let points = periods.enumerated().map {
      "<c:pt idx=\"\($0)\"><c:v>\(XML.text($1))</c:v></c:pt>"
    }
    return "<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$\(periods.count + 1)</c:f><c:strCache>"
      + "<c:ptCount val=\"\(periods.count)\"/>\(points.joined())</c:strCache></c:strRef></c:cat>"
  }

  /// A line of the chart.
  private struct Series {
    let name: String
    let column: String
    let values: [ExactDecimal?]
    let isTarget: Bool
    /// How its figures print.
    let format: String
    /// Where the label of each figure is.
    let sides: [Side]

    func xml(index: Int, categories: String) -> String {
      let points = values.enumerated().compactMap { place, value in
        value.map { "<c:pt idx=\"\(place)\"><c:v>\($0)</c:v></c:pt>" }
      }
      let line =
        isTarget
        ? "<a:ln w=\"22225\"><a:solidFill><a:srgbClr val=\"7A3E00\"/></a:solidFill><a:prstDash val=\"dash\"/></a:ln>"
        : "<a:ln w=\"28575\"><a:solidFill><a:srgbClr val=\"123F7A\"/></a:solidFill></a:ln>"
      return
        "<c:ser><c:idx val=\"\(index)\"/><c:order val=\"\(index)\"/><c:tx><c:strRef><c:f>Sheet1!$\(column)$1</c:f>"
        + "<c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>\(name)</c:v></c:pt></c:strCache></c:strRef></c:tx>"
        + "<c:spPr>\(line)</c:spPr><c:marker>\(marker)</c:marker>\(labels)\(categories)"
        + "<c:val><c:numRef><c:f>Sheet1!$\(column)$2:$\(column)$\(values.count + 1)</c:f><c:numCache>"
        + "<c:formatCode>General</c:formatCode><c:ptCount val=\"\(values.count)\"/>\(points.joined())"
        + "</c:numCache></c:numRef></c:val><c:smooth val=\"0\"/></c:ser>"
    }

    /// A point for each figure. A target is a line, and a dash where it is that of a single quarter: a line of one point
    /// has no length.
    private var marker: String {
      guard isTarget else { return "<c:symbol val=\"circle\"/><c:size val=\"7\"/>" }
      let isAlone = values.indices.contains { place in
        values[place] != nil && (place == 0 || values[place - 1] == nil)
          && (place + 1 == values.count || values[place + 1] == nil)
      }
      guard isAlone else { return "<c:symbol val=\"none\"/>" }
      return "<c:symbol val=\"dash\"/><c:size val=\"12\"/>"
        + "<c:spPr><a:solidFill><a:srgbClr val=\"7A3E00\"/></a:solidFill></c:spPr>"
    }

    /// The first and the last figure, and the name of the target, beside their points: there is no legend.
    private var labels: String {
      let filled = values.indices.filter { values[$0] != nil }
      guard let first = filled.first, let last = filled.last else { return "" }
      let places = isTarget ? [last] : first == last ? [last] : [first, last]
      let shown =
        "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
        + "<c:showSerName val=\"\(isTarget ? 1 : 0)\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/><c:separator> </c:separator>"
      let none =
        "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>"
        + "<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"
      return "<c:dLbls>"
        + places.map {
          "<c:dLbl><c:idx val=\"\($0)\"/>\(format)\(WordChart.textStyle)<c:dLblPos val=\"\(sides[$0].rawValue)\"/>\(shown)</c:dLbl>"
        }.joined()
        + none + "</c:dLbls>"
    }
  }
}

// MARK: Labels

extension WordChart {
  /// On which side of its point a label is.
  fileprivate enum Side: String {
    case above = "t"
    case below = "b"
  }

  /// Room above the highest point for its label, to the left for the axis, and below for the quarters.
  private static func layout(_ picture: Picture) -> String {
    let ends = [picture.axis.low, picture.axis.high, picture.axis.low + picture.axis.step]
    let longest = ends.map { picture.label($0).count }.max() ?? 0
    // In thousandths of the width: a character has 17.
    let left = min(30 + longest * 17, 300)
    func thousandths(_ number: Int) -> String {
      "0." + String(repeating: "0", count: 3 - String(number).count) + String(number)
    }
    return "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/>"
      + "<c:yMode val=\"edge\"/><c:x val=\"\(thousandths(left))\"/><c:y val=\"0.120\"/>"
      + "<c:w val=\"\(thousandths(970 - left))\"/><c:h val=\"0.680\"/></c:manualLayout></c:layout>"
  }

  /// How the figures print: with the mark that the picture's labels have.
  private static func numberFormat(_ picture: Picture) -> String {
    let parts = picture.label(.zero).split(separator: "0", omittingEmptySubsequences: false)
    let marks = [parts.first ?? "", parts.last ?? ""].map { mark in
      mark.isEmpty ? "" : "\"\(mark.filter { $0 != "\"" })\""
    }
    return
      "<c:numFmt formatCode=\"\(XML.text(marks[0] + "General" + marks[1]))\" sourceLinked=\"0\"/>"
  }

  /// The sides of the labels of a figure and of its target: where both are close, each has the side away from the other.
  private static func sides(
    of point: Picture.Point, _ axis: PictureAxis
  ) -> (figure: Side, target: Side) {
    guard let value = point.value, let target = point.target?.low else { return (.above, .above) }
    let (figure, line) = (
      axis.position(of: value, length: 100), axis.position(of: target, length: 100)
    )
    guard abs(figure - line) < 15 else { return (.above, .above) }
    // There is no room below the axis.
    if figure < line { return (figure > 12 ? .below : .above, .above) }
    return (.above, line > 12 ? .below : .above)
  }
}

// MARK: The workbook

extension WordChart {
  /// The workbook behind the chart: periods, figures and targets.
  private static func workbook(_ periods: [String], _ series: [Series]) -> [UInt8] {
    func words(_ cell: String, _ text: String) -> String {
      "<c r=\"\(cell)\" t=\"inlineStr\"><is><t>\(XML.text(text))</t></is></c>"
    }
    var rows = [
      "<row r=\"1\">" + words("A1", "Period")
        + series.map { words($0.column + "1", $0.name) }.joined() + "</row>"
    ]
    for (index, period) in periods.enumerated() {
      let number = index + 2
      let values = series.compactMap { one in
        one.values[index].map { "<c r=\"\(one.column)\(number)\"><v>\($0)</v></c>" }
      }
      rows.append(
        "<row r=\"\(number)\">" + words("A\(number)", period) + values.joined() + "</row>")
    }
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", WordParts.workbookContentTypes)
    archive.add(
      "_rels/.rels",
      WordParts.relations([WordParts.relation("rId1", "officeDocument", "xl/workbook.xml")]))
    archive.add(
      "xl/workbook.xml",
      XML.declaration
        + "<workbook xmlns=\"\(Namespace.sheet)\" xmlns:r=\"\(Namespace.relations)\"><sheets>"
        + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>\n")
    archive.add(
      "xl/_rels/workbook.xml.rels",
      WordParts.relations([WordParts.relation("rId1", "worksheet", "worksheets/sheet1.xml")]))
    archive.add(
      "xl/worksheets/sheet1.xml",
      XML.declaration + "<worksheet xmlns=\"\(Namespace.sheet)\"><sheetData>"
        + rows.joined(separator: "\n") + "</sheetData></worksheet>\n")
    return archive.finished()
  }
}
