import Testing

@testable import Review

@Suite("LB-02 consent to a public authority")
struct ConsentToAuthorityTests {
  @Test("consent and explicit consent")
  func consent() throws {
    try MarkedRegister(
      service: """
        lawful-bases:
          - id: consent
            from: 1
            name: { cy: cydsyniad, en: consent }
            article: 6(1)(a)  #! low:14
            special: 9(2)(a)
          - id: explicit
            from: 2
            name: { cy: penodol, en: explicit }
            special: [9(2)(h), 9(2)(a)]  #! low:24
          - { id: task, from: 3, name: { cy: tasg, en: task }, article: 6(1)(e) }
        """
    ).check(ConsentToAuthority.self)
  }

  @Test("a body that is no public authority")
  func charity() throws {
    try MarkedRegister(
      organisation: """
        public-authority: false
        lawful-bases:
          - { id: consent, from: 1, name: { cy: cydsyniad, en: consent }, article: 6(1)(a) }
        """
    ).check(ConsentToAuthority.self)
  }
}
