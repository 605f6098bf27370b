import Wording

/// Where a page of a published site stands among its files.
///
/// A published site has no server: every link is relative, from one file to another.
public enum PublishedPlace: Hashable, Sendable {
  case index
  /// - service: the id of a service, which the register keeps to letters, digits and hyphens.
  case notice(service: String)
  case childrenIndex
  case children(service: String)
  case changes
  case record
  case policyDocument
  case assumptions
  case readability

  /// The path of the page's files, without language and suffix.
  public var stem: String {
    switch self {
    case .index: "index"
    case .notice(let service): service
    case .childrenIndex: "children/index"
    case .children(let service): "children/\(service)"
    case .changes: "changes"
    case .record: "officers/record"
    case .policyDocument: "officers/policy-document"
    case .assumptions: "officers/assumptions"
    case .readability: "officers/readability"
    }
  }

  /// The path of one of the page's files.
  public func file(in language: Language, _ suffix: String = "html") -> String {
    "\(stem).\(language.rawValue).\(suffix)"
  }

  /// The link from this page to another file of the site.
  func link(to path: String) -> String {
    // Pages in the same folder name each other alone, so that the folder can be moved.
    guard let folder = stem.firstIndex(of: "/").map({ stem[...$0] }) else { return path }
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "../\(path)"
  }

  func link(to place: PublishedPlace, in language: Language) -> String {
    link(to: place.file(in: language))
  }

  /// Pages for the body's officers. No page for the public leads to them, so that a body can put its
  /// site up without them.
  static let forOfficers: [PublishedPlace] = [.record, .policyDocument, .assumptions, .readability]

  var isForOfficers: Bool { PublishedPlace.forOfficers.contains(self) }
}
