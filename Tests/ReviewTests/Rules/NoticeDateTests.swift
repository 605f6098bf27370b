import StatutoryTime
import Testing

@testable import Review

@Suite("PN-33 the date of the notice")
struct NoticeDateTests {
  @Test("neither a date nor a version")
  func nothing() throws {
    try MarkedRegister(
      organisation: """
        notice:
          document: { cy: Hysbysiad, en: Notice }  #! medium:3
        """,
      service: nil,
      without: ["notice"]
    ).check(NoticeDate.self)
  }

  @Test("a version alone is enough")
  func version() throws {
    try MarkedRegister(
      organisation: """
        notice: { document: { cy: Hysbysiad, en: Notice }, version: "2" }
        """,
      service: nil,
      without: ["notice"]
    ).check(NoticeDate.self)
  }

  @Test("over two years old, by the newest date")
  func old() throws {
    try MarkedRegister(
      organisation: """
        notice:
          document: { cy: Hysbysiad, en: Notice }
          published: 2019-01
          updated: 2024-11-25  #! medium:12
        """,
      service: nil,
      today: LocalDay(iso: "2026-11-26")!,
      without: ["notice"]
    ).check(NoticeDate.self)
  }

  @Test("two years old to the day")
  func young() throws {
    try MarkedRegister(
      organisation: """
        notice:
          document: { cy: Hysbysiad, en: Notice }
          published: 2019-01
          updated: 2024-11-26
        """,
      service: nil,
      today: LocalDay(iso: "2026-11-26")!,
      without: ["notice"]
    ).check(NoticeDate.self)
  }

  @Test("five years old to the day")
  func veryOld() throws {
    try MarkedRegister(
      organisation: """
        notice:
          document: { cy: Hysbysiad, en: Notice }
          version: "2"
          updated: 2021-11-26  #! high:12
        """,
      service: nil,
      today: LocalDay(iso: "2026-11-26")!,
      without: ["notice"]
    ).check(NoticeDate.self)
  }

  @Test("a day less than five years old")
  func nearlyVeryOld() throws {
    try MarkedRegister(
      organisation: """
        notice:
          document: { cy: Hysbysiad, en: Notice }
          updated: 2021-11-27  #! medium:12
        """,
      service: nil,
      today: LocalDay(iso: "2026-11-26")!,
      without: ["notice"]
    ).check(NoticeDate.self)
  }

  @Test("a month and a year mean their last day")
  func latest() throws {
    try MarkedRegister(
      organisation: """
        notice:
          document: { cy: Hysbysiad, en: Notice }
          updated: 2023
          published: 2024-11
        """,
      service: nil,
      today: LocalDay(iso: "2026-11-30")!,
      without: ["notice"]
    ).check(NoticeDate.self)
  }

  @Test("published after it was updated")
  func published() throws {
    try MarkedRegister(
      organisation: """
        notice:
          document: { cy: Hysbysiad, en: Notice }
          updated: 2023
          published: 2024-11  #! medium:14
        """,
      service: nil,
      today: LocalDay(iso: "2026-12-01")!,
      without: ["notice"]
    ).check(NoticeDate.self)
  }
}
