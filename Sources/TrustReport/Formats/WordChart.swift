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
    let axis = picture.axis
    // Where figure and target are close, the label of the lower is below it: but not where the axis has its own labels.
    func side(_ value: ExactDecimal?, below other: ExactDecimal?) -> String {
      guard let value, let other, value < other, axis.position(of: value, length: 100) > 12 else {
        return "t"
      }
      return "b"
    }
    var series = [
      Series(
        name: "Figure", column: "B", values: rows.map(\.1), isTarget: false,
        sides: rows.map { side($0.1, below: $0.2) })
    ]
    if rows.contains(where: { $0.2 != nil }) {
      series.append(
        Series(
          name: isRange ? "Target from" : "Target", column: "C", values: rows.map(\.2),
          isTarget: true,
          sides: rows.map { side($0.2, below: $0.1) }))
      if isRange {
        series.append(
          Series(
            name: "Target to", column: "D", values: rows.map(\.3), isTarget: true,
            sides: rows.map { _ in "t" }))
      }
    }
    workbook = Self.workbook(rows.map(\.0), series)
    let periods = Self.categories(rows.map(\.0))
    xml =
      XML.declaration
      + "<c:chartSpace xmlns:c=\"\(Namespace.chart)\" xmlns:a=\"\(Namespace.graphics)\" xmlns:r=\"\(Namespace.relations)\">"
      + "<c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>\(Self.plotLayout)<c:lineChart>"
      + "<c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"
      + series.enumerated().map { $1.xml(index: $0, categories: periods) }.joined()
      + "<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>"
      + "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>"
      + "<c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/>"
      + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>\(Self.textStyle)<c:crossAx val=\"2\"/>"
      + "<c:crosses val=\"min\"/></c:catAx>"
      + "<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"\(axis.high)\"/>"
      + "<c:min val=\"\(axis.low)\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>"
      + "<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"C3C7CC\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>"
      + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
      + "<c:tickLblPos val=\"nextTo\"/>\(Self.textStyle)<c:crossAx val=\"1\"/><c:crosses val=\"min\"/>"
      + "<c:majorUnit val=\"\(axis.step)\"/></c:valAx></c:plotArea>"
      + "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
      + "<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>\n"
  }

  /// Where the plot is: above it there is room for the label of a point at the end of the axis.
  private static let plotLayout =
    "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>"
    + "<c:x val=\"0.13\"/><c:y val=\"0.12\"/><c:w val=\"0.84\"/><c:h val=\"0.74\"/></c:manualLayout></c:layout>"

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
    /// Where the label of each value would be: above its point or below, as Word says it.
    let sides: [String]

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
      let labels = places.map { place in
        "<c:dLbl><c:idx val=\"\(place)\"/>\(WordChart.textStyle)<c:dLblPos val=\"\(sides[place])\"/>\(shown)</c:dLbl>"
      }
      return "<c:dLbls>\(labels.joined())\(none)</c:dLbls>"
    }
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
