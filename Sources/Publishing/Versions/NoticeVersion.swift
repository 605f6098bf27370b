import Register
import Wording

/// What a body stated on one day: every statement with its texts, as kept in `versions/<n>.json`.
///
/// - Law: UK GDPR Art 5(2), Art 13(3), Art 14(4)
public struct NoticeVersion: Sendable, Hashable {
  /// Counted from 1.
  public let number: Int
  /// The digest of the register version.
  public let register: String
  /// The day of publication, `2026-11-22`.
  public let date: String
  public let services: [VersionedService]
  /// In the order of their names.
  public let statements: [VersionedStatement]

  init(
    number: Int, register: String, date: String, services: [VersionedService],
    statements: [VersionedStatement]
  ) {
    self.number = number
    self.register = register
    self.date = date
    self.services = services.sorted { $0.id < $1.id }
    self.statements = statements.sorted { $0.subject < $1.subject }
  }
}

/// A service as it was called in a version.
public struct VersionedService: Sendable, Hashable {
  public let id: String
  public let file: String
  public let name: BilingualText
  public let summary: BilingualText
}

/// A statement, or a silence, as a version says it.
public struct VersionedStatement: Sendable, Hashable {
  public let subject: Subject
  /// Whole texts, the name first.
  public let texts: [VersionedText]

  public enum Subject: Sendable, Hashable, Comparable {
    /// What the body says of itself.
    case body
    /// A service's name and summary.
    case service(String)
    case statement(StatementName)
    case silence(file: String, topic: Silence.Topic)
  }
}

/// One text of a statement: its name, its detail, a fact.
public struct VersionedText: Sendable, Hashable {
  /// `name`, `detail`, `when`, `assumed`, `law-governs`, or the key of a fact.
  public let key: String
  /// What stands before the text; nil for whole sentences.
  public let label: BilingualText?
  public let cy: String
  public let en: String
}
