import Publishing
import Wording

/// One page of a published site, before it has a form.
public enum PublishedDocument: Sendable {
  case index(OrganisationNotice)
  case notice(Notice)
  case childrensIndex([ChildrensNotice])
  case childrens(ChildrensNotice)
  /// - changes: the newest first.
  /// - services: the ids of the services that have a notice now.
  /// - earlierCount: how many versions before these are kept.
  case changes([NoticeChanges], services: Set<String>, earlierCount: Int)
  case record(ProcessingRecord)
  case policyDocument(PolicyDocument)
  case assumptions(AssumptionList)
  case readability(ReadabilityReport)
}

/// What is the same on all pages of a published site.
public struct PublishedImprint: Sendable {
  public let body: BilingualText
  /// Under which name the public knows it.
  public let brand: BilingualText
  public let isExample: Bool
  /// The digest of the register version.
  public let register: String
  /// The day of publication, `2026-11-25`.
  public let day: String
  public let hasChildrensNotices: Bool
}

/// Gives the documents of a site their looks and their places.
public protocol PublishedForm: Sendable {
  /// The path of a document's files, without language and suffix.
  func stem(_ document: PublishedDocument) -> String
  func html(
    _ document: PublishedDocument, of site: PublishedImprint, in language: Language
  ) throws -> String
  /// Further files of the site by path.
  var assets: [(path: String, text: String)] { get }
}
