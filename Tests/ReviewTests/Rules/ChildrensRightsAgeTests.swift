import Testing

@testable import Review

@Suite("PN-36 children's rights without an age")
struct ChildrensRightsAgeTests {
  @Test("an age that limits, in either way")
  func age() throws {
    try MarkedRegister(
      service: """
        children:
          - id: over
            from: 1
            name: { cy: hawl, en: right }
            age-over: 12  #! high:15
          - id: starting
            from: 2
            name: { cy: hawl, en: right }
            age-from: 13  #! high:15
        """
    ).check(ChildrensRightsAge.self)
  }

  @Test("a notice for children of any age")
  func anyAge() throws {
    try MarkedRegister(
      organisation: """
        children:
          - { id: leaflet, from: 1, name: { cy: taflen, en: leaflet }, document: For children }
        """
    ).check(ChildrensRightsAge.self)
  }
}
