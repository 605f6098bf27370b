import Testing

@testable import Review

@Suite("PN-05 who receives it")
struct RecipientsMissingTests {
  @Test("a service that holds something and names nobody")
  func missing() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: names, from: 1, name: { cy: enw, en: names } }
        not-stated:
          - recipients  #! medium:5
        """
    ).check(RecipientsMissing.self)
  }

  @Test("that it goes to nobody is an answer")
  func nobody() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: names, from: 1, name: { cy: enw, en: names } }
        recipients:
          - { id: sellers, from: 1, name: { cy: enw, en: sellers }, shared: false }
        not-stated: [recipients]
        """
    ).check(RecipientsMissing.self)
  }

  @Test("a recipient of the corporate layer is the service’s too")
  func inherited() throws {
    try MarkedRegister(
      organisation: """
        recipients:
          - { id: printer, from: 1, name: { cy: enw, en: printer }, role: processor }
        """,
      service: """
        items:
          - { id: names, from: 1, name: { cy: enw, en: names } }
        """
    ).check(RecipientsMissing.self)
  }

  @Test("what is not held goes to nobody")
  func notHeld() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: names, from: 1, name: { cy: enw, en: names }, held: false }
        not-stated: [recipients]
        """
    ).check(RecipientsMissing.self)
  }
}
