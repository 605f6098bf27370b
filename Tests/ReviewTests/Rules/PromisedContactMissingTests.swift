import Testing

@testable import Review

@Suite("PN-22 a contact that is promised and not given")
struct PromisedContactMissingTests {
  @Test("at the first thing missing: high where nothing is left, medium where another way is")
  func missing() throws {
    try MarkedRegister(
      organisation: """
        contacts:
          - id: officer
            from: 1
            name: { cy: enw, en: officer }
            role: data-protection-officer
            email: dpo@vale.example
            missing: [post]  #! medium:15
        """,
      service: """
        contacts:
          - id: objections
            from: 1
            name: { cy: enw, en: objections }
            role: requests
            missing:
              - email  #! high:9
              - telephone
        complaints:
          - id: us
            from: 2
            name: { cy: enw, en: complain to us }
            to: controller
            telephone: 029 0000 0000
            missing: link  #! medium:14
        """
    ).check(PromisedContactMissing.self)
  }

  @Test("an officer whom nobody can reach is PN-02’s finding")
  func officer() throws {
    try MarkedRegister(
      organisation: """
        contacts:
          - { id: officer, from: 1, name: { cy: enw, en: officer }, role: data-protection-officer,
              missing: [email] }
        """
    ).check(PromisedContactMissing.self)
  }

  @Test("of a body that needs no officer, it is this rule’s")
  func privateBody() throws {
    try MarkedRegister(
      organisation: """
        public-authority: false
        contacts:
          - id: officer
            from: 1
            name: { cy: enw, en: officer }
            role: data-protection-officer
            missing: [email]  #! high:15
        """
    ).check(PromisedContactMissing.self)
  }

  @Test("nothing is missing")
  func sound() throws {
    try MarkedRegister(
      organisation: """
        contacts:
          - { id: questions, from: 1, name: { cy: enw, en: questions }, role: service }
        """
    ).check(PromisedContactMissing.self)
  }
}
