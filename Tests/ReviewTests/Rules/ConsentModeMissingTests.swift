import Testing

@testable import Review

@Suite("PN-28b what Google's tags do before a choice")
struct ConsentModeMissingTests {
  @Test("the first that is Google's, by tool, provider or flow")
  func google() throws {
    try MarkedRegister(
      organisation: """
        cookies:
          - { id: session, from: 1, name: { cy: sesiwn, en: session }, provider: ourselves }
          - id: visits  #! medium:5
            from: 2
            name: { cy: ymweliadau, en: visits }
            flow: the choice goes to GTM
          - { id: tags, from: 3, name: { cy: tagiau, en: tags }, tool: Google Tag Manager }
        """
    ).check(ConsentModeMissing.self)
  }

  @Test("a mode that another statement gives")
  func mode() throws {
    try MarkedRegister(
      organisation: """
        cookies:
          - { id: visits, from: 2, name: { cy: ymweliadau, en: visits }, provider: Google }
        """,
      service: """
        cookies:
          - { id: tags, from: 3, name: { cy: tagiau, en: tags }, mode: advanced }
        """
    ).check(ConsentModeMissing.self)
  }

  @Test("nothing of Google's")
  func other() throws {
    try MarkedRegister(
      organisation: """
        cookies:
          - { id: visits, from: 2, name: { cy: ymweliadau, en: visits }, provider: Matomo }
        """
    ).check(ConsentModeMissing.self)
  }
}
