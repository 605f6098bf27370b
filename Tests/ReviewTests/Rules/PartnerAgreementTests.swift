import Testing

@testable import Review

@Suite("PN-35 agreements with processors and partners")
struct PartnerAgreementTests {
  @Test("a processor and a joint controller without an agreement")
  func none() throws {
    try MarkedRegister(
      service: """
        recipients:
          - id: hosting  #! medium:5
            from: 1
            name: { cy: lletya, en: hosting }
            role: processor
          - id: health-board  #! medium
            from: 2
            name: { cy: bwrdd, en: board }
            role: joint-controller
        """
    ).check(PartnerAgreement.self)
  }

  @Test("with one, or to somebody who needs none")
  func agreed() throws {
    try MarkedRegister(
      organisation: """
        recipients:
          - id: hosting
            from: 1
            name: { cy: lletya, en: hosting }
            role: processor
            agreements: contract
          - { id: police, from: 2, name: { cy: heddlu, en: police } }
          - { id: staff, from: 3, name: { cy: staff, en: staff }, role: own-team }
        """
    ).check(PartnerAgreement.self)
  }
}
