import Testing

@testable import Review

@Suite("PN-09 how to take consent back")
struct WithdrawalMissingTests {
  @Test("a basis of consent, without a way back")
  func basis() throws {
    try MarkedRegister(
      service: """
        lawful-bases:
          - { id: task, from: 1, name: { cy: enw, en: task }, article: 6(1)(e) }
          - { id: yes, from: 1, name: { cy: enw, en: yes }, article: 6(1)(a) }  #! high:5
        consents:
          - { id: photographs, from: 1, name: { cy: enw, en: photographs } }
        """
    ).check(WithdrawalMissing.self)
  }

  @Test("explicit consent under Article 9")
  func explicit() throws {
    try MarkedRegister(
      service: """
        lawful-bases:
          - { id: health, from: 1, name: { cy: enw, en: health },  #! high:5
              special: [9(2)(g), 9(2)(a)] }
        """
    ).check(WithdrawalMissing.self)
  }

  @Test("consent that is asked for, without a basis named")
  func asked() throws {
    try MarkedRegister(
      service: """
        consents:
          - { id: photographs, from: 1, name: { cy: enw, en: photographs } }  #! high:5
          - { id: films, from: 1, name: { cy: enw, en: films } }
        """
    ).check(WithdrawalMissing.self)
  }

  @Test("a right to withdraw of the corporate layer")
  func inheritedRight() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - { id: withdrawal, from: 1, name: { cy: enw, en: withdrawal }, right: withdrawal }
        """,
      service: """
        consents:
          - { id: photographs, from: 1, name: { cy: enw, en: photographs } }
        """
    ).check(WithdrawalMissing.self)
  }

  @Test("an effect of withdrawing, or a way to do it")
  func said() throws {
    try MarkedRegister(
      organisation: """
        consents:
          - { id: whole-site, from: 1, name: { cy: enw, en: whole-site }, withdraw-by: letter }
        """,
      service: """
        lawful-bases:
          - { id: yes, from: 1, name: { cy: enw, en: yes }, article: 6(1)(a) }
        """
    ).check(WithdrawalMissing.self)
  }

  @Test("a consent of the corporate layer is not the service’s own")
  func inheritedConsent() throws {
    try MarkedRegister(
      organisation: """
        consents:
          - { id: whole-site, from: 1, name: { cy: enw, en: whole-site } }
        lawful-bases:
          - { id: yes, from: 1, name: { cy: enw, en: yes }, article: 6(1)(a) }
        """,
      service: """
        items:
          - { id: names, from: 1, name: { cy: enw, en: names } }
        """
    ).check(WithdrawalMissing.self)
  }
}
