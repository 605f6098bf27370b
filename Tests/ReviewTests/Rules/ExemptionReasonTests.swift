import Testing

@testable import Review

@Suite("EX-18 reasons that are none")
struct ExemptionReasonTests {
  @Test("words that begin in a telling way, in any case")
  func reasons() throws {
    try MarkedRegister(
      service: """
        exemptions:
          - id: withheld
            from: 1
            name: { cy: dal yn ôl, en: held back }
            tests:
              - it would be Embarrassing  #! high:9
              - costs too much  #! high:9
              - the volume of papers  #! high:9
              - for internal use  #! high:9
              - a draft-only paper  #! high:9
              - likely to cause serious harm
              - the paper was redrafted or accosts somebody
        """
    ).check(ExemptionReason.self)
  }
}
