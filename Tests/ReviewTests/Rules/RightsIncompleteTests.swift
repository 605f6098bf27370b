import Testing

@testable import Review

@Suite("PN-08 which rights people have")
struct RightsIncompleteTests {
  @Test("no right is stated")
  func none() throws {
    try MarkedRegister(
      organisation: """
        not-stated:
          - rights  #! high:5
        """
    ).check(RightsIncomplete.self)
  }

  @Test("one of the five is stated nowhere")
  func oneMissing() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - { id: access, from: 1, name: { cy: enw, en: access }, right: access }
          - { id: rectification, from: 1, name: { cy: enw, en: rectification },
              right: rectification }
          - { id: information, from: 1, name: { cy: enw, en: information }, right: information }
        not-stated:
          - rights  #! medium:5
        """,
      service: """
        rights:
          - { id: erasure, from: 1, name: { cy: enw, en: erasure }, right: erasure }
          - { id: restriction, from: 1, name: { cy: enw, en: restriction }, right: restriction }
        """
    ).check(RightsIncomplete.self)
  }

  @Test("the five, in two files")
  func complete() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - { id: access, from: 1, name: { cy: enw, en: access }, right: access }
          - { id: rectification, from: 1, name: { cy: enw, en: rectification },
              right: rectification }
          - { id: objection, from: 1, name: { cy: enw, en: objection }, right: objection }
        """,
      service: """
        rights:
          - { id: erasure, from: 1, name: { cy: enw, en: erasure }, right: erasure }
          - { id: restriction, from: 1, name: { cy: enw, en: restriction }, right: restriction }
        not-stated: [rights]
        """
    ).check(RightsIncomplete.self)
  }

  @Test("portability belongs to a contract, and is not stated")
  func portabilityMissing() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - { id: access, from: 1, name: { cy: enw, en: access }, right: access }
          - { id: rectification, from: 1, name: { cy: enw, en: rectification },
              right: rectification }
          - { id: erasure, from: 1, name: { cy: enw, en: erasure }, right: erasure }
          - { id: restriction, from: 1, name: { cy: enw, en: restriction }, right: restriction }
          - { id: objection, from: 1, name: { cy: enw, en: objection }, right: objection }
        not-stated:
          - rights  #! medium:5
        """,
      service: """
        lawful-bases:
          - { id: card, from: 1, name: { cy: enw, en: card }, article: 6(1)(b) }
        """
    ).check(RightsIncomplete.self)
  }

  @Test("portability is promised where nothing rests on consent or contract")
  func portabilityMisleads() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - { id: access, from: 1, name: { cy: enw, en: access }, right: access }
          - { id: rectification, from: 1, name: { cy: enw, en: rectification },
              right: rectification }
          - { id: erasure, from: 1, name: { cy: enw, en: erasure }, right: erasure }
          - { id: restriction, from: 1, name: { cy: enw, en: restriction }, right: restriction }
          - { id: objection, from: 1, name: { cy: enw, en: objection }, right: objection }
          - { id: move, from: 1, name: { cy: enw, en: move }, right: portability }  #! medium:5
        lawful-bases:
          - { id: task, from: 1, name: { cy: enw, en: task }, article: 6(1)(e) }
        """
    ).check(RightsIncomplete.self)
  }

  @Test("portability beside consent")
  func portabilitySound() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - { id: access, from: 1, name: { cy: enw, en: access }, right: access }
          - { id: rectification, from: 1, name: { cy: enw, en: rectification },
              right: rectification }
          - { id: erasure, from: 1, name: { cy: enw, en: erasure }, right: erasure }
          - { id: restriction, from: 1, name: { cy: enw, en: restriction }, right: restriction }
          - { id: objection, from: 1, name: { cy: enw, en: objection }, right: objection }
          - { id: portability, from: 1, name: { cy: enw, en: portability }, right: portability }
        """,
      service: """
        lawful-bases:
          - { id: yes, from: 1, name: { cy: enw, en: yes }, article: 6(1)(a) }
        """
    ).check(RightsIncomplete.self)
  }
}
