import Crypto
import Relations
import Synchronization
import Systems

/// The keys of records, each wrapped by the master key, in a database of their own.
///
/// They lie apart from the records so that a backup of the records holds no key: when a key is
/// destroyed here, the copies of its record in every backup of the casebook are bytes that nobody
/// can read. What may be copied of this store, and for how long, says docs/operating/keys.md.
public final class KeyStore: Sendable {
  /// Opaque; the casebook remembers it, so that records and keys are not mixed up.
  public let id: String
  let database: any SQLDatabase
  let randomness: @Sendable (Int) -> [UInt8]
  let interrupt: @Sendable (String) -> Void
  private let source: @Sendable () throws -> MasterKeys
  private let masters: Mutex<MasterKeys>

  /// Opens the store, or makes it under the newest of the master keys.
  ///
  /// - Parameters:
  ///   - masters: reads the master keys; asked again when another process has changed them.
  ///   - randomness: gives as many random bytes as asked for.
  /// - Throws: `KeyError.wrongMasterKey` where the store is under another one; nothing was written.
  public static func open(
    _ database: any SQLDatabase, masters source: @escaping @Sendable () throws -> MasterKeys,
    randomness: @escaping @Sendable (Int) -> [UInt8],
    interrupt: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> KeyStore {
    let masters = try source()
    let newId = Hexadecimal.text(randomness(16))
    let id = try await database.write { session in
      try KeySchema.migrate(session)
      return try identity(session, masters, newId)
    }
    let store = KeyStore(
      id: id, database: database, randomness: randomness, interrupt: interrupt, source: source,
      masters: masters)
    try await store.prepareLookUps()
    return store
  }

  private init(
    id: String, database: any SQLDatabase, randomness: @escaping @Sendable (Int) -> [UInt8],
    interrupt: @escaping @Sendable (String) -> Void,
    source: @escaping @Sendable () throws -> MasterKeys, masters: MasterKeys
  ) {
    self.id = id
    self.database = database
    self.randomness = randomness
    self.interrupt = interrupt
    self.source = source
    self.masters = Mutex(masters)
  }

  public func close() async { await database.close() }

  /// Whether no store of keys is there yet, so that any master key may be its first.
  public static func isNew(_ database: any SQLDatabase) async throws -> Bool {
    try await database.read { session in
      guard try session.tableNames().contains("key_store") else { return true }
      return try session.row("SELECT id FROM key_store") == nil
    }
  }

  private static func identity(
    _ session: any SQLSession, _ masters: MasterKeys, _ newId: String
  ) throws -> String {
    if let row = try session.row("SELECT id FROM key_store") {
      let current = try current(session)
      guard masters[current] != nil else {
        throw KeyError.wrongMasterKey(expected: current, given: masters.keys.map(\.id))
      }
      return try row.text("id")
    }
    try session.execute(
      "INSERT INTO key_store (only_row, id) VALUES (1, ?)", [.text(newId)])
    try session.execute(
      "INSERT INTO master_key (id, state) VALUES (?, 'current')", [.text(masters.newest.id)])
    return newId
  }

  /// The id of the master key under which keys are wrapped now.
  static func current(_ session: any SQLSession) throws -> String {
    guard let row = try session.row("SELECT id FROM master_key WHERE state = 'current'") else {
      throw CasebookError.unreadableRow(table: "master_key", column: "state")
    }
    return try row.text("id")
  }

  /// The master key of an id, read again where it is not known yet.
  func master(_ id: String) throws -> MasterKey {
    if let known = masters.withLock({ $0[id] }) { return known }
    return try reloaded()[id].orThrow(KeyError.wrongMasterKey(expected: id, given: held))
  }

  func reloaded() throws -> MasterKeys {
    let fresh = try source()
    masters.withLock { $0 = fresh }
    return fresh
  }

  private var held: [String] { masters.withLock { $0.keys.map(\.id) } }
}

extension Optional {
  fileprivate func orThrow(_ error: @autoclosure () -> KeyError) throws(KeyError) -> Wrapped {
    guard let self else { throw error() }
    return self
  }
}
