import Wording

/// The cookies of the service, all strictly necessary, in a table.
public struct CookiesPage: Page {
  public static let template = "cookies"

  /// One cookie as the server sets it.
  public struct Cookie: Sendable {
    /// What the cookie is for.
    public enum Purpose: String, CaseIterable, Sendable {
      /// Keeps the answers of the enquiry form.
      case enquiry
      /// Keeps a member of staff signed in.
      case signIn = "sign-in"
      /// Protects the forms.
      case token
      /// Remembers the language.
      case language
    }

    /// When the browser drops the cookie.
    public enum Expiry: Sendable, Hashable {
      case endOfVisit
      case minutes(Int)
      case days(Int)
    }

    public let name: String
    public let purpose: Purpose
    public let expiry: Expiry

    public init(name: String, purpose: Purpose, expiry: Expiry) {
      self.name = name
      self.purpose = purpose
      self.expiry = expiry
    }
  }

  struct Row: Sendable {
    let name: String
    let purpose: String
    let setBy: String
    let expiry: String
  }

  public let frame: Frame
  let rows: [Row]
  let w: [String: String]

  public init(_ context: PageContext, cookies: [Cookie]) {
    frame = context.frame(title: context.text("help.cookies.title"), address: .cookies)
    rows = cookies.map { cookie in
      Row(
        name: cookie.name, purpose: context.text("help.cookies.purpose.\(cookie.purpose.rawValue)"),
        setBy: context.text("help.cookies.this-service"),
        expiry: cookie.expiry.words(in: context.language))
    }
    w = Catalogue.words("help.cookies", in: context.language)
  }
}

extension CookiesPage.Cookie.Expiry {
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .endOfVisit: Catalogue.text("help.cookies.expiry.visit", in: language)
    case .minutes(let count): Catalogue.count("help.cookies.expiry.minutes", count, in: language)
    case .days(let count): Catalogue.count("help.cookies.expiry.days", count, in: language)
    }
  }
}
