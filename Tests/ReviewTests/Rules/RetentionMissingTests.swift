import Testing

@testable import Review

@Suite("PN-07 how long it is kept")
struct RetentionMissingTests {
  @Test("a service that holds something and says nothing of its term")
  func missing() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: names, from: 1, name: { cy: enwau, en: names } }
        not-stated:
          - retention  #! high:5
        """
    ).check(RetentionMissing.self)
  }

  @Test("a criterion that says nothing, and a schedule that is not given")
  func noPeriod() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: names, from: 1, name: { cy: enwau, en: names } }
        retention:
          - id: members
            from: 2
            name: { cy: aelodau, en: members }
            keep: no longer than needed  #! high:11
          - id: loans
            from: 3
            name: { cy: benthyciadau, en: loans }
            keep: as the schedule says  #! high
          - id: fines
            from: 4
            name: { cy: dirwyon, en: fines }
            keep: permanent
        """
    ).check(RetentionMissing.self)
  }

  @Test("a term of the controller's holds for every service")
  func inherited() throws {
    try MarkedRegister(
      organisation: """
        events: [case-closed]
        retention:
          - id: all
            from: 1
            name: { cy: popeth, en: everything }
            keep: 6 years after case closed
        """,
      service: """
        items:
          - { id: names, from: 1, name: { cy: enwau, en: names } }
        """
    ).check(RetentionMissing.self)
  }
}
