import GRDB

/// How much of a file a connection keeps in memory.
enum SQLiteMemory {
  /// A connection's pages, in bytes: a commit of many writers touches pages all over its indexes, and
  /// what does not fit is written out and read again within one transaction.
  private static let cacheBytes = 64 << 20
  /// How many pages of 4 kB the write-ahead log grows by before they go into the file. A page that
  /// many commits have changed goes once.
  private static let logPages = 8_000

  static func set(_ connection: Database) throws {
    try connection.execute(sql: "PRAGMA cache_size = \(-cacheBytes / 1_024)")
    try connection.execute(sql: "PRAGMA wal_autocheckpoint = \(logPages)")
  }
}
