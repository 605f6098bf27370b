import Register
import Wording

/// Nothing is stored for statistics or advertising before somebody has said yes to it.
///
/// - Law: PECR reg 6, Sch A1
struct CookieConsent: RegisterRule {
  static let id = "PN-28"

  static let text = RuleText(
    title: "Cookies and the choice about them",
    law: "PECR reg 6, Sch A1",
    explanation: """
      Going on reading a site is not consent: people must do something that says yes, and until \
      then nothing may be stored that is not exempt. They can only choose if they are told what \
      each cookie is for, whose it is and how long it lasts.
      """,
    before: """
      cookies:
        - id: visits
          name: { cy: …, en: counting of visits }
          from: 95
          category: analytics
          provider: Google
          duration: 2 years
          consent: continued-use
      """,
    after: """
      cookies:
        - id: visits
          name: { cy: …, en: counting of visits }
          from: 95
          category: analytics
          provider: Google
          duration: 2 years
          default: deny
          consent: required
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    let cookies = review.anywhere(\.cookies)
    return cookies.flatMap { choice($0) + beforeChoice($0) } + table(cookies)
  }

  private func choice(_ cookie: Stated<Cookie>) -> [Finding] {
    guard cookie.consent == .continuedUse else { return [] }
    return [
      finding(
        .high, at: cookie.place(of: "consent"),
        "going on using the site is taken as consent to '\(cookie.name.en)'",
        help: "ask first: 'consent: required' with 'default: deny', or name the exception relied on"
      )
    ]
  }

  private func beforeChoice(_ cookie: Stated<Cookie>) -> [Finding] {
    guard let count = cookie.beforeChoice, count > 0,
      let category = cookie.category, category == .analytics || category == .advertising
    else { return [] }
    return [
      finding(
        .high, at: cookie.place(of: "before-choice"),
        "\(count) \(category.rawValue) cookies are set before anybody has chosen",
        help: "set none before the choice: 'before-choice: 0'")
    ]
  }

  private func table(_ cookies: [Stated<Cookie>]) -> [Finding] {
    let isTold = cookies.contains {
      $0.category != nil && $0.provider != nil && $0.duration != nil
    }
    guard let first = cookies.first, !isTold else { return [] }
    return [
      finding(
        .medium, at: first.place,
        "of no cookie is it said what it is for, whose it is and how long it lasts",
        help: "give each cookie 'category', 'provider' and 'duration', for example '2 years'")
    ]
  }
}
