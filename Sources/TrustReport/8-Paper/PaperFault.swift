/// What can be wrong with a paper, as facts.
enum PaperFault: Error, Sendable {
  // The file.
  case cannotOpen(reason: String)
  case isDirectory
  case notText
  case notUTF8

  // The markers.
  case noMarker
  case malformedMarker(Form)
  case markerNotAlone
  case unknownBlock(suggestion: String?)
  case unclosedBlock(title: String)
  case unopenedBlock(title: String)
  case doubledBlock(title: String, firstLine: Int)
  case nestedBlock(title: String, outer: String, outerLine: Int)
  case mismatchedEnd(title: String, open: String, openLine: Int)

  // The blocks.
  case unknownPriority(suggestion: String?, known: [String])
  case editedBlock(title: String)
  case noPriorities(title: String)

  /// What is wrong with the form of a marker.
  enum Form: Sendable {
    case notClosed, neitherBeginNorEnd, noName, noPriority, extraWord
  }
}

extension PaperFault {
  var isUnreadableInput: Bool {
    switch self {
    case .cannotOpen, .isDirectory: true
    default: false
    }
  }

  var severity: Finding.Severity { if case .noPriorities = self { .warning } else { .error } }

  /// The stable name of the problem.
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
}
