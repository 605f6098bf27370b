import Testing

@testable import Review

@Suite("SAR-R3 proof of identity")
struct IdentityCheckTests {
  @Test("always, in doubt and not stated")
  func identity() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - id: access
            from: 1
            name: { cy: copi, en: copy }
            right: access
            identity: always  #! medium:15
          - { id: a, from: 1, name: { cy: a, en: a }, right: erasure, identity: in-doubt }
          - { id: b, from: 1, name: { cy: b, en: b }, right: objection, identity: not-stated }
          - { id: c, from: 1, name: { cy: c, en: c }, right: restriction }
        """
    ).check(IdentityCheck.self)
  }
}
