/// Why an output cannot be created or completed.
enum OutputError: Error {
  case system(SystemError)
  /// A temporary file of another user, who may be writing it, has the name that ours needs.
  case othersTemporary(RawText)
  /// Another program has held the temporary file for too long; its process, if that is known.
  case held(RawText, by: Int32?, seconds: Double)
  /// The file is not what it was when it was read.
  case changed
}

extension OutputError {
  /// Makes a system call for an output.
  static func wrapping<Value>(
    _ body: () throws(SystemError) -> Value
  ) throws(OutputError) -> Value {
    do throws(SystemError) { return try body() } catch { throw .system(error) }
  }

  /// The failure of a run that cannot create or complete the output with this name.
  func failure(_ name: String, isCreated: Bool) -> Failure {
    switch self {
    case .system(let error) where isCreated && error.code != EEXIST:
      error.isClosedPipe
        ? .closedPipe : Failure(.cannotWrite, "Cannot write \(name): \(error)")
    case .system(let error):
      Failure(.cannotCreate, "Cannot create \(name): \(error.creationReason)")
    case .othersTemporary(let path):
      Failure(
        .cannotCreate,
        "Cannot create \(name): '\(path)' of another user is in the way; remove it if nobody is writing there"
      )
    case .held(let path, let process, let seconds):
      Failure(
        .cannotCreate,
        "Cannot create \(name): \(Self.holder(process)) has held '\(path)' for \(Int(seconds)) seconds"
      )
    case .changed:
      Failure(
        .cannotCreate,
        "Cannot write \(name): it was changed meanwhile, and was not overwritten; run the command again"
      )
    }
  }

  /// Who holds a file, as part of a sentence.
  static func holder(_ process: Int32?) -> String {
    process.map { "process \($0)" } ?? "another program"
  }
}

extension SystemError {
  /// Why an output cannot be created.
  fileprivate var creationReason: String {
    switch code {
    case ENOENT: "its folder does not exist"
    case EEXIST: "the file exists and was not overwritten"
    default: description
    }
  }
}
