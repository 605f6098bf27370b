import Foundation

/// The password of a database, from a file that only its owner can read.
///
/// An address may name its file (`PWDFILE=…` with ODBC; libpq has `passfile=…` of its own). Where an
/// address has neither password nor file, the file is the one `ADDEWID_PASSWORD_FILE` names, if any.
enum DatabasePassword {
  static let variable = "ADDEWID_PASSWORD_FILE"
  private static let lengthMaxBytes = 4_096

  /// - Parameter path: the file the address names.
  /// - Returns: nil where no file is named anywhere.
  /// - Throws: `DatabaseError.unusablePasswordFile`.
  static func find(path: String?) throws(DatabaseError) -> String? {
    guard let path = path ?? ProcessInfo.processInfo.environment[variable], !path.isEmpty else {
      return nil
    }
    return try read(path)
  }

  /// The first line of the file.
  private static func read(_ path: String) throws(DatabaseError) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unusablePasswordFile(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_mode & 0o077 == 0
    else { throw .unusablePasswordFile(path) }
    var bytes = [UInt8](repeating: 0, count: lengthMaxBytes + 1)
    let count = Foundation.read(descriptor, &bytes, bytes.count)
    guard count > 0, count <= lengthMaxBytes else { throw .unusablePasswordFile(path) }
    let line = bytes[..<count].prefix { $0 != 10 && $0 != 13 && $0 != 0 }
    guard !line.isEmpty, let password = String(validating: line, as: UTF8.self) else {
      throw .unusablePasswordFile(path)
    }
    return password
  }
}
