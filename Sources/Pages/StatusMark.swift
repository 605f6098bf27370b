import Wording

/// The status of a promise as it is shown: a shape and a word, never colour alone.
///
/// In a template: `{{#status}}{{>status}}{{/status}}`.
public struct StatusMark: Sendable {
  public enum Status: String, CaseIterable, Sendable {
    case kept
    case broken
    case conflictsWithLaw = "conflicts-with-law"
    case unproven
    case notStated = "not-stated"
  }

  /// The name of the status, which is also the end of its class.
  public let name: String
  /// The partial template that draws its shape.
  public let shape: String
  public let word: String

  public init(_ status: Status, in language: Language) {
    name = status.rawValue
    shape = "mark-\(status.rawValue)"
    word = Catalogue.text("status.\(status.rawValue)", in: language)
  }
}
