import Testing

@testable import Review

@Suite("PN-04 which legitimate interest")
struct LegitimateInterestUnstatedTests {
  @Test("legitimate interests, wherever they are claimed, without the interest")
  func unstated() throws {
    try MarkedRegister(
      organisation: """
        lawful-bases:
          - { id: letting, from: 1, name: { cy: enw, en: letting }, article: 6(1)(f) }  #! high:5
        """,
      service: """
        lawful-bases:
          - { id: rooms, from: 1, name: { cy: enw, en: rooms }, article: 6(1)(f) }  #! high:5
        """
    ).check(LegitimateInterestUnstated.self)
  }

  @Test("an interest that is stated, and bases that need none")
  func stated() throws {
    try MarkedRegister(
      organisation: """
        lawful-bases:
          - { id: letting, from: 1, name: { cy: enw, en: letting }, article: 6(1)(f),
              interest: { cy: rhent, en: rent } }
          - { id: crime, from: 1, name: { cy: enw, en: crime }, article: 6(1)(ea) }
          - { id: health, from: 1, name: { cy: enw, en: health }, special: 9(2)(h) }
        """
    ).check(LegitimateInterestUnstated.self)
  }
}
