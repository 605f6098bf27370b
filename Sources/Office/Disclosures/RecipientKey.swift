import Foundation

/// The public key of a recipient, to which a parcel is encrypted before it touches the disk.
///
/// - Law: UK GDPR Art 32(1)(a)
public enum RecipientKey: Sendable, Hashable {
  /// A file of recipients as `age` reads it.
  case age(file: String)
  /// A file with one OpenPGP public key.
  case openPGP(file: String)

  var method: String {
    switch self {
    case .age: "age"
    case .openPGP: "openpgp"
    }
  }

  private var file: String {
    switch self {
    case .age(let file), .openPGP(let file): URL(fileURLWithPath: file).path
    }
  }

  /// The bytes, which whoever has the private key alone can read.
  ///
  /// - Throws: `ItemRefusal.notInstalled`, `.keyUnusable`.
  func encrypt(_ bytes: [UInt8]) throws -> [UInt8] {
    guard FileManager.default.isReadableFile(atPath: file) else { throw ItemRefusal.keyUnusable }
    let encrypted: [UInt8]?
    switch self {
    case .age:
      encrypted = try FilterProcess("age").run(["-R", file], bytes)
    case .openPGP:
      encrypted = try Self.inTemporaryHome { home in
        try FilterProcess("gpg").run(
          [
            "--homedir", home, "--batch", "--no-tty", "--quiet", "--no-autostart",
            "--trust-model", "always", "--recipient-file", file, "--output", "-", "--encrypt",
          ], bytes)
      }
    }
    guard let encrypted, encrypted.count > bytes.count / 20, !encrypted.isEmpty else {
      throw ItemRefusal.keyUnusable
    }
    return encrypted
  }

  /// Keys of whoever runs the product are neither used nor changed.
  private static func inTemporaryHome<T>(_ work: (String) throws -> T) throws -> T {
    let home = FileManager.default.temporaryDirectory
      .appending(path: "addewid-gpg-\(UUID().uuidString)").path(percentEncoded: false)
    do {
      try FileManager.default.createDirectory(
        atPath: home, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw ItemRefusal.cannotWrite
    }
    defer { try? FileManager.default.removeItem(atPath: home) }
    return try work(home)
  }
}

/// A program that reads bytes and writes others.
struct FilterProcess {
  let program: String
  static let secondsMax = 60.0
  static let outputBytesMax = 500_000_000

  init(_ program: String) { self.program = program }

  /// - Returns: what it wrote; nil where it failed, wrote too much, or took too long.
  /// - Throws: `ItemRefusal.notInstalled`.
  func run(_ arguments: [String], _ input: [UInt8]) throws -> [UInt8]? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let found = folders.split(separator: ":").map { "\($0)/\(program)" }
      .first(where: FileManager.default.isExecutableFile)
    guard let found else { throw ItemRefusal.notInstalled(program) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: found)
    process.arguments = arguments
    let (given, output) = (Pipe(), PipedBytes())
    process.standardInput = given
    process.standardOutput = output.pipe
    process.standardError = FileHandle.nullDevice
    // A program that ends before it has read everything must not end us.
    signal(SIGPIPE, SIG_IGN)
    do { try process.run() } catch { throw ItemRefusal.notInstalled(program) }
    let isInTime = RunningTime()
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.secondsMax) {
      isInTime.end(process)
    }
    let writing = DispatchGroup()
    DispatchQueue.global().async(group: writing) {
      try? given.fileHandleForWriting.write(contentsOf: Data(input))
      try? given.fileHandleForWriting.close()
    }
    output.read(upTo: Self.outputBytesMax)
    if output.isOver { process.kill() }
    writing.wait()
    process.waitUntilExit()
    guard isInTime.stop(), !output.isOver, process.terminationStatus == 0,
      process.terminationReason == .exit
    else { return nil }
    return output.bytes
  }
}
