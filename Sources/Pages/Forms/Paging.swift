import Wording

/// The links to the neighbours of a page of a list.
///
/// In a template: `{{#paging}}{{>paging}}{{/paging}}`.
public struct Paging: Sendable {
  let label: String
  let position: String
  let newerPath: String?
  let newer: String
  let olderPath: String?
  let older: String

  /// - Parameter path: the path of a page by its number, from 1.
  /// - Returns: nil for a list of one page.
  public init?(
    page: Int, pages: Int, newer: String, older: String, in language: Language,
    path: (Int) -> String
  ) {
    guard pages > 1 else { return nil }
    label = Catalogue.text("portal.published.paging", in: language)
    position = Catalogue.text(
      "portal.published.page", in: language, ["page": String(page), "pages": String(pages)])
    newerPath = page > 1 ? path(page - 1) : nil
    olderPath = page < pages ? path(page + 1) : nil
    self.newer = newer
    self.older = older
  }
}
