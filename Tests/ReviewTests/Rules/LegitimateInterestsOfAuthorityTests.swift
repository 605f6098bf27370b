import Testing

@testable import Review

@Suite("LB-01 legitimate interests of a public authority")
struct LegitimateInterestsOfAuthorityTests {
  @Test("legitimate and recognised legitimate interests")
  func interests() throws {
    try MarkedRegister(
      service: """
        lawful-bases:
          - id: interests
            from: 1
            name: { cy: buddiannau, en: interests }
            article: 6(1)(f)  #! high:14
          - id: recognised
            from: 2
            name: { cy: cydnabyddedig, en: recognised }
            article: 6(1)(ea)  #! high
          - id: letting
            from: 3
            name: { cy: gosod, en: letting }
            article: 6(1)(f)
            when: { cy: wrth osod neuaddau, en: when we let halls }
          - { id: task, from: 4, name: { cy: tasg, en: task }, article: 6(1)(e) }
        """
    ).check(LegitimateInterestsOfAuthority.self)
  }

  @Test("a body that is no public authority")
  func charity() throws {
    try MarkedRegister(
      organisation: """
        public-authority: false
        lawful-bases:
          - { id: interests, from: 1, name: { cy: buddiannau, en: interests }, article: 6(1)(f) }
        """
    ).check(LegitimateInterestsOfAuthority.self)
  }
}
