import Wording

/// What is the same on every page of one service: whose it is, and whether it is an example.
public struct Site: Sendable {
  /// The name of the service, as in the register.
  public let service: BilingualText
  /// The name of the body, as in the register.
  public let body: BilingualText
  /// Whether the service is an example of the software, which every page then says.
  public let isExample: Bool

  public init(service: BilingualText, body: BilingualText, isExample: Bool) {
    self.service = service
    self.body = body
    self.isExample = isExample
  }
}

/// The layout of a page: everything round its content, ready to be shown.
public struct Frame: Sendable {
  public let language: Language
  public let languageTag: String
  /// What the page is called, as in its `h1`.
  public let title: String
  /// What the browser's tab says: error prefix, page, service, body.
  public let documentTitle: String
  public let path: String
  public let cyPath: String
  public let enPath: String
  /// The same page in the other language.
  public let otherPath: String
  public let otherTag: String
  public let otherWord: String
  public let otherPhrase: String
  public let serviceName: String
  public let bodyName: String
  public let homePath: String
  /// The banner that says that the page is not the body's own, or nil.
  public let exampleNotice: String?
  public let navigation: [NavigationLink]
  public let hasNavigation: Bool
  public let signedIn: SignedIn?
  /// The hidden form token, or nil on pages without a form.
  public let token: String?
  /// Whether the page's Welsh has not been checked by a named person.
  public let isDraftWelsh: Bool
  public let notification: Notification?
  public let problems: [FormProblem]
  public let hasProblems: Bool
  public let noticePath: String
  public let cookiesPath: String
  public let accessibilityPath: String
  public let stylesheetPath: String
  public let w: [String: String]

  /// - Parameters:
  ///   - address: where the page lives; the navigation link that leads there is marked as current.
  ///   - navigation: the links of the menu; `Frame.portalNavigation` for the public pages.
  ///   - isDraftWelsh: whether the Welsh of the page is a draft; shown on the Welsh page only.
  ///   - problems: the error summary, in the order of the fields. A page with problems shows no
  ///     notification.
  public init(
    language: Language, title: String, address: Address, site: Site,
    navigation: [NavigationLink] = [], signedInAs name: String? = nil, token: String? = nil,
    isDraftWelsh: Bool = false, notification: Notification? = nil, problems: [FormProblem] = []
  ) {
    let words = Catalogue.words("frame", in: language)
    let other = language.other
    self.language = language
    languageTag = language.tag
    self.title = title
    serviceName = site.service[language]
    bodyName = site.body[language]
    documentTitle = Frame.documentTitle(
      title, site: site, hasProblems: !problems.isEmpty, in: language)
    path = address.path(in: language)
    cyPath = address.path(in: .cy)
    enPath = address.path(in: .en)
    otherPath = address.path(in: other)
    otherTag = other.tag
    otherWord = other.ownName
    otherPhrase = Catalogue.text("frame.this-page-in-this-language", in: other)
    homePath = Address.home.path(in: language)
    exampleNotice =
      site.isExample
      ? Catalogue.text("frame.example-notice", in: language, ["body": site.body[language]]) : nil
    self.navigation = navigation
    hasNavigation = !navigation.isEmpty
    signedIn = name.map { SignedIn(name: $0, language: language) }
    self.token = token
    self.isDraftWelsh = isDraftWelsh && language == .cy
    self.notification = problems.isEmpty ? notification : nil
    self.problems = problems
    hasProblems = !problems.isEmpty
    noticePath = Address.notice.path(in: language)
    cookiesPath = Address.cookies.path(in: language)
    accessibilityPath = Address.accessibility.path(in: language)
    stylesheetPath = Address.stylesheet.path(in: language)
    w = words
  }

  private static func documentTitle(
    _ title: String, site: Site, hasProblems: Bool, in language: Language
  ) -> String {
    let prefix = hasProblems ? Catalogue.text("frame.error-prefix", in: language) : ""
    let parts = [title, site.service[language], site.body[language]]
    var kept: [String] = []
    for part in parts where !part.isEmpty && !kept.contains(part) { kept.append(part) }
    return prefix + kept.joined(separator: " – ")
  }
}

/// One link of a menu.
public struct NavigationLink: Sendable {
  public let path: String
  public let words: String
  public let isCurrent: Bool

  public init(path: String, words: String, isCurrent: Bool = false) {
    self.path = path
    self.words = words
    self.isCurrent = isCurrent
  }
}

/// The person at work in the console.
public struct SignedIn: Sendable {
  public let name: String
  public let words: String
  public let signOutPath: String

  init(name: String, language: Language) {
    self.name = name
    words = Catalogue.text("frame.signed-in-as", in: language, ["name": name])
    signOutPath = Address.signOut.path(in: language)
  }
}

/// A message at the head of a page: something just done, or something to know first.
public struct Notification: Sendable {
  public enum Kind: Sendable {
    /// Something that the person just did has worked.
    case success
    /// Something to know before reading on.
    case important
  }

  public let text: String
  public let heading: String
  public let isSuccess: Bool

  public init(_ kind: Kind, _ text: String, in language: Language) {
    self.text = text
    isSuccess = kind == .success
    heading = Catalogue.text(isSuccess ? "frame.success" : "frame.important", in: language)
  }
}

/// A problem with an answer on a page: the same words in the error summary and beside the field.
public struct FormProblem: Sendable, Hashable {
  /// The id of the control that the summary's line leads to; for a group, its first control.
  public let control: String
  public let words: String

  public init(control: String, words: String) {
    self.control = control
    self.words = words
  }
}
