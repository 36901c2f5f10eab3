// The only file of the command that tells systems apart: what the others call is POSIX, and is to be had in all
// of them from here.
#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#elseif canImport(Darwin)
  @_exported import Darwin
#else
  #error("trustreport needs a POSIX system; on Windows use the Windows Subsystem for Linux")
#endif

extension sigaction {
  /// Whether the signal is ignored.
  var isIgnoring: Bool {
    #if canImport(Darwin)
      let handler = __sigaction_u.__sa_handler
    #else
      let handler = __sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
