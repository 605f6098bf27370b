import Testing

@testable import Review

@Suite("PN-13 decisions that no person takes")
struct AutomatedDecisionUnexplainedTests {
  @Test("a decision without its logic, or without what it means")
  func unexplained() throws {
    try MarkedRegister(
      organisation: """
        automated-decisions:
          - { id: bands, from: 1, name: { cy: enw, en: bands }, made: true,  #! high:5
              significance: { cy: cartref, en: a home } }
        """,
      service: """
        automated-decisions:
          - { id: fines, from: 1, name: { cy: enw, en: fines }, made: true,  #! high:5
              logic: { cy: dyddiau, en: days } }
          - { id: holds, from: 1, name: { cy: enw, en: holds }, made: true }  #! high:5
        """
    ).check(AutomatedDecisionUnexplained.self)
  }

  @Test("the whole notice is silent")
  func silent() throws {
    try MarkedRegister(
      organisation: """
        not-stated:
          - children
          - automated-decisions  #! low:5
        """
    ).check(AutomatedDecisionUnexplained.self)
  }

  @Test("the silence of one service is no finding")
  func serviceSilent() throws {
    try MarkedRegister(
      service: """
        not-stated: [automated-decisions]
        """
    ).check(AutomatedDecisionUnexplained.self)
  }

  @Test("none are made, or one is explained")
  func sound() throws {
    try MarkedRegister(
      organisation: """
        automated-decisions:
          - { id: none, from: 1, name: { cy: enw, en: none }, made: false }
          - { id: bands, from: 1, name: { cy: enw, en: bands }, made: true,
              logic: { cy: pwyntiau, en: points }, significance: { cy: cartref, en: a home } }
        """
    ).check(AutomatedDecisionUnexplained.self)
  }
}
