import Testing

@testable import Review

@Suite("SM-03 guesses and events in a map that nothing rests on")
struct MapUnsettledTests {
  @Test("a guess that is left, and an event that no term counts from")
  func unsettled() throws {
    try MarkedRegister(
      service: """
        events: [case-closed, case-opened]
        retention:
          - id: kept
            from: 1
            name: { cy: a, en: kept }
            keep: 6 years after case closed
        """,
      map: """
        tables:
          - table: loan
            key: [id]
            columns:
              - { column: closed, event: case-closed }
              - { column: born, event: birth }
              - { column: opened, event: case-opened }  #! low:34
              - { column: kind, role: status, guess: a status by its name }  #! medium:46
        """
    ).check(MapUnsettled.self)
  }
}
