import Testing

@testable import Review

@Suite("LB-06 disclosure to elected representatives")
struct RepresentativeConditionTests {
  @Test("a councillor without the paragraph for it")
  func none() throws {
    try MarkedRegister(
      service: """
        recipients:
          - id: councillors
            from: 1
            name: { cy: cynghorwyr, en: councillors }
            gates: [consent, as-representative]  #! medium:22
          - { id: police, from: 2, name: { cy: heddlu, en: police }, gates: court-order }
        lawful-bases:
          - id: task
            from: 3
            name: { cy: tasg, en: task }
            special: 9(2)(g)
            schedule-1: para 18
        """
    ).check(RepresentativeCondition.self)
  }

  @Test("the paragraph in a basis of the controller's")
  func inherited() throws {
    try MarkedRegister(
      organisation: """
        lawful-bases:
          - id: task
            from: 1
            name: { cy: tasg, en: task }
            special: 9(2)(g)
            schedule-1: para 24
        """,
      service: """
        recipients:
          - { id: councillors, from: 2, name: { cy: aelod, en: member }, gates: as-representative }
        """
    ).check(RepresentativeCondition.self)
  }

  @Test("the controller's own recipients by its own bases")
  func controllers() throws {
    try MarkedRegister(
      organisation: """
        recipients:
          - id: councillors
            from: 2
            name: { cy: aelod, en: member }
            gates: as-representative  #! medium
        """,
      service: """
        lawful-bases:
          - id: task
            from: 1
            name: { cy: tasg, en: task }
            special: 9(2)(g)
            schedule-1: para 23
        """
    ).check(RepresentativeCondition.self)
  }
}
