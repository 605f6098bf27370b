import Testing

@testable import Review

@Suite("SM-01 a system holds what no statement covers")
struct ItemHeldUnstatedTests {
  @Test("what the service does not state, denies, or what the map itself cannot name")
  func unstated() throws {
    try MarkedRegister(
      organisation: """
        items:
          - { id: shared, from: 1, name: { cy: a, en: shared } }
        """,
      service: """
        items:
          - { id: names, from: 1, name: { cy: a, en: names } }
          - { id: faith, from: 2, held: false, name: { cy: a, en: faith } }
        """,
      map: """
        tables:
          - table: loan
            key: [id]
            people: [{ role: reader }]
            columns:
              - { column: name, items: [names, shared], identity: name }
              - { column: church, items: faith }  #! high:34
              - { column: notes, not-stated: true }  #! high:19
        """
    ).check(ItemHeldUnstated.self)
  }

  @Test("nothing in a table that is not personal")
  func notPersonal() throws {
    try MarkedRegister(
      map: "tables: [{ table: colour, not-personal: a list of colours }]"
    ).check(ItemHeldUnstated.self)
  }
}
