/// A key is not there, is another one, or does not fit what it should open.
///
/// Facts only: ids of keys and records are opaque, and nothing that was sealed is in them.
public enum KeyError: Error, Sendable, Hashable {
  /// The text of a master key is none: 64 hexadecimal digits a line.
  case unreadableMasterKey
  /// The store of keys is under a master key that was not given.
  case wrongMasterKey(expected: String, given: [String])
  /// The master key was changed by another process, and the new one is not known here.
  case masterKeyChanged
  /// A second master key is needed to change to.
  case nothingToRotateTo
  /// Destroyed with its record, or in another store of keys.
  case noKey(record: String)
  /// The key of a record does not unwrap: it was changed, or moved from another record.
  case brokenKey(record: String)
  /// A sealed value does not open: it was changed, or moved from elsewhere.
  case brokenSeal(table: String, field: String, record: String)
  /// The casebook's records have their keys in another store of keys.
  case otherKeyStore(expected: String, found: String)
  /// Written by a later version of the product.
  case newerKeyStore(found: Int, known: Int)
  /// A value is longer than any field may be.
  case tooLongToSeal(limitBytes: Int)
}
