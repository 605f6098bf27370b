import Ledger
import Register
import Relations
import StatutoryTime
import Systems

/// The records that the product keeps itself: a casebook, and the keys of its records.
public struct RecordKeeping: Sendable {
  public let casebook: Casebook
  public let keys: KeyStore
  /// Version of the register in force.
  public let register: String
  /// How many records are written, found or destroyed at once.
  public static let recordsMax = KeyStore.batchMax

  /// Ties casebook and keys together, at the first use for good.
  ///
  /// - Throws: `KeyError.otherKeyStore` where the casebook's records have their keys elsewhere.
  public static func open(
    _ casebook: Casebook, keys: KeyStore, register: String
  ) async throws -> RecordKeeping {
    let own = keys.id
    let known = try await casebook.perform("key-store") { unit in
      try unit.session.execute(
        "INSERT INTO record_key_store (only_row, id) VALUES (1, ?) ON CONFLICT DO NOTHING",
        [.text(own)])
      return try unit.session.row("SELECT id FROM record_key_store")?.text("id")
    }
    guard known == own else {
      throw KeyError.otherKeyStore(expected: known ?? "", found: own)
    }
    return RecordKeeping(casebook: casebook, keys: keys, register: register)
  }

  /// - Returns: nil where the product does not keep the records of the service.
  public func records(of service: Service, in register: Register) -> Records? {
    RecordTable(service, in: register).map { Records(keeping: self, table: $0) }
  }

  public func close() async { await keys.close() }
}

/// Who does something with a record, when, and for which purpose of the register.
public struct RecordCircumstance: Sendable, Hashable {
  public let at: Instant
  /// As in `Act.actor`.
  public let actor: String
  public let purpose: String?

  public init(at: Instant, actor: String, purpose: String?) {
    self.at = at
    self.actor = actor
    self.purpose = purpose
  }
}
