import Testing

@testable import Review

@Suite("PN-16 using information again for something new")
struct ReuseUnassessedTests {
  @Test("the first public register of a service without a recorded test")
  func unassessed() throws {
    try MarkedRegister(
      service: """
        sources:
          - { id: yourself, from: 1, name: { cy: enw, en: yourself }, type: person }
          - { id: workers, from: 1, name: { cy: enw, en: workers },  #! medium:5
              type: public-register }
          - { id: electors, from: 1, name: { cy: enw, en: electors }, type: public-register }
        lawful-bases:
          - { id: task, from: 1, name: { cy: enw, en: task }, article: 6(1)(e) }
        """
    ).check(ReuseUnassessed.self)
  }

  @Test("a test that the corporate layer records")
  func assessed() throws {
    try MarkedRegister(
      organisation: """
        lawful-bases:
          - { id: task, from: 1, name: { cy: enw, en: task }, article: 6(1)(e),
              assessment: 2026-03-02 }
        """,
      service: """
        sources:
          - { id: workers, from: 1, name: { cy: enw, en: workers }, type: public-register }
        """
    ).check(ReuseUnassessed.self)
  }

  @Test("a register that the corporate layer names, and a public body")
  func otherSources() throws {
    try MarkedRegister(
      organisation: """
        sources:
          - { id: workers, from: 1, name: { cy: enw, en: workers }, type: public-register }
        """,
      service: """
        sources:
          - { id: school, from: 1, name: { cy: enw, en: school }, type: public-body }
        """
    ).check(ReuseUnassessed.self)
  }
}
