import Register
import Wording

/// What has changed between two versions of a body's notices, in words for the public.
///
/// - Law: UK GDPR Art 13(3), Art 14(4)
public struct NoticeChanges: Sendable, Hashable {
  public let from: Version?
  public let to: Version
  /// How much has changed, in one sentence.
  public let answer: BilingualText
  /// What the body says for all services first, then service by service; those without a change are
  /// left out.
  public let groups: [Group]

  public struct Version: Sendable, Hashable {
    public let number: Int
    public let date: String
    public let register: String
  }

  public struct Group: Sendable, Hashable {
    /// Nil: what is said for all services.
    public let service: String?
    public let heading: BilingualText
    public let changes: [NoticeChange]
  }
}

/// One statement that was added, removed or changed.
public struct NoticeChange: Sendable, Hashable {
  public let kind: Kind
  /// What happened, in a sentence: "This was added."
  public let words: BilingualText
  public let subject: VersionedStatement.Subject
  /// The question of the notice under which it stands, as a heading.
  public let topic: BilingualText
  public let name: BilingualText
  public let texts: [Text]

  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case added
    case removed
    case changed
  }

  /// A text as it was and as it is; of an addition and a removal every text, of a change those that
  /// differ.
  public struct Text: Sendable, Hashable {
    public let label: BilingualText
    public let old: BilingualText?
    public let new: BilingualText?
  }
}
