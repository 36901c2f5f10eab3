/// The temporary file that a signal removes.
///
/// What a signal's handler may do is little: it finds a path in memory that is never moved. Only the first thread
/// changes it, with the signals held, and only while there is no other thread.
enum UnfinishedFile {
  /// Makes the signals that end a run at a user's wish remove the temporary file first.
  static func removeOnSignals() {
    isRemovedOnSignals = true
    path[0] = 0
    for number in signals {
      var action = sigaction()
      // A signal that is ignored, as by `nohup`, stays ignored.
      guard sigaction(number, nil, &action) == 0, !action.isIgnoring else { continue }
      signal(number, removeAndEnd)
    }
  }

  /// Creates a temporary file: from then on it is removed.
  static func create(
    _ file: RawText, _ body: () throws(SystemError) -> Int32
  ) throws(SystemError) -> Int32 {
    try holdingSignals { () throws(SystemError) in
      let descriptor = try body()
      note(file)
      return descriptor
    }
  }

  /// Gives a temporary file its own name: from then on it is not removed.
  static func complete(_ body: () throws(SystemError) -> Void) throws(SystemError) {
    try holdingSignals { () throws(SystemError) in
      try body()
      forget()
    }
  }

  /// Removes a temporary file that is not to be completed.
  static func remove(_ file: RawText) {
    holdingSignals {
      unlink(file.cString)
      forget()
    }
  }

  /// Removes nothing from now on: the name is that of another run's file.
  static func forget() {
    if isRemovedOnSignals { path[0] = 0 }
  }

  private static func note(_ file: RawText) {
    let bytes = file.cString
    // The system takes no longer path.
    guard isRemovedOnSignals, bytes.count <= capacity else { return }
    for (index, byte) in bytes.enumerated() { path[index] = byte }
  }
}

/// Makes calls between which no signal ends the run.
private func holdingSignals<Value, Failure: Error>(
  _ body: () throws(Failure) -> Value
) throws(Failure) -> Value {
  var (held, usual) = (sigset_t(), sigset_t())
  sigemptyset(&held)
  for number in signals { sigaddset(&held, number) }
  pthread_sigmask(SIG_BLOCK, &held, &usual)
  defer { pthread_sigmask(SIG_SETMASK, &usual, nil) }
  return try body()
}

private let signals = [SIGINT, SIGTERM, SIGHUP]
private let capacity = Int(PATH_MAX) + 1
/// The path with its final zero; empty if there is nothing to remove.
nonisolated(unsafe) private let path = UnsafeMutablePointer<CChar>.allocate(capacity: capacity)
nonisolated(unsafe) private var isRemovedOnSignals = false

/// Removes the temporary file, and lets the signal end the process, so that a shell sees what ended it.
private func removeAndEnd(_ number: Int32) {
  if path[0] != 0 { unlink(path) }
  signal(number, SIG_DFL)
  var held = sigset_t()
  sigemptyset(&held)
  sigaddset(&held, number)
  pthread_sigmask(SIG_UNBLOCK, &held, nil)
  raise(number)
  // The first process of a container outlives its signals.
  _exit(128 + number)
}
