import Testing

@testable import Review

@Suite("PN-02 how to reach the data protection officer")
struct OfficerContactMissingTests {
  @Test("no officer is named")
  func unnamed() throws {
    try MarkedRegister(
      organisation: """
        contacts:
          - { id: questions, from: 1, name: { cy: enw, en: questions }, role: service,
              email: a@vale.example }
        not-stated:
          - data-protection-officer  #! high:5
        """
    ).check(OfficerContactMissing.self)
  }

  @Test("an officer is named without an address")
  func dangling() throws {
    try MarkedRegister(
      service: """
        contacts:
          - { id: officer, from: 1, name: { cy: enw, en: officer },  #! high:5
              role: data-protection-officer, missing: [email] }
          - { id: again, from: 1, name: { cy: enw, en: again }, role: data-protection-officer }
        """
    ).check(OfficerContactMissing.self)
  }

  @Test("one address among several statements is enough")
  func oneIsEnough() throws {
    try MarkedRegister(
      organisation: """
        contacts:
          - { id: officer, from: 1, name: { cy: enw, en: officer }, role: data-protection-officer }
        """,
      service: """
        contacts:
          - { id: officer, from: 1, name: { cy: enw, en: officer }, role: Data protection officer,
              website: https://vale.example }
        """
    ).check(OfficerContactMissing.self)
  }

  @Test("a body that is no public authority need not have one")
  func notPublic() throws {
    try MarkedRegister(
      organisation: """
        public-authority: false
        """
    ).check(OfficerContactMissing.self)
  }
}
