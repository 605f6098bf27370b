import Testing

@testable import Review

@Suite("PN-12 whether people must give it")
struct RequirementUnexplainedTests {
  @Test("no item says what is lost without it")
  func unexplained() throws {
    try MarkedRegister(
      organisation: """
        not-stated:
          - statutory-requirement  #! medium:5
        """,
      service: """
        items:
          - { id: names, from: 1, name: { cy: enw, en: names } }
        """
    ).check(RequirementUnexplained.self)
  }

  @Test("one item that says so is enough")
  func explained() throws {
    try MarkedRegister(
      organisation: """
        not-stated: [statutory-requirement]
        """,
      service: """
        items:
          - { id: names, from: 1, name: { cy: enw, en: names } }
          - { id: address, from: 1, name: { cy: enw, en: address },
              required-for: { cy: cerdyn, en: no card without it } }
        """
    ).check(RequirementUnexplained.self)
  }
}
