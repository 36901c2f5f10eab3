/// A picture of an indicator, as a file of its own.
public struct ReportPicture: Sendable {
  /// The name of its file: `3.14.svg`.
  public var fileName: String { picture.fileName + ".svg" }
  /// The drawing, in SVG. It is made when it is asked for.
  public var svg: String { Self.mark + SVGWriter(picture, id: "picture").element }

  private let picture: Picture

  init(_ picture: Picture) { self.picture = picture }

  /// What every file of a picture begins with, by which a later run knows that it may replace the file.
  public static let mark =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- trustreport:picture -->\n"
}

extension Report {
  /// Calls `body` with each picture that the report shows, in its order.
  ///
  /// - Parameter body: takes a picture; what it throws ends the loop.
  public func forEachPicture<Failure: Error>(
    _ body: (ReportPicture) throws(Failure) -> Void
  ) throws(Failure) {
    for sequence in blocks.compactMap(\.pictures) {
      for index in 0..<sequence.count {
        for picture in sequence.pictures(index) { try body(ReportPicture(picture)) }
      }
    }
  }
}
