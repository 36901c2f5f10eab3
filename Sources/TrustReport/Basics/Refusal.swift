/// Why the system does not open a file.
struct Refusal: Sendable {
  /// What its reader can do something about.
  enum Cause: Sendable {
    /// Nothing has the name.
    case missing
    /// It is a link, and nothing has the name that it leads to.
    case brokenLink
    /// Links that lead to each other.
    case ringOfLinks
    /// What stands before a slash is no folder.
    case notAFolder
    /// The user has no right to read it, or to enter a folder above it.
    case noRight
    case longName
    /// This process, or the whole system, has as many files open as it may.
    case tooManyOpen
    /// A socket, or a device that is not there.
    case notAFile
    case other
  }

  let cause: Cause
  /// The system's words.
  let words: String
}
