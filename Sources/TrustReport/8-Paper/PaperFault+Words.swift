extension PaperFault {
  /// What is wrong, as part of a sentence; `value` is what stands at the place.
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

  /// What to do about it, where that helps.
  var hint: String? {
    switch self {
    case .cannotOpen: "'trustreport new' writes a paper to begin with"
    case .isDirectory: "name the paper in it"
    case .notText: "a paper is Markdown, which is text; pandoc turns it into Word"
    case .notUTF8: "save the paper as UTF-8"
    case .noMarker:
      "write <!-- trustreport:begin report --> and <!-- trustreport:end report --> where it belongs, each on a line of its own and outside code"
    case .malformedMarker(let form): form.hint
    case .markerNotAlone:
      "give it a line of its own, or put backticks around it if it is only shown"
    case .unknownBlock(let suggestion?): "did you mean '\(suggestion)'?"
    case .unknownBlock: "the blocks are \(English.list(PaperBlock.names))"
    case .unclosedBlock(let title): "write <!-- trustreport:end \(title) --> where it ends"
    case .unopenedBlock(let title): "write <!-- trustreport:begin \(title) --> above it"
    case .doubledBlock: "keep one of them"
    case .nestedBlock(_, let outer, _): "end '\(outer)' before it, or take one of the two out"
    case .mismatchedEnd(_, let open, _): "write <!-- trustreport:end \(open) -->"
    case .unknownPriority(let suggestion?, _): "did you mean '\(suggestion)'?"
    case .unknownPriority(_, let known): "the priorities are \(English.list(known))"
    case .editedBlock: "put the words outside the markers, or overwrite them with --force"
    case .noPriorities: "name it with --priorities"
    }
  }
}

extension PaperFault.Form {
  fileprivate var hint: String {
    switch self {
    case .notClosed: "end it with -->"
    case .neitherBeginNorEnd: "write trustreport:begin or trustreport:end"
    case .noName: "the blocks are \(English.list(PaperBlock.names))"
    case .noPriority: "write its name in straight quotes, as in priority \"Be Safe\""
    case .extraWord:
      "a marker is <!-- trustreport:begin NAME -->; only 'priority' has a name behind it, in straight quotes"
    }
  }
}
