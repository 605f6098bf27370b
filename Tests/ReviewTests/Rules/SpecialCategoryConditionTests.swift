import Testing

@testable import Review

@Suite("LB-04 the condition for special category data")
struct SpecialCategoryConditionTests {
  @Test("special category data without a condition")
  func none() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: names, from: 1, name: { cy: enwau, en: names } }
          - id: not-held
            from: 2
            name: { cy: crefydd, en: religion }
            category: special
            held: false
          - id: health  #! high:5
            from: 3
            name: { cy: iechyd, en: health }
            category: special
          - { id: beliefs, from: 4, name: { cy: cred, en: beliefs }, category: special }
        lawful-bases:
          - { id: task, from: 5, name: { cy: tasg, en: task }, article: 6(1)(e) }
        """
    ).check(SpecialCategoryCondition.self)
  }

  @Test("a condition that the controller states for all")
  func inherited() throws {
    try MarkedRegister(
      organisation: """
        lawful-bases:
          - { id: claims, from: 1, name: { cy: hawliadau, en: claims }, special: 9(2)(f) }
        """,
      service: """
        items:
          - { id: health, from: 2, name: { cy: iechyd, en: health }, category: special }
        """
    ).check(SpecialCategoryCondition.self)
  }

  @Test("conditions that need one of Schedule 1 beside them")
  func schedule1() throws {
    try MarkedRegister(
      organisation: """
        lawful-bases:
          - id: public-interest
            from: 1
            name: { cy: budd, en: interest }
            special:
              - 9(2)(a)
              - 9(2)(g)  #! high:9
              - 9(2)(h)  #! high:9
          - id: employment
            from: 2
            name: { cy: gwaith, en: employment }
            special: 9(2)(b)  #! high:14
          - id: public-health
            from: 3
            name: { cy: iechyd, en: public health }
            special: 9(2)(i)  #! high:14
          - id: research
            from: 4
            name: { cy: ymchwil, en: research }
            special: 9(2)(j)  #! high:14
          - id: safeguarding
            from: 5
            name: { cy: diogelu, en: safeguarding }
            special: 9(2)(g)
            schedule-1: para 18
          - id: others
            from: 6
            name: { cy: eraill, en: others }
            special: [9(2)(a), 9(2)(c), 9(2)(d), 9(2)(e), 9(2)(f)]
        """
    ).check(SpecialCategoryCondition.self)
  }
}
