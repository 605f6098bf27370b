import Wording

/// How people reach the body without the product.
public struct Contact: Sendable {
  public let email: String?
  public let postalAddress: BilingualText?
  public let telephone: String?

  /// - Parameters: nil for a way that the register does not give.
  public init(email: String?, postalAddress: BilingualText?, telephone: String? = nil) {
    self.email = email
    self.postalAddress = postalAddress
    self.telephone = telephone
  }
}

/// What a public page needs beside its own content.
public struct PageContext: Sendable {
  public let language: Language
  public let site: Site
  public let contact: Contact
  /// The hidden form token of the person's session.
  public let token: String?
  public let isDraftWelsh: Bool
  public let notification: Notification?

  /// - Parameter isDraftWelsh: whether no named person has checked the Welsh of the pages.
  public init(
    language: Language, site: Site, contact: Contact, token: String? = nil,
    isDraftWelsh: Bool = true, notification: Notification? = nil
  ) {
    self.language = language
    self.site = site
    self.contact = contact
    self.token = token
    self.isDraftWelsh = isDraftWelsh
    self.notification = notification
  }

  /// The frame of a public page, with the public menu.
  public func frame(
    title: String, address: Address, problems: [FormProblem] = []
  ) -> Frame {
    Frame(
      language: language, title: title, address: address, site: site,
      navigation: Frame.portalNavigation(current: address, in: language), token: token,
      isDraftWelsh: isDraftWelsh, notification: notification, problems: problems)
  }

  func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Catalogue.text(key, in: language, arguments)
  }

  func path(_ address: Address) -> String { address.path(in: language) }
}

extension Frame {
  /// The menu of the public pages.
  public static func portalNavigation(
    current: Address, in language: Language
  ) -> [NavigationLink] {
    let links: [(Address, String)] = [
      (.home, "frame.home"), (.enquiryStart, "frame.ask"), (.notice, "frame.notice"),
      (.publishedRequests(page: 1), "frame.published-requests"),
    ]
    return links.map { address, words in
      NavigationLink(
        path: address.path(in: language), words: Catalogue.text(words, in: language),
        isCurrent: address.menuEntry == current.menuEntry)
    }
  }
}

extension Address {
  /// The address whose menu link stands for this page, or the address itself.
  fileprivate var menuEntry: Address {
    switch self {
    case .enquiryQuestion, .enquiryCheck, .enquirySent: .enquiryStart
    case .publishedRequests, .publishedRequest: .publishedRequests(page: 1)
    default: self
    }
  }
}
