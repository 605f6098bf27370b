import Testing

@testable import Review

@Suite("PN-28 cookies and the choice about them")
struct CookieConsentTests {
  @Test("going on using the site is no consent")
  func continuedUse() throws {
    try MarkedRegister(
      organisation: """
        cookies:
          - id: visits
            from: 1
            name: { cy: ymweliadau, en: visits }
            category: analytics
            provider: Google
            duration: 2 years
            consent: continued-use  #! high:14
        """
    ).check(CookieConsent.self)
  }

  @Test("cookies for statistics or advertising before a choice")
  func beforeChoice() throws {
    try MarkedRegister(
      organisation: """
        cookies:
          - id: visits
            from: 1
            name: { cy: ymweliadau, en: visits }
            category: analytics
            provider: Google
            duration: 2 years
            before-choice: 3  #! high:20
          - id: adverts
            from: 2
            name: { cy: hysbysebion, en: adverts }
            category: advertising
            before-choice: 1  #! high
          - id: none
            from: 3
            name: { cy: dim, en: none }
            category: analytics
            before-choice: 0
          - id: session
            from: 4
            name: { cy: sesiwn, en: session }
            category: strictly-necessary
            before-choice: 1
        """
    ).check(CookieConsent.self)
  }

  @Test("no cookie of which all three things are told")
  func table() throws {
    try MarkedRegister(
      organisation: """
        cookies:
          - id: visits  #! medium:5
            from: 1
            name: { cy: ymweliadau, en: visits }
            category: analytics
          - id: session
            from: 2
            name: { cy: sesiwn, en: session }
            provider: ourselves
            duration: session
        """
    ).check(CookieConsent.self)
  }

  @Test("one cookie whose purpose, owner and length are told")
  func told() throws {
    try MarkedRegister(
      organisation: """
        cookies:
          - { id: visits, from: 1, name: { cy: ymweliadau, en: visits }, category: analytics }
        """,
      service: """
        cookies:
          - id: session
            from: 2
            name: { cy: sesiwn, en: session }
            category: strictly-necessary
            provider: ourselves
            duration: session
        """
    ).check(CookieConsent.self)
  }

  @Test("a register without cookies")
  func none() throws {
    try MarkedRegister().check(CookieConsent.self)
  }
}
