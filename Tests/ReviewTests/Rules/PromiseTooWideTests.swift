import Testing

@testable import Review

@Suite("PN-31 promises that go too far")
struct PromiseTooWideTests {
  @Test("nothing is ever shared, without a condition")
  func neverShared() throws {
    try MarkedRegister(
      service: """
        recipients:
          - id: nobody  #! low:5
            from: 1
            name: { cy: neb, en: nobody }
            shared: false
          - id: other-people
            from: 2
            name: { cy: eraill, en: other people }
            shared: false
            when: { cy: oni bai bod llys yn gorchymyn, en: unless a court orders it }
        """
    ).check(PromiseTooWide.self)
  }

  @Test("figures and inquiries elsewhere leave the promise too wide")
  func onlyAnonymous() throws {
    try MarkedRegister(
      organisation: """
        recipients:
          - { id: police, from: 3, name: { cy: heddlu, en: police } }
        """,
      service: """
        recipients:
          - { id: nobody, from: 1, name: { cy: neb, en: nobody }, shared: false }  #! low
          - { id: public, from: 2, name: { cy: pawb, en: the public }, form: anonymous }
        """
    ).check(PromiseTooWide.self)
  }

  @Test("who gets it all the same makes it a contradiction instead")
  func contradiction() throws {
    try MarkedRegister(
      service: """
        recipients:
          - { id: nobody, from: 1, name: { cy: neb, en: nobody }, shared: false }
          - { id: own-staff, from: 2, name: { cy: staff, en: own staff }, role: own-team }
        """
    ).check(PromiseTooWide.self)
  }

  @Test("people are always told first")
  func toldFirst() throws {
    try MarkedRegister(
      organisation: """
        notices:
          - id: always-told
            from: 1
            name: { cy: dweud, en: telling }
            told: before-sharing  #! medium:11
          - id: must-be-told
            from: 2
            name: { cy: dweud, en: telling }
            strength: must
            told: before-sharing  #! medium
          - id: aim-to-tell
            from: 3
            name: { cy: dweud, en: telling }
            strength: aim
            told: before-sharing
          - id: told-with-a-limit
            from: 4
            name: { cy: dweud, en: telling }
            told: before-sharing
            when: { cy: oni bai bod perygl, en: unless somebody is at risk }
          - { id: told-when-asked, from: 5, name: { cy: dweud, en: telling }, told: on-request }
        """
    ).check(PromiseTooWide.self)
  }
}
