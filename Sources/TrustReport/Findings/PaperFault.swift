/// What is wrong with a paper, or with what its blocks ask for.
enum PaperFault: Fault {
  case cannotOpen(Refusal)
  case isDirectory
  case notText
  case notUTF8

  case noMarker
  case malformedMarker(Form)
  case markerNotAlone
  case markerInList
  case markerInFrontMatter
  case indentedMarker
  case markerInCode
  case unknownBlock(suggestion: String?, known: [String])
  case unclosedBlock(title: String)
  case unopenedBlock(title: String)
  case doubledBlock(title: String, firstLine: Int)
  case nestedBlock(title: String, outer: String, outerLine: Int)
  case mismatchedEnd(title: String, open: String, openLine: Int)

  case unknownPriority(suggestion: String?, known: [String])
  /// A block that a person has changed, and that is kept.
  case editedBlock(title: String, edit: Edit)
  /// A block that a person has changed, where a diff shows the edit together with changes in the data.
  case mixedEdit(title: String, quarter: String?)
  case noPriorities(title: String)
  case olderQuarter(title: String, held: String, given: String)

  /// Whether the text of a block before an edit is known, so that the edit can be shown alone.
  enum Edit {
    case known
    /// It is not; the data are of another quarter than the block, if that is given.
    case unknown(quarter: String?)
  }

  /// What is wrong with the form of a marker.
  enum Form {
    case notClosed
    case neitherBeginNorEnd
    case noName(known: [String])
    case noPriority
    case extraWord
  }

  var isUnreadableInput: Bool {
    switch self {
    case .cannotOpen, .isDirectory: true
    case .notText, .notUTF8, .noMarker, .malformedMarker, .markerNotAlone, .unknownBlock,
      .unclosedBlock, .unopenedBlock, .doubledBlock, .nestedBlock, .mismatchedEnd,
      .unknownPriority, .editedBlock, .mixedEdit, .noPriorities, .olderQuarter, .markerInList,
      .markerInFrontMatter, .indentedMarker, .markerInCode:
      false
    }
  }

  var severity: Finding.Severity {
    switch self {
    case .noPriorities, .olderQuarter: .warning
    case .markerInCode, .mixedEdit: .note
    case .cannotOpen, .isDirectory, .notText, .notUTF8, .noMarker, .malformedMarker,
      .markerNotAlone, .unknownBlock, .unclosedBlock, .unopenedBlock, .doubledBlock,
      .nestedBlock, .mismatchedEnd, .unknownPriority, .editedBlock,
      .markerInList, .markerInFrontMatter, .indentedMarker:
      .error
    }
  }

