import Wording

/// What a page of the console needs beside its own content.
public struct ConsoleContext: Sendable {
  public let language: Language
  public let site: Site
  /// The name of the person at work, or nil before they sign in.
  public let signedInAs: String?
  /// The hidden form token of the person's session.
  public let token: String?
  public let isDraftWelsh: Bool
  public let notification: Notification?

  /// - Parameter isDraftWelsh: whether no named person has checked the Welsh of the pages.
  public init(
    language: Language, site: Site, signedInAs: String?, token: String? = nil,
    isDraftWelsh: Bool = true, notification: Notification? = nil
  ) {
    self.language = language
    self.site = site
    self.signedInAs = signedInAs
    self.token = token
    self.isDraftWelsh = isDraftWelsh
    self.notification = notification
  }

  /// The frame of a page of the console, with its menu once the person has signed in.
  public func frame(title: String, address: Address, problems: [FormProblem] = []) -> Frame {
    Frame(
      language: language, title: title, address: address, site: site,
      navigation: signedInAs == nil ? [] : Frame.consoleNavigation(at: address, in: language),
      signedInAs: signedInAs, token: token, isDraftWelsh: isDraftWelsh,
      notification: notification, problems: problems)
  }

  func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Catalogue.text(key, in: language, arguments)
  }

  /// The shared words of the console and those of one page; the page's own win.
  func words(_ page: String) -> [String: String] { ConsoleWords.words(page, in: language) }

  func path(_ address: Address) -> String { address.path(in: language) }
}
