import Testing

@testable import Review

@Suite("DPIA-01 an assessment before risky uses")
struct ImpactAssessmentTests {
  @Test("genetic or biometric data come first")
  func items() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: names, from: 1, name: { cy: enwau, en: names } }
          - { id: iris, from: 2, name: { cy: iris, en: iris }, special: biometric, held: false }
          - id: samples  #! medium:5
            from: 3
            name: { cy: samplau, en: samples }
            special: [health, genetic]
        sources:
          - { id: camera, from: 4, name: { cy: camera, en: camera }, type: device }
        statistics:
          - { id: pupils, from: 5, name: { cy: disgyblion, en: pupils }, keys: pupil number }
        assurance:
          - { id: audit, from: 6, name: { cy: archwiliad, en: audit }, checks: [yearly audit] }
        """
    ).check(ImpactAssessment.self)
  }

  @Test("then devices")
  func sources() throws {
    try MarkedRegister(
      service: """
        sources:
          - { id: you, from: 1, name: { cy: chi, en: you }, type: person }
          - { id: camera, from: 2, name: { cy: camera, en: camera }, type: device }  #! medium
        statistics:
          - { id: pupils, from: 3, name: { cy: disgyblion, en: pupils }, keys: pupil number }
        """
    ).check(ImpactAssessment.self)
  }

  @Test("then keys that link records")
  func statistics() throws {
    try MarkedRegister(
      service: """
        statistics:
          - { id: visits, from: 1, name: { cy: ymweliadau, en: visits } }
          - id: pupils  #! medium
            from: 2
            name: { cy: disgyblion, en: pupils }
            keys: pupil number
        """
    ).check(ImpactAssessment.self)
  }

  @Test("an assessment that the controller states for all")
  func assessed() throws {
    try MarkedRegister(
      organisation: """
        assurance:
          - id: assessed
            from: 1
            name: { cy: asesu, en: assessed }
            checks: a DPIA before each start
        """,
      service: """
        sources:
          - { id: camera, from: 2, name: { cy: camera, en: camera }, type: device }
        """
    ).check(ImpactAssessment.self)
  }

  @Test("an assessment under its full name")
  func fullName() throws {
    try MarkedRegister(
      service: """
        sources:
          - { id: camera, from: 1, name: { cy: camera, en: camera }, type: device }
        assurance:
          - id: done
            from: 2
            name: { cy: asesu, en: done }
            evidence: Data Protection Impact Assessment
        """
    ).check(ImpactAssessment.self)
  }

  @Test("nothing risky")
  func plain() throws {
    try MarkedRegister(
      service: """
        items:
          - id: health
            from: 1
            name: { cy: iechyd, en: health }
            category: special
            special: health
        """
    ).check(ImpactAssessment.self)
  }
}
