import Testing

@testable import Review

@Suite("PN-34 the notice in Welsh")
struct WelshVersionTests {
  @Test("English alone")
  func english() throws {
    try MarkedRegister(
      organisation: """
        languages: [en]  #! low:13
        """,
      service: nil
    ).check(WelshVersion.self)
  }

  @Test("a silence is where it stands")
  func silence() throws {
    try MarkedRegister(
      organisation: """
        languages: [en]
        not-stated:
          - date
          - welsh-version  #! low:5
        """,
      service: nil
    ).check(WelshVersion.self)
  }

  @Test("a silence beside both languages")
  func silenceAlone() throws {
    try MarkedRegister(
      organisation: """
        languages: [cy, en]
        not-stated: [welsh-version]  #! low:14
        """,
      service: nil
    ).check(WelshVersion.self)
  }

  @Test("both languages")
  func both() throws {
    try MarkedRegister(
      service: nil
    ).check(WelshVersion.self)
  }

  @Test("a body that no standard binds")
  func unbound() throws {
    try MarkedRegister(
      organisation: """
        welsh-language-standards: false
        languages: [en]
        not-stated: [welsh-version]
        """,
      service: nil
    ).check(WelshVersion.self)
  }
}
