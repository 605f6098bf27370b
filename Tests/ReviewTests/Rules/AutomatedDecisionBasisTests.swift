import Testing

@testable import Review

@Suite("LB-08 the basis of automated decisions")
struct AutomatedDecisionBasisTests {
  @Test("special category data without a condition that allows it")
  func special() throws {
    try MarkedRegister(
      service: """
        lawful-bases:
          - id: care
            from: 1
            name: { cy: gofal, en: care }
            special: 9(2)(h)
            schedule-1: para 2
        automated-decisions:
          - id: waiting-list
            from: 2
            name: { cy: rhestr, en: waiting list }
            made: true  #! high:11
            special-data: true
          - { id: fines, from: 3, name: { cy: dirwyon, en: fines }, made: true }
          - { id: none, from: 4, name: { cy: dim, en: none }, made: false, special-data: true }
        """
    ).check(AutomatedDecisionBasis.self)
  }

  @Test("explicit consent that the controller states for all")
  func allowed() throws {
    try MarkedRegister(
      organisation: """
        lawful-bases:
          - { id: consent, from: 1, name: { cy: cydsyniad, en: consent }, special: 9(2)(a) }
        """,
      service: """
        automated-decisions:
          - { id: list, from: 2, name: { cy: rhestr, en: list }, made: true, special-data: true }
        """
    ).check(AutomatedDecisionBasis.self)
  }

  @Test("a recognised legitimate interest among the bases")
  func recognised() throws {
    try MarkedRegister(
      organisation: """
        lawful-bases:
          - { id: crime, from: 1, name: { cy: trosedd, en: crime }, article: 6(1)(ea) }
          - { id: consent, from: 2, name: { cy: cydsyniad, en: consent }, special: 9(2)(a) }
        """,
      service: """
        automated-decisions:
          - id: fines
            from: 3
            name: { cy: dirwyon, en: fines }
            made: true  #! high:11
        """
    ).check(AutomatedDecisionBasis.self)
  }
}
