import Testing

@testable import Review

@Suite("SM-02 rows that cannot be found for a person")
struct RowWithoutPersonTests {
  @Test("without a key, without people, or with people who have no name")
  func rows() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: names, from: 1, name: { cy: a, en: names } }
        """,
      map: """
        tables:
          - table: loan  #! high:12
            people:
              - { role: reader }  #! high:17
            columns: [{ column: name, items: names }]
          - table: fine  #! high:12
            key: [id]
            columns: [{ column: name, items: names }]
          - table: reader
            key: [id]
            people: [{ role: reader }]
            columns: [{ column: name, items: names, identity: name }]
          - table: visit
            key: [id]
            people: [{ role: reader, through: [{ table: reader, by: { reader: id } }] }]
            columns: [{ column: note, items: names }]
        """
    ).check(RowWithoutPerson.self)
  }
}
