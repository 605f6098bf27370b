import Testing

@testable import Review

@Suite("RT-01 a term with an end")
struct RetentionEndTests {
  @Test("a shortest length without an end")
  func atLeast() throws {
    try MarkedRegister(
      service: """
        events: [signing-up, renewal, withdrawal, x, z]
        retention:
          - id: accounts
            from: 1
            name: { cy: cyfrifon, en: accounts }
            keep: at least 6 months after the later of signing up and renewal  #! medium:11
          - id: longer
            from: 2
            name: { cy: hwy, en: longer }
            keep: at least 1 day after x, or at least 1 day after z, whichever is later  #! medium
          - id: renewed
            from: 3
            name: { cy: adnewyddu, en: renewed }
            keep: at least 6 months after signing up
            renew: 6 months
          - id: withdrawn
            from: 4
            name: { cy: tynnu, en: withdrawn }
            keep: at least 6 months after signing up, or on withdrawal, whichever is later
          - id: bounded
            from: 5
            name: { cy: terfyn, en: bounded }
            keep: at most 7 years after signing up
          - id: exact
            from: 6
            name: { cy: union, en: exact }
            keep: 1 year after signing up
          - { id: ever, from: 7, name: { cy: byth, en: ever }, keep: permanent }
        """
    ).check(RetentionEnd.self)
  }
}
