// Nowhere else in the library are systems told apart. What they have in common is POSIX.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#else
  #error("TrustReport needs a POSIX system; on Windows use the Windows Subsystem for Linux")
#endif

/// What the library asks of the operating system.
enum Platform {
  /// The system's words for its last error.
  static var lastError: String { String(cString: strerror(errno)) }

  /// Why a path could not be opened just now.
  ///
  /// - Parameter path: the bytes of the path, with a final zero.
  static func refusal(of path: [CChar]) -> Refusal {
    let code = errno
    var status = stat()
    return Refusal(
      code: code, isLink: lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  /// How many processors can be used now.
  static var processorCount: Int { Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Opens a file to read, however often a signal interrupts; `nil` if it cannot be opened.
  ///
  /// - Parameter path: the bytes of the path, with a final zero.
  static func openToRead(_ path: [CChar]) -> Int32? {
    while true {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      if descriptor >= 0 { return descriptor }
      guard errno == EINTR else { return nil }
    }
  }

  static func closeFile(_ descriptor: Int32) { _ = close(descriptor) }

  /// Reads what there is, waiting for it if need be, and returns how many bytes; 0 at the end, `nil` if
  /// it cannot be read.
  static func readBlock(
    _ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer
  ) -> Int? {
    while true {
      let count = read(descriptor, bytes.baseAddress, bytes.count)
      if count >= 0 { return count }
      guard errno == EINTR || errno == EAGAIN && waitForBytes(descriptor) else { return nil }
    }
  }

  /// Waits until a non-blocking descriptor has bytes, or is at its end; false if it cannot.
  private static func waitForBytes(_ descriptor: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, -1) >= 0 || errno == EINTR
  }

  /// Reads bytes from a place in a file, which stays where it is, and returns how many; 0 if it cannot be read.
  static func readBytes(
    _ descriptor: Int32, at offset: Int, into bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    max(0, pread(descriptor, bytes.baseAddress, bytes.count, off_t(offset)))
  }

  /// The place in a file at which reading goes on.
  static func offset(of descriptor: Int32) -> Int { Int(lseek(descriptor, 0, SEEK_CUR)) }
}

extension Refusal {
  /// - Parameters:
  ///   - code: the system's number of the error.
  ///   - isLink: whether the path itself is a link.
  init(code: Int32, isLink: Bool) {
    let cause: Cause =
      switch code {
      case ENOENT: isLink ? .brokenLink : .missing
      case ELOOP: .ringOfLinks
      case ENOTDIR: .notAFolder
      case EACCES, EPERM: .noRight
      case ENAMETOOLONG: .longName
      case EMFILE, ENFILE: .tooManyOpen
      case ENXIO, ENODEV, EOPNOTSUPP: .notAFile
      default: .other
      }
    self.init(cause: cause, words: String(cString: strerror(code)))
  }
}

/// What the system knows of a file.
struct FileInformation {
  enum Kind { case regular, folder, other }

  let kind: Kind
  /// In bytes.
  let size: Int
  let inode: UInt64
  let device: UInt64
  let modified: (seconds: Int, nanoseconds: Int)

  /// The information about an open file; `nil` if the descriptor is not open.
  init?(descriptor: Int32) { self.init { fstat(descriptor, &$0) } }

  /// The information about the file that a path names; `nil` if there is none.
  ///
  /// - Parameter path: the bytes of the path, with a final zero.
  init?(path: [CChar]) { self.init { stat(path, &$0) } }

  private init?(_ call: (inout stat) -> Int32) {
    var status = stat()
    guard call(&status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
    inode = UInt64(status.st_ino)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = (Int(time.tv_sec), Int(time.tv_nsec))
  }
}

/// A lock for which threads can wait until something has changed.
final class Monitor {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(changed)
    mutex.deallocate()
    changed.deallocate()
  }

  /// Calls `body` with the lock, once `condition` is false.
  func waiting<Value>(while condition: () -> Bool, then body: () -> Value) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while condition() { pthread_cond_wait(changed, mutex) }
    return body()
  }

  /// Calls `body` with the lock, and wakes those who wait.
  func update(_ body: () -> Void) {
    pthread_mutex_lock(mutex)
    body()
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
  }
}

/// A thread of the system.
struct SystemThread {
  #if canImport(Glibc)
    private var thread = pthread_t()
  #else
    private var thread: pthread_t?
  #endif

  /// Starts a thread that runs `body`; `nil` if the system gives none.
  init?(_ body: @escaping () -> Void) {
    let run = Unmanaged.passRetained(ThreadBody(run: body))
    let status = pthread_create(
      &thread, nil,
      {
        ThreadBody.run($0)
        return nil
      }, run.toOpaque())
    guard status == 0 else {
      run.release()
      return nil
    }
  }

  /// Waits for the end of the thread.
  func join() {
    #if canImport(Glibc)
      pthread_join(thread, nil)
    #else
      if let thread { pthread_join(thread, nil) }
    #endif
  }
}

/// What a thread runs.
private final class ThreadBody {
  private let run: () -> Void

  init(run: @escaping () -> Void) { self.run = run }

  static func run(_ body: UnsafeMutableRawPointer?) {
    if let body { Unmanaged<ThreadBody>.fromOpaque(body).takeRetainedValue().run() }
  }
}
