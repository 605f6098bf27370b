import Register
import Wording

/// The front page of a body's notices: who it is, its services, and what it says for all of them.
///
/// - Law: UK GDPR Art 12(1), Art 13
public struct OrganisationNotice: Sendable, Hashable {
  public let title: BilingualText
  public let controller: BilingualText
  public let brand: BilingualText
  public let isExample: Bool
  /// What an example says of itself; nil for a body's own register.
  public let exampleMark: BilingualText?
  /// The digest of the register version.
  public let register: String
  public let services: [ServiceSummary]
  /// What is said for all services, in reading order: who, rights, complaints, what is not stated
  /// and the rest.
  public let sections: [NoticeSection]
  public let hasDraftWelsh: Bool

  public struct ServiceSummary: Sendable, Hashable {
    public let id: String
    public let name: BilingualText
    public let summary: BilingualText
    /// The service of which it is a part.
    public let partOf: String?
    public let hasChildrensVersion: Bool
  }
}
