import Testing

@testable import Review

@Suite("AS-01 readings that nobody has confirmed")
struct OpenAssumptionTests {
  @Test("of any statement, in any file")
  func open() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - id: access
            from: 1
            name: { cy: copi, en: copy }
            right: access
            assumed: { cy: ni ddywedir, en: not said }  #! low:14
        """,
      service: """
        items:
          - id: names
            name: { cy: enwau, en: names }
            assumed: { cy: ni ddywedir, en: not said }  #! low:14
          - id: confirmed
            name: { cy: enwau, en: names }
            assumed: { cy: ni ddywedir, en: not said }
            confirmed-by: records manager
          - { id: plain, from: 2, name: { cy: plaen, en: plain } }
        """
    ).check(OpenAssumption.self)
  }
}
