import Office
import Pages
import Publishing
import Wording

/// The looks and the places of a site that stands as files.
public struct PublishedSiteForm: PublishedForm {
  private let renderer: PageRenderer

  public init() throws { renderer = try PageRenderer() }

  public var assets: [(path: String, text: String)] { [("addewid.css", Stylesheet.css)] }

  public func stem(_ document: PublishedDocument) -> String { place(document).stem }

  private func place(_ document: PublishedDocument) -> PublishedPlace {
    switch document {
    case .index: .index
    case .notice(let notice): .notice(service: notice.service)
    case .childrensIndex: .childrenIndex
    case .childrens(let notice): .children(service: notice.service)
    case .changes: .changes
    case .record: .record
    case .policyDocument: .policyDocument
    case .assumptions: .assumptions
    case .readability: .readability
    }
  }

  public func html(
    _ document: PublishedDocument, of imprint: PublishedImprint, in language: Language
  ) throws -> String {
    let site = PublishedSite(imprint)
    return switch document {
    case .index(let notice):
      try renderer.render(PublishedIndexPage(notice, of: site, in: language))
    case .notice(let notice):
      try renderer.render(PublishedNoticePage(notice, of: site, in: language))
    case .childrensIndex(let notices):
      try renderer.render(ChildrensIndexPage(notices, of: site, in: language))
    case .childrens(let notice):
      try renderer.render(ChildrensNoticePage(notice, of: site, in: language))
    case .changes(let changes, let services, let earlierCount):
      try renderer.render(
        ChangesPage(
          changes, services: services, earlierCount: earlierCount, of: site, in: language))
    case .record(let record): try renderer.render(RecordPage(record, of: site, in: language))
    case .policyDocument(let document):
      try renderer.render(PolicyDocumentPage(document, of: site, in: language))
    case .assumptions(let list):
      try renderer.render(AssumptionsPage(list, of: site, in: language))
    case .readability(let report):
      try renderer.render(ReadabilityPage(report, of: site, in: language))
    }
  }
}

extension PublishedSite {
  init(_ imprint: PublishedImprint) {
    self.init(
      body: imprint.body, brand: imprint.brand, isExample: imprint.isExample,
      register: imprint.register, day: imprint.day,
      hasChildrensNotices: imprint.hasChildrensNotices, isDraftWelsh: ServedSite.isDraftWelsh)
  }
}
