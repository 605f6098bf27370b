import Register

/// A record is not taken as it is.
///
/// No value is in it; a name that the sender chose is cut short.
public enum RecordRefusal: Error, Sendable, Hashable {
  /// The register does not state that this is held.
  case notStated(name: String, nearest: NearestStatement?)
  /// No event or fact of the service.
  case noSuchEvent(name: String, nearest: String?)
  case noSuchFact(name: String, nearest: String?)
  case noSuchValue(fact: String, among: [String])
  case empty(field: String)
  case tooLong(field: String, lengthMax: Int)
  case notOfKind(field: String, StoredField.Kind)
  /// Nothing is looked up by this field.
  case noLookUp(field: String, among: [String])
  case tooManyRecords(max: Int)
  /// No such record is kept.
  case noSuchRecord

  /// The field that is stated and was probably meant, and the item that states it.
  public struct NearestStatement: Sendable, Hashable {
    public let field: String
    public let item: String
  }

  static let nameCharactersMax = 60
}
