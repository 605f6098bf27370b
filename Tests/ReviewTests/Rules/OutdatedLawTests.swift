import StatutoryTime
import Testing

@testable import Review

@Suite("PN-24 a law that no longer applies")
struct OutdatedLawTests {
  @Test("the Act of 1998, and the European regulation")
  func dead() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - id: access
            from: 1
            name: { cy: gweld, en: see it }
            right: access
            laws: Data Protection Act 1998 s.7  #! medium:11
        exemptions:
          - id: health
            from: 2
            name: { cy: iechyd, en: health }
            law: Data Protection Act (1998)  #! medium:10
        """,
      service: """
        lawful-bases:
          - id: task
            from: 1
            name: { cy: tasg, en: task }
            article: 6(1)(e)
            laws:
              - Data Protection Act 2018
              - GDPR Article 6(1)(e)  #! medium:9
              - UK Data Protection Act 2018, GDPR  #! medium:9
              - General Data Protection Regulation (GDPR)  #! medium:9
              - EU GDPR  #! medium:9
        """
    ).check(OutdatedLaw.self)
  }

  @Test("the United Kingdom’s own regulation, however it is written")
  func ownRegulation() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - id: access
            from: 1
            name: { cy: gweld, en: see it }
            right: access
            laws:
              - UK GDPR
              - the UK's GDPR
              - UK-GDPR Article 15
              - UK General Data Protection Regulation (GDPR)
              - United Kingdom General Data Protection Regulation
        """
    ).check(OutdatedLaw.self)
  }

  @Test("at the end of 2020 the European regulation still applied, the Act of 1998 did not")
  func endOf2020() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - id: access
            from: 1
            name: { cy: gweld, en: see it }
            right: access
            laws:
              - GDPR
              - Data Protection Act 1998  #! medium:9
        """,
      today: LocalDay(iso: "2020-12-31")!
    ).check(OutdatedLaw.self)
  }

  @Test("before the Act of 2018 that of 1998 applied")
  func before2018() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - { id: access, from: 1, name: { cy: enw, en: access }, right: access,
              laws: Data Protection Act 1998 }
        """,
      today: LocalDay(iso: "2018-05-24")!
    ).check(OutdatedLaw.self)
  }
}
