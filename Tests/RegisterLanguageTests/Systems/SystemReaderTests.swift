import Register
import RegisterLanguage
import Testing

@Suite("A map of a system")
struct SystemReaderTests {
  static let whole =
    MappedRegister.head + """
      code-page: windows-1252
      time-zone: Europe/London
      tables:
        - table: case_file
          key: [office, number]
          people:
            - role: child
              subject: families
              through:
                - table: party
                  by: { office: office, number: case_number }
                  where: { kind: C }
                - { table: person, by: { person_id: id } }
          columns:
            - { column: closed_on, event: case-closed, type: date }
            - { column: class, fact: kind, values: { A: adult, J: junior } }
            - { column: note, items: loans, free-text: true, code-page: iso-8859-14 }
            - { column: removed, deleted: "Y" }
            - { column: letter, items: loans, folder: letters/out }
        - table: party
          services: [library, archive]
          key: [id]
          people: [{ role: party, through: [{ table: person, by: { person_id: id } }] }]
          columns:
            - { column: kind, role: status }
            - { column: entered_by, not-personal: a number of the system's own }
        - table: person
          key: [id]
          people:
            - { role: person, subject: families }
          columns:
            - { column: name, items: [names, contact-details], identity: name }
            - { column: born, items: names, event: birth, identity: date-of-birth }
            - { column: faith, not-stated: true, guess: religion by its name }
        - { table: colour, not-personal: a list of colours }
      """

  @Test("is read whole, with the place of everything")
  func read() throws {
    let map = try MappedRegister(map: Self.whole).read()
    #expect(map.id == "cases" && map.mode == .direct && map.dialect == .postgresql)
    #expect(map.tables.map(\.name) == ["case_file", "party", "person", "colour"])
    let file = try #require(map.table("case_file"))
    #expect(file.key.map(\.text) == ["office", "number"])
    #expect(file.column("class")?.values.map(\.text) == ["adult", "junior"])
    #expect(file.deletionMark?.name == "removed")
    #expect(file.column("letter")?.folder == "letters/out")
    #expect(file.place == SourcePlace(file: "systems/cases.yaml", line: 10, column: 12))
    #expect(file.knownColumns.isSuperset(of: ["office", "number", "closed_on"]))
    let note = try #require(file.column("note"))
    #expect(map.codePage(of: note, in: file) == .latin8)
    #expect(map.timeZone(of: note, in: file) == "Europe/London")
    let party = try #require(map.table("party"))
    #expect(map.services(of: party).map(\.text) == ["library", "archive"])
    #expect(map.services(of: file).map(\.text) == ["library"])
  }

  @Test("says who a row is about, here or elsewhere")
  func people() throws {
    let map = try MappedRegister(map: Self.whole).read()
    let child = try #require(map.table("case_file")?.role("child"))
    #expect(!child.isHere)
    let there = try #require(map.roleThere(child))
    #expect(there.table.name == "person" && there.role.name == "person")
    #expect(there.table.identity(of: there.role).map(\.name) == ["name", "born"])
    #expect(there.table.birth(of: there.role)?.name == "born")
    #expect(child.through[0].where == [NamedText(name: "kind", text: "C")])
  }

  @Test("of a system that only its owner can look into says what is asked")
  func manual() throws {
    let map = try MappedRegister(
      map: """
        system: cases
        name: { cy: Archif bapur, en: Paper archive }
        owner: records officer
        mode: manual
        services: [archive]
        asks:
          - id: boxes
            name: { cy: Rhestrwch y blychau., en: List the boxes whose term has ended. }
            items: papers
            every: 3 months
            within: 20 working days
            chase-after: 10 working days
            nil-return: { cy: Dim blychau., en: No boxes. }
            evidence: { cy: Y rhestr wedi’i llofnodi., en: The signed list. }
        """
    ).read()
    #expect(map.asks.first?.every == Period(count: 3, unit: .month))
    #expect(map.asks.first?.chaseAfter == Period(count: 10, unit: .workingDay))
    #expect(map.asks.first?.items.map(\.text) == ["papers"])
  }

  @Test("with another name than its file, or there twice, is a finding")
  func ids() {
    var files = MappedRegister(map: MappedRegister.head).files
    files.append(
      RegisterFile(name: "systems/other.yaml", bytes: Array(MappedRegister.head.utf8)))
    #expect(RegisterReader.read(files).findings.map(\.rule) == ["RL-05", "RL-13"])
  }

  @Test("changes the version of its register")
  func version() {
    let one = RegisterReader.read(MappedRegister(map: Self.whole).files).register?.version
    let other = RegisterReader.read(MappedRegister(map: Self.whole + "\n# x\n").files).register?
      .version
    #expect(one != nil && other != nil && one != other)
  }
}
