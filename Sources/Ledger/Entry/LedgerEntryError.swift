/// Why an entry is refused. The cases name fields, never their content, which may be the very
/// thing that must not be written down.
public enum LedgerEntryError: Error, Hashable, Sendable {
  /// The field has no characters.
  case empty(LedgerEntryField)
  /// The field has more characters than `LedgerEntryField.lengthMax`.
  case tooLong(LedgerEntryField, limit: Int)
  /// The field has a character outside letters, digits and `:.,;/+=_-`.
  case forbiddenCharacter(LedgerEntryField)
  /// The field is not in kebab case.
  case notKebabCase(LedgerEntryField)
  /// The moment is not a real UTC moment with milliseconds.
  case badMoment
  /// The actor is neither a kind in kebab case nor a kind, a colon and an opaque id.
  case badActor
  /// There are more statements than `LedgerEntry.statementCountMax`.
  case tooManyStatements(limit: Int)
  /// There are more facts than `LedgerEntry.factCountMax`.
  case tooManyFacts(limit: Int)
  /// The body is longer than `LedgerEntry.bodyByteMax`.
  case bodyTooLong(limit: Int)
  /// The body is not plain JSON.
  case notJSON(PlainJSONError)
  /// The body is not an object.
  case notAnObject
  /// The body lacks a key.
  case missingKey(String)
  /// The body has this many keys that entries do not have.
  case unknownKeys(count: Int)
  /// The value of the key is of the wrong kind.
  case wrongKind(key: String)
  /// The body holds an entry, but in other bytes than the one canonical form.
  case notCanonical
}