  var code: String {
    switch self {
    case .cannotOpen: "cannot-open"
    case .isDirectory: "is-directory"
    case .notText: "not-text"
    case .notUTF8: "not-utf-8"
    case .noMarker: "no-marker"
    case .malformedMarker: "malformed-marker"
    case .markerNotAlone: "marker-not-alone"
    case .unknownBlock: "unknown-block"
    case .unclosedBlock: "unclosed-block"
    case .unopenedBlock: "unopened-block"
    case .doubledBlock: "doubled-block"
    case .nestedBlock: "nested-block"
    case .mismatchedEnd: "mismatched-end"
    case .unknownPriority: "unknown-priority"
    case .editedBlock, .mixedEdit: "edited-block"
    case .olderQuarter: "older-quarter"
    case .markerInList: "marker-in-list"
    case .markerInFrontMatter: "marker-in-front-matter"
    case .indentedMarker: "indented-marker"
    case .markerInCode: "marker-in-code"
    case .noPriorities: "no-priorities-file"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .cannotOpen(let refusal): "the paper cannot be opened: \(refusal.words)"
    case .isDirectory: "this is a folder, not a paper"
    case .notText: "this is not a text file"
    case .notUTF8: "the line is not UTF-8"
    case .noMarker: "the paper has no marker, so there is nothing to fill"
    case .malformedMarker(.notClosed): "the comment is not closed on its line"
    case .malformedMarker(.neitherBeginNorEnd): "'\(value)' is neither begin nor end"
    case .malformedMarker(.noName): "the marker names no block"
    case .malformedMarker(.noPriority): "the marker names no priority"
    case .malformedMarker(.extraWord): "'\(value)' does not belong in the marker"
    case .markerNotAlone: "the marker does not stand alone on its line"
    case .markerInList: "the marker is part of a list, and no comment of its own"
    case .markerInFrontMatter: "the marker is in the front matter, in which there are no comments"
    case .indentedMarker: "the marker is indented, and so is code or part of a paragraph"
    case .markerInCode: "this marker is in a code block, and so an example"
    case .unknownBlock: "'\(value)' is not a block that is known"
    case .unclosedBlock(let title): "the block '\(title)' begins here and never ends"
    case .unopenedBlock(let title): "the block '\(title)' ends here and never begins"
    case .doubledBlock(let title, let line):
      "the block '\(title)' stands here again; it is on line \(line) already"
    case .nestedBlock(let title, let outer, let line):
      "the block '\(title)' begins inside the block '\(outer)' of line \(line)"
    case .mismatchedEnd(let title, let open, let line):
      "this ends '\(title)', and the block that is open is '\(open)' of line \(line)"
    case .unknownPriority: "'\(value)' is not a priority that is known"
    case .editedBlock(let title, .known):
      "the block '\(title)' was edited by hand, and is not overwritten"
    case .editedBlock(let title, .unknown):
      "the block '\(title)' was edited by hand, and is not overwritten; \(Self.unknownEdit)"
    case .mixedEdit(let title, _):
      "the block '\(title)' was edited by hand; \(Self.unknownEdit)"
    case .olderQuarter(let title, let held, let given):
      "the block '\(title)' was filled from \(held), and the data are of \(given)"
    case .noPriorities(let title):
      "the block '\(title)' is left as it is: no file of priorities was given"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .cannotOpen(let refusal) where refusal.cause == .missing:
      "'trustreport new' writes a paper to begin with"
    case .cannotOpen(let refusal): refusal.hint
    case .isDirectory: "name the paper in it"
    case .notText: "a paper is Markdown, which is text; pandoc turns it into Word"
    case .notUTF8: "save the paper as UTF-8"
    case .noMarker:
      "write <!-- trustreport:begin report --> and <!-- trustreport:end report --> where it "
        + "belongs, each on a line of its own and outside code"
    case .malformedMarker(.notClosed): "end it with -->"
    case .malformedMarker(.neitherBeginNorEnd): "write trustreport:begin or trustreport:end"
    case .malformedMarker(.noName(let known)): "the blocks are \(English.list(known))"
    case .malformedMarker(.noPriority):
      "write its name in straight quotes, as in priority \"Be Safe\""
    case .malformedMarker(.extraWord):
      "a marker is <!-- trustreport:begin NAME -->; only 'priority' has a name behind it, "
        + "in straight quotes"
    case .markerNotAlone:
      "give it a line of its own, or put backticks around it if it is only shown"
    case .markerInList, .indentedMarker: "begin its line at the margin, below a blank line"
    case .markerInFrontMatter: "put it below the line that ends the front matter"
    case .markerInCode: "take it out of the code block if it is to be filled"
    case .unknownBlock(let suggestion?, _): "did you mean '\(suggestion)'?"
    case .unknownBlock(nil, let known): "the blocks are \(English.list(known))"
    case .unclosedBlock(let title): "write <!-- trustreport:end \(title) --> where it ends"
    case .unopenedBlock(let title): "write <!-- trustreport:begin \(title) --> above it"
    case .doubledBlock: "keep one of them"
    case .nestedBlock(_, let outer, _): "end '\(outer)' before it, or take one of the two out"
    case .mismatchedEnd(_, let open, _): "write <!-- trustreport:end \(open) -->"
    case .unknownPriority(let suggestion?, _): "did you mean '\(suggestion)'?"
    case .unknownPriority(nil, let known): "the priorities are \(English.list(known))"
    case .editedBlock(_, .unknown(let quarter?)): "\(Self.keepWords); \(Self.wayToEdit(quarter))"
    case .editedBlock: Self.keepWords
    case .mixedEdit(_, let quarter): quarter.map(Self.wayToEdit)
    case .noPriorities: "name it with --priorities"
    case .olderQuarter: "is this the file of the latest quarter?"
    }
  }

  private static let unknownEdit =
    "its text before the edit is not known, so the edit cannot be told apart from the changes in the "
    + "data"
  private static let keepWords =
    "put the words outside the markers, or overwrite them with --force"

  /// How to see an edit alone of a block that was filled in an earlier quarter.
  private static func wayToEdit(_ quarter: String) -> String {
    "filled from the files of \(quarter) as they were, the edit is shown alone"
  }
}
