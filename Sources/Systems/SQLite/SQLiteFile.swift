import Foundation

/// The file of a SQLite database, before SQLite sees it.
enum SQLiteFile {
  /// Makes the product's own file readable by its owner only; the files SQLite puts beside it get
  /// the same permissions. Somebody else's file is left as it is, and never made.
  static func prepare(
    _ path: String, _ care: DatabaseSettings.FileCare
  ) throws(DatabaseError) {
    let isOwn = care == .own
    let flags = O_RDWR | O_CLOEXEC | (isOwn ? O_CREAT : 0)
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw failure(errno, path) }
    defer { close(descriptor) }
    if isOwn, fchmod(descriptor, 0o600) != 0 { throw .permissionDenied }
  }

  private static func failure(_ code: Int32, _ path: String) -> DatabaseError {
    switch code {
    case EACCES, EPERM: .permissionDenied
    case EROFS: .readOnly
    case ENOSPC, EDQUOT: .diskFull
    default: .unreachable(path)
    }
  }
}
