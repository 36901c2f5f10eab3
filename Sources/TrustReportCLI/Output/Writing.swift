import TrustReport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Console {
  /// Writes a result, word by word.
  typealias Rendering = (_ output: inout TextOutput) -> Void

  /// Writes a result to a path, or to standard output where there is none.
  func write(to path: String?, _ rendering: Rendering) throws(Failure) {
    let name = path.map { "'\($0)'" } ?? "standard output"
    do {
      switch try OutputTarget(path) {
      case .descriptor(STDOUT_FILENO):
        try send(rendering, to: standardOutput)
      case .descriptor(let descriptor):
        try send(rendering) { try writeAll($0, to: descriptor) }
      case .device(let path):
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CannotCreate(error: .latest) }
        defer { close(descriptor) }
        try send(rendering) { try writeAll($0, to: descriptor) }
      case .file(let path, let old):
        try replaceFile(at: path, old: old) { descriptor in
          try send(rendering) { try writeAll($0, to: descriptor) }
        }
      }
    } catch let failure as Failure {
      throw failure
    } catch let error as CannotCreate {
      throw Failure(.cannotCreate, "Cannot create \(name): \(reason(error.error))")
    } catch let error as SystemError where error.isClosedPipe {
      throw .closedPipe
    } catch {
      throw Failure(.cannotWrite, "Cannot write \(name): \(error)")
    }
  }

  private func send(_ rendering: Rendering, to writer: @escaping Writer) throws {
    var output = TextOutput(take: writer)
    rendering(&output)
    try output.finish()
  }

  private func reason(_ error: SystemError) -> String {
    error.isMissing ? "its folder does not exist" : error.description
  }
}
