/// What is wrong with a paper, or with what its blocks ask for.
enum PaperFault: Fault {
  case cannotOpen(reason: String)
  case isDirectory
  case notText
  case notUTF8

  case noMarker
  case malformedMarker(Form)
  case markerNotAlone
  case unknownBlock(suggestion: String?, known: [String])
  case unclosedBlock(title: String)
  case unopenedBlock(title: String)
  case doubledBlock(title: String, firstLine: Int)
  case nestedBlock(title: String, outer: String, outerLine: Int)
  case mismatchedEnd(title: String, open: String, openLine: Int)

  case unknownPriority(suggestion: String?, known: [String])
  case editedBlock(title: String)
  case noPriorities(title: String)

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
      .unknownPriority, .editedBlock, .noPriorities:
      false
    }
  }

  var severity: Finding.Severity {
    switch self {
    case .noPriorities: .warning
    case .cannotOpen, .isDirectory, .notText, .notUTF8, .noMarker, .malformedMarker,
      .markerNotAlone, .unknownBlock, .unclosedBlock, .unopenedBlock, .doubledBlock,
      .nestedBlock, .mismatchedEnd, .unknownPriority, .editedBlock:
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
    case .editedBlock: "edited-block"
    case .noPriorities: "no-priorities-file"
    }
  }

  func message(value: String) -> String {
    switch self {
    case .cannotOpen(let reason): "the paper cannot be opened: \(reason)"
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
    case .editedBlock(let title):
      "the block '\(title)' was edited by hand, and is not overwritten"
    case .noPriorities(let title):
      "the block '\(title)' is left as it is: no file of priorities was given"
    }
  }

  var hint: String? {
    switch self {
    case .cannotOpen: "'trustreport new' writes a paper to begin with"
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
    case .unknownBlock(let suggestion?, _): "did you mean '\(suggestion)'?"
    case .unknownBlock(nil, let known): "the blocks are \(English.list(known))"
    case .unclosedBlock(let title): "write <!-- trustreport:end \(title) --> where it ends"
    case .unopenedBlock(let title): "write <!-- trustreport:begin \(title) --> above it"
    case .doubledBlock: "keep one of them"
    case .nestedBlock(_, let outer, _): "end '\(outer)' before it, or take one of the two out"
    case .mismatchedEnd(_, let open, _): "write <!-- trustreport:end \(open) -->"
    case .unknownPriority(let suggestion?, _): "did you mean '\(suggestion)'?"
    case .unknownPriority(nil, let known): "the priorities are \(English.list(known))"
    case .editedBlock: "put the words outside the markers, or overwrite them with --force"
    case .noPriorities: "name it with --priorities"
    }
  }
}
