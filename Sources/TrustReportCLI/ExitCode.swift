/// What a run tells the script that called it (the contract's section 5, after `sysexits.h`).
enum ExitCode: Int32 {
  /// Done; warnings and notes allowed.
  case success = 0
  /// `check` found errors, `diff --exit-code` a change, or `render --check` a paper out of date.
  case foundErrors = 1
  /// The command line is wrong.
  case usage = 64
  /// The data is wrong, and nothing was written.
  case wrongData = 65
  /// An input cannot be opened or read.
  case unreadableInput = 66
  /// An output cannot be created.
  case cannotCreate = 73
  /// Writing failed.
  case cannotWrite = 74
}
