/// What a report says of a row beyond its figure: read anew from the cells that were kept of it.
struct RowDetail: Sendable {
  var number = Text.empty
  var title = Text.empty
  var yardstick = Yardstick()
  /// The target's numbers as they were written.
  var targetText = Text.empty
  var upperTargetText = Text.empty
  var targetBasis = Text.empty
  var targetDate: TargetDate?
  var overrideReason = Text.empty
  var commentary = Text.empty
  var note = Text.empty
}

extension Returns {
  /// The row's title, target and so on; of a quarter that can neither be reported nor be the one
  /// before it, nothing is kept.
  func detail(of index: Int32) -> RowDetail {
    let row = rows[Int(index)]
    var detail = RowDetail()
    detail.yardstick.givenPolarity = row.givenPolarity
    texts.withBytes(of: row.cells) { bytes in
      KeptCells.forEach(in: bytes) { column, range in
        detail.read(column, bytes.extracting(range), row.cells[range])
      }
    }
    return detail
  }

  /// The row's title alone.
  func title(ofRow index: Int32) -> Text {
    let cells = rows[Int(index)].cells
    return texts.withBytes(of: cells) { bytes in
      KeptCells.first(in: bytes, .indicator).map { cells[$0] } ?? .empty
    }
  }
}

extension RowDetail {
  /// Takes a cell's meaning; what could not be read was reported when the row was.
  fileprivate mutating func read(_ column: Column, _ cell: Span<UInt8>, _ text: Text) {
    switch column {
    case .number: number = text
    case .indicator: title = text
    case .target:
      guard let target = try? Target.read(cell) else { return }
      yardstick.target = target.target
      (targetText, upperTargetText) = (text[target.number], text[target.upper])
    case .amberThreshold: yardstick.amberThreshold = try? Yardstick.threshold(reading: cell)
    case .redThreshold: yardstick.redThreshold = try? Yardstick.threshold(reading: cell)
    case .tolerance: yardstick.tolerance = try? Yardstick.tolerance(reading: cell)
    case .targetDate: targetDate = TargetDate(bytes: cell)
    case .targetBasis: targetBasis = text
    case .overrideReason: overrideReason = text
    case .note: note = text
    case .commentary: commentary = text
    default: break
    }
  }
}
