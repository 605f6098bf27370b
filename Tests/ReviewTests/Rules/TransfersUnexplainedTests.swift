import Testing

@testable import Review

@Suite("PN-06 whether it leaves the United Kingdom")
struct TransfersUnexplainedTests {
  @Test("nothing is said of it")
  func unsaid() throws {
    try MarkedRegister(
      organisation: """
        not-stated:
          - transfers  #! medium:5
        """
    ).check(TransfersUnexplained.self)
  }

  @Test("the first place abroad, if nothing protects it there")
  func unprotected() throws {
    try MarkedRegister(
      service: """
        transfers:
          - id: hosting
            from: 1
            name: { cy: enw, en: hosting }
            to:
              - Wales
              - Ireland  #! medium:9
              - France
          - id: support
            from: 2
            name: { cy: enw, en: support }
            to: India  #! medium:9
            default: allow
        """
    ).check(TransfersUnexplained.self)
  }

  @Test("safeguards, a ban, and places at home")
  func sound() throws {
    try MarkedRegister(
      organisation: """
        transfers:
          - { id: hosting, from: 1, name: { cy: enw, en: hosting }, to: Ireland,
              safeguards: { cy: rheoliadau, en: regulations } }
          - { id: never, from: 1, name: { cy: enw, en: never }, to: outside the EEA, default: deny }
          - { id: home, from: 1, name: { cy: enw, en: home },
              to: [England, wales, Scotland, Northern Ireland, UK, the United Kingdom] }
        not-stated: [transfers]
        """
    ).check(TransfersUnexplained.self)
  }
}
