import StatutoryTime
import Testing

@testable import Review

@Suite("PN-23b a body or programme under an old name")
struct OutdatedNameTests {
  @Test("in a name or in a list of names, in either kind of apostrophe, in the plural")
  func old() throws {
    try MarkedRegister(
      organisation: """
        recipients:
          - id: courts
            from: 1
            name: { cy: Y Llysoedd, en: Her Majesty’s Courts (HMCTS) }  #! low:33
        """,
      service: """
        recipients:
          - id: boards
            from: 1
            name: { cy: byrddau, en: boards for safeguarding }
            listed-as:
              - boards
              - the local safeguarding children boards  #! low:9
          - id: families
            from: 2
            name: { cy: teuluoedd, en: "Early Help/Troubled Families" }  #! low:32
        """
    ).check(OutdatedName.self)
  }

  @Test("a programme had its name until the day of the change")
  func dayBefore() throws {
    try MarkedRegister(
      organisation: """
        purposes:
          - { id: families, from: 1, name: { cy: enw, en: Troubled Families } }
        """,
      today: LocalDay(iso: "2021-03-21")!
    ).check(OutdatedName.self)
  }

  @Test("and not from that day")
  func dayOfChange() throws {
    try MarkedRegister(
      organisation: """
        purposes:
          - id: families
            from: 1
            name: { cy: teuluoedd, en: Troubled Families }  #! low:32
        """,
      today: LocalDay(iso: "2021-03-22")!
    ).check(OutdatedName.self)
  }

  @Test("names of today, and words that only resemble an old one")
  func today() throws {
    try MarkedRegister(
      organisation: """
        recipients:
          - { id: courts, from: 1,
              name: { cy: enw, en: His Majesty's Courts and Tribunals Service } }
          - { id: families, from: 1, name: { cy: enw, en: families in trouble } }
          - { id: trust, from: 1, name: { cy: enw, en: primary care trustees } }
        """
    ).check(OutdatedName.self)
  }
}
