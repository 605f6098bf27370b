import Register
import RegisterLanguage
import Testing

@Suite("Another system's own number")
struct KnownAsTests {
  private static let other = """
    system: loans
    name: { cy: Benthyciadau, en: Loans }
    owner: head of loans
    mode: direct
    dialect: sqlite
    services: [library]
    tables:
      - table: reader
        key: [id]
        people: [{ role: reader }]
        columns: [{ column: name, items: names, identity: name }]
      - table: visit
        key: [year, number]
        people: [{ role: reader, through: [{ table: reader, by: { reader_id: id } }] }]
        columns: [{ column: place, items: loans }]
      - { table: shelf, key: [id], not-personal: a list }
      - { table: list, people: [{ role: reader }], columns: [{ column: name, items: names }] }

    """

  private static func map(_ columns: String) -> MappedRegister {
    var register = MappedRegister(
      map: MappedRegister.head + """
        tables:
          - table: person
            key: [id]
            people: [{ role: person }]
            columns:

        """ + columns.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n"))
    register.other = other
    return register
  }

  @Test("is read, and says by which rows people are linked")
  func read() throws {
    let map = try Self.map(
      """
      - { column: reader, role: foreign-key, known-as: { system: loans, table: reader } }
      - { column: visit, items: loans, known-as: { system: loans, table: visit, joined-by: "/" } }
      """
    ).read()
    #expect(map.tables[0].columns.map { $0.knownAs?.table.text } == ["reader", "visit"])
    let (register, _) = RegisterReader.read(
      Self.map("- { column: v, items: loans, known-as: { system: loans, table: reader } }").files)
    let link = try #require(register?.numberLinks.first)
    #expect(link.system == "cases" && link.owner.table == "reader" && !link.isShared)
  }

  @Test("of a system, a table or a key that is not there")
  func faults() {
    Self.map(
      """
      - { column: a, items: loans, known-as: { system: loan, table: reader } }  #! RL-06:56
      - { column: b, items: loans, known-as: { system: loans, table: readers } }  #! RL-06:70
      - { column: c, items: loans, known-as: { system: cases, table: person } }  #! RL-06:56
      - { column: d, items: loans, known-as: { system: loans, table: visit } }  #! RL-03:46
      - { column: e, items: loans, known-as: { system: loans, table: list } }  #! RL-03:70
      - { column: f, items: loans, known-as: { system: loans, table: shelf } }  #! RL-06:70
      - { column: g, items: loans, known-as: { system: loans } }  #! RL-03:46
      - { column: h, items: loans, known-as: loans }  #! RL-04:46
      """
    ).check()
  }

  @Test("in a row of several people, of whom")
  func people() {
    MappedRegister(
      map: MappedRegister.head + """
        tables:
          - table: person
            people: [{ role: child }, { role: parent }]
            columns:
              - { column: a, items: loans, known-as: { system: cases, table: person } }  #! RL-03:19 RL-06:56
        """
    ).check()
  }
}
