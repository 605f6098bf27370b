import Testing

@testable import Review

@Suite("PN-03 a lawful basis for each purpose")
struct LawfulBasisMissingTests {
  @Test("bases that are tied to no purpose cover none")
  func unmapped() throws {
    try MarkedRegister(
      service: """
        purposes:
          - { id: lending, from: 1, name: { cy: enw, en: lending } }
          - { id: fines, from: 1, name: { cy: enw, en: fines } }
        lawful-bases:
          - { id: task, from: 1, name: { cy: enw, en: task }, article: 6(1)(e) }
        not-stated:
          - lawful-basis  #! high:5
        """
    ).check(LawfulBasisMissing.self)
  }

  @Test("the controller’s silence is where it stands if the service admits none")
  func silence() throws {
    try MarkedRegister(
      organisation: """
        not-stated:
          - lawful-basis  #! high:5
        """,
      service: """
        purposes:
          - { id: lending, from: 1, name: { cy: enw, en: lending } }
        """
    ).check(LawfulBasisMissing.self)
  }

  @Test("the first purpose without a basis, where others have one")
  func partly() throws {
    try MarkedRegister(
      service: """
        purposes:
          - { id: lending, from: 1, name: { cy: enw, en: lending } }
          - { id: fines, from: 1, name: { cy: enw, en: fines } }  #! high:5
          - { id: surveys, from: 1, name: { cy: enw, en: surveys } }
        lawful-bases:
          - { id: task, from: 1, name: { cy: enw, en: task }, article: 6(1)(e), purposes: lending }
        not-stated: [lawful-basis]
        """
    ).check(LawfulBasisMissing.self)
  }

  @Test("'all' covers every purpose, also from the corporate layer")
  func all() throws {
    try MarkedRegister(
      organisation: """
        lawful-bases:
          - { id: task, from: 1, name: { cy: enw, en: task }, article: 6(1)(e), purposes: all }
        """,
      service: """
        purposes:
          - { id: lending, from: 1, name: { cy: enw, en: lending } }
          - { id: fines, from: 1, name: { cy: enw, en: fines } }
        """
    ).check(LawfulBasisMissing.self)
  }

  @Test("two bases that share the purposes between them")
  func shared() throws {
    try MarkedRegister(
      service: """
        purposes:
          - { id: lending, from: 1, name: { cy: enw, en: lending } }
          - { id: fines, from: 1, name: { cy: enw, en: fines } }
        lawful-bases:
          - { id: task, from: 1, name: { cy: enw, en: task }, article: 6(1)(e), purposes: lending }
          - { id: duty, from: 1, name: { cy: enw, en: duty }, article: 6(1)(c), purposes: fines }
        """
    ).check(LawfulBasisMissing.self)
  }

  @Test("without purposes there is nothing to cover")
  func noPurposes() throws {
    try MarkedRegister(
      organisation: """
        purposes:
          - { id: lending, from: 1, name: { cy: enw, en: lending } }
        """,
      service: """
        not-stated: [lawful-basis]
        """
    ).check(LawfulBasisMissing.self)
  }
}
