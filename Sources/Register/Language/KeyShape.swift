/// One key of a statement: its name, what may stand there, and whether it must.
///
/// The shapes are the language: files are read by them, the JSON Schema and the reference page are
/// written from them, and dangling references are found by them.
public struct KeyShape: Sendable, Hashable {
  public let name: String
  public let value: ValueShape
  public let isRequired: Bool
  /// What the key says, for people who write registers.
  public let about: String

  public init(_ name: String, _ value: ValueShape, required: Bool = false, _ about: String) {
    self.name = name
    self.value = value
    isRequired = required
    self.about = about
  }
}

/// What may stand under a key.
public enum ValueShape: Sendable, Hashable {
  case text
  case texts
  /// Lower-case letters, digits and hyphens.
  case identifier
  /// A text in Welsh and in English.
  case pair
  case truth
  case whole(ClosedRange<Int>)
  /// `2023-05-30`, `2023-05` or `2023`.
  case date
  case choice([String])
  case choices([String])
  /// The id of a statement of this kind, here or in what is inherited.
  case reference(StatementKind)
  case references(StatementKind)
  /// Ids as above, or the word `all`.
  case referencesOrAll(StatementKind)
  /// "7 years after consent given, or on withdrawal, whichever is earlier".
  case term
  /// "30 calendar days".
  case period
  /// The same, or one word in its place; kept as it is written.
  case periodOr(String)
  /// Facts with one value each, which select records.
  case conditions
  /// Names of facts.
  case facts
  /// Names chosen by the author, each with a text.
  case named
  case lines
  case law
  /// Ids of services of the register.
  case services
  /// A list of parts of a system's map.
  case parts(SystemPart)
  /// One part of a system's map.
  case part(SystemPart)
}
