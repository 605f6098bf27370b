import Testing

@testable import Review

@Suite("PN-37 what is called anonymous")
struct AnonymousClaimTests {
  @Test("items about people in what is called anonymous")
  func recipients() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: names, from: 1, name: { cy: enwau, en: names } }
        recipients:
          - id: university
            from: 2
            name: { cy: prifysgol, en: university }
            items: names
            form: anonymous  #! high:11
          - { id: public, from: 3, name: { cy: pawb, en: the public }, form: anonymous }
          - { id: board, from: 4, name: { cy: bwrdd, en: board }, items: names, form: pseudonymous }
        """
    ).check(AnonymousClaim.self)
  }

  @Test("keys that find people again")
  func keys() throws {
    try MarkedRegister(
      service: """
        statistics:
          - id: attendance
            from: 1
            name: { cy: presenoldeb, en: attendance }
            keys: [pupil number, postcode]  #! medium:12
          - id: results
            from: 2
            name: { cy: canlyniadau, en: results }
            form: anonymous
            keys: pupil number  #! medium:11
          - id: linked
            from: 3
            name: { cy: cysylltiedig, en: linked }
            form: identifiable
            keys: pupil number
          - { id: visits, from: 4, name: { cy: ymweliadau, en: visits }, form: anonymous }
        """
    ).check(AnonymousClaim.self)
  }
}
