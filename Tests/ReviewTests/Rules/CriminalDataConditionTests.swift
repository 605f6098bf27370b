import Testing

@testable import Review

@Suite("LB-05 the condition for criminal offence data")
struct CriminalDataConditionTests {
  @Test("offences without a condition")
  func none() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: names, from: 1, name: { cy: enwau, en: names } }
          - id: offences  #! high:5
            from: 2
            name: { cy: troseddau, en: offences }
            category: criminal
        lawful-bases:
          - { id: task, from: 3, name: { cy: tasg, en: task }, article: 6(1)(e), special: 9(2)(f) }
        """
    ).check(CriminalDataCondition.self)
  }

  @Test("a condition that the controller states for all")
  func inherited() throws {
    try MarkedRegister(
      organisation: """
        lawful-bases:
          - id: task
            from: 1
            name: { cy: tasg, en: task }
            article: 6(1)(e)
            schedule-1: para 10
        """,
      service: """
        items:
          - { id: offences, from: 2, name: { cy: troseddau, en: offences }, category: criminal }
        """
    ).check(CriminalDataCondition.self)
  }

  @Test("offences that are not held")
  func notHeld() throws {
    try MarkedRegister(
      service: """
        items:
          - id: offences
            from: 1
            name: { cy: troseddau, en: offences }
            category: criminal
            held: false
        """
    ).check(CriminalDataCondition.self)
  }
}
