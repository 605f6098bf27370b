import Register
import RegisterLanguage
import Testing

@Suite("A fault in the map of a system")
struct SystemFindingsTests {
  private func check(_ rest: String, _ location: SourceLocation = #_sourceLocation) {
    MappedRegister(map: MappedRegister.head + rest).check(sourceLocation: location)
  }

  @Test("an item, an event, a fact or a kind of people that nobody declares")
  func unknown() {
    check(
      """
      tables:
        - table: person
          services: [library, libary]  #! RL-06:25
          key: [id]
          people: [{ role: reader, subject: readers }]  #! RL-06:39
          columns:
            - { column: name, items: [name, loans], identity: name }  #! RL-06:33
            - { column: done, event: closed }  #! RL-06:32
            - { column: sort, fact: kin }  #! RL-06:31
            - { column: kind, fact: kind, values: { A: adult, B: grown-up } }  #! RL-07:60
      """)
  }

  @Test("an item of another service can be read: it is a notice broken, not a fault of language")
  func elsewhere() {
    check(
      """
      tables:
        - { table: person, key: [id], columns: [{ column: name, items: papers }] }
      """)
  }

  @Test("rows about people that go with nothing, where records go")
  func untied() {
    let tables = """
      tables:
        - { table: loan, key: [id], people: [{ role: reader }], columns: [{ column: done, event: case-closed }] }
        - { table: note, key: [id], people: [{ role: reader }] }STRAY
        - { table: card, key: [id], people: [{ role: reader }], stays: the card is the reader's own }
        - { table: line, key: [id], people: [{ role: reader }], goes-with: [{ table: loan, by: { loan: id } }] }
        - { table: branch, key: [id] }

      """
    let records = "records: [{ record: loan, name: { cy: Benthyciad, en: Loan }, table: loan }]\n"
    check(tables.replacing("STRAY", with: "  #! RL-03:14") + records)
    check(tables.replacing("STRAY", with: ""))
  }

  @Test("a table, a column, a role or an item there twice")
  func twice() {
    check(
      """
      tables:
        - table: person
          people: [{ role: reader }, { role: reader }]  #! RL-05:40
          columns:
            - { column: name, items: [names, names] }  #! RL-05:40
            - { column: name, items: names }  #! RL-05:19
        - { table: person, not-personal: a list }  #! RL-05:14
      """)
  }

  @Test("a column of which nothing is said, and one that may be that of several people")
  func columns() {
    check(
      """
      tables:
        - table: person
          people: [{ role: child }, { role: parent }]
          columns:
            - { column: name, type: text }  #! RL-03:9
            - { column: nhs, items: names, identity: nhs-number }  #! RL-03:19
            - { column: mother, items: names, identity: name, of: mother }  #! RL-06:61
            - { column: photo, items: names, folder: ../photos }  #! RL-04:48
            - { column: at, event: case-opened, time-zone: Cardiff }  #! RL-07:54
      """)
  }

  @Test("a way to a table, or to a person, that is not there")
  func ways() {
    check(
      """
      tables:
        - table: loan
          people:
            - { role: reader, through: [{ table: persons, by: { p: id } }] }  #! RL-06:44
            - { role: lender, through: [{ table: colour, by: { p: id } }] }  #! RL-06:17
            - { role: guardian, through: [{ table: person, by: { p: id } }] }  #! RL-06:17
            - { role: other, as: kin, through: [{ table: person, by: { p: id } }] }  #! RL-06:28
            - { role: lost, as: kin }  #! RL-02:27
            - { role: vague, through: [{ table: person }] }  #! RL-03:34
          columns: [{ column: title, items: loans }]
        - table: person
          people: [{ role: child }, { role: parent }]
          columns: [{ column: name, items: names, identity: name, of: child }]
        - { table: colour, not-personal: a list }
      """)
  }

  @Test("a mode without what it needs")
  func modes() {
    func check(_ text: String, _ location: SourceLocation = #_sourceLocation) {
      MappedRegister(map: "name: { cy: a, en: b }\nowner: head\n" + text)
        .check(sourceLocation: location)
    }
    check("system: cases  #! \nmode: driect  #! RL-07:7")
    MappedRegister(
      map: "name: { cy: a, en: b }  #! RL-03:1 RL-03:1\nowner: head\nsystem: cases\nmode: export"
    ).check()
    MappedRegister(
      map: "name: { cy: a, en: b }  #! RL-03:1\nowner: head\nsystem: cases\nmode: manual"
    ).check()
    check("system: cases\nmode: direct  #! RL-07:7\ndialect: odbc")
  }

  @Test(
    "an address or a credential is found, and never repeated",
    arguments: [
      "address: postgres://gwen:dirgel123@db.vale.example/cases",
      "owner: postgres://gwen:dirgel123@db.vale.example/cases",
      "password: dirgel123",
      "owner: \"Driver=MariaDB;Uid=gwen;Pwd=dirgel123\"",
      "tables: [{ table: x, columns: [{ column: y, not-personal: \"odbc://a:dirgel123@b\" }] }]",
    ])
  func credentials(_ line: String) throws {
    let head = MappedRegister.head.replacing(
      line.hasPrefix("owner") ? "owner: head of case systems\n" : "none", with: "")
    let findings = RegisterReader.read(MappedRegister(map: head + line).files).findings
    #expect(findings.map(\.rule) == ["RL-15"])
    for finding in findings {
      #expect(!"\(finding)".contains("dirgel123") && !"\(finding)".contains("gwen"))
      #expect(finding.severity == .critical && finding.place.line >= 2)
    }
  }

  @Test("a column may have any name, also that of a credential")
  func names() throws {
    let map = try MappedRegister(
      map: MappedRegister.head + """
        tables:
          - table: person
            columns:
              - { column: password, not-personal: a hash of the system's own }
              - { column: kind, fact: kind, values: { user: adult } }
        """
    ).read()
    #expect(map.tables[0].columns.map(\.name) == ["password", "kind"])
  }
}
