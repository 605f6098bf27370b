import Mustache

/// Turns pages into HTML with the templates that are built into the program.
///
/// Made once at start; holds nothing that changes.
public struct PageRenderer: Sendable {
  public enum Failure: Error {
    case noTemplate(String)
    case brokenTemplate(String, cause: any Error)
  }

  private let library: MustacheLibrary

  /// - Throws: `Failure.brokenTemplate` when a template cannot be read.
  public init() throws {
    MustacheContentTypes.register(MarkupText(), named: MarkupText.name)
    var library = MustacheLibrary()
    for (name, bytes) in TemplateSources.all {
      do {
        try library.register(PageRenderer.source(bytes), named: name)
      } catch {
        throw Failure.brokenTemplate(name, cause: error)
      }
    }
    self.library = library
  }

  /// The HTML of a page.
  ///
  /// - Throws: `Failure.noTemplate` when the page names a template that does not exist.
  public func render(_ page: some Rendered) throws -> String {
    let template = type(of: page).template
    guard let parts = PageParts.of(page),
      let html = library.render(parts, withTemplate: template)
    else { throw Failure.noTemplate(template) }
    return html
  }

  /// A template under the escaping of `MarkupText`, which a partial would otherwise lose.
  private static func source(_ bytes: [UInt8]) -> String {
    "{{% CONTENT_TYPE:\(MarkupText.name)}}\n" + String(decoding: bytes, as: UTF8.self)
  }
}
