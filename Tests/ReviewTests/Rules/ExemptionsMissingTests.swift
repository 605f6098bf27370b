import Testing

@testable import Review

@Suite("EX-01 what can be held back from an answer")
struct ExemptionsMissingTests {
  @Test("access without exemptions anywhere")
  func none() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - { id: a, from: 1, name: { cy: a, en: a }, right: erasure }
          - id: access  #! medium:5
            from: 2
            name: { cy: copi, en: copy }
            right: access
        """,
      service: """
        rights:
          - { id: own, from: 3, name: { cy: copi, en: copy }, right: access }
        """
    ).check(ExemptionsMissing.self)
  }

  @Test("an exemption of a service")
  func stated() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - { id: access, from: 1, name: { cy: copi, en: copy }, right: access }
        """,
      service: """
        exemptions:
          - { id: others, from: 2, name: { cy: eraill, en: others } }
        """
    ).check(ExemptionsMissing.self)
  }

  @Test("no right of access, no exemption")
  func noAccess() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - { id: a, from: 1, name: { cy: a, en: a }, right: erasure }
        """
    ).check(ExemptionsMissing.self)
  }
}
