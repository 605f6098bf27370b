import Testing

@testable import Review

@Suite("LB-03b vital interests as the last resort")
struct VitalInterestsConditionTests {
  @Test("without and with the case in which they count")
  func when() throws {
    try MarkedRegister(
      service: """
        lawful-bases:
          - id: life
            from: 1
            name: { cy: bywyd, en: life }
            article: 6(1)(d)  #! low:14
          - id: emergency
            from: 2
            name: { cy: argyfwng, en: emergency }
            article: 6(1)(d)
            when: { cy: mewn argyfwng, en: in an emergency }
        """
    ).check(VitalInterestsCondition.self)
  }
}
