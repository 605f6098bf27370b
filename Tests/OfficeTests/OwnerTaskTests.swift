import Casebook
import Mail
import Office
import Register
import RegisterLanguage
import StatutoryTime
import Synchronization
import TestSupport
import Testing

@Suite("What the owner of a manual system is asked", .serialized)
struct OwnerTaskTests {
  private static let map = """
    system: paper-archive
    name: { cy: Archif bapur, en: Paper archive }
    owner: records officer
    mode: manual
    services: [information-governance-enquiries]
    asks:
      - id: boxes
        name: { cy: Rhestrwch y blychau., en: List the boxes whose term has ended. }
        items: request-content
        every: 3 months
        within: 10 working days
        chase-after: 5 working days
        nil-return: { cy: Dim blychau., en: No boxes. }
        evidence: { cy: Y rhestr wedi’i llofnodi., en: The signed list. }
    """

  private func register() throws -> Register {
    var files = try RegisterFolder.files(ProjectFiles.root + "Examples/registers/wecare-wales")
    files.append(
      RegisterFile(name: "systems/paper-archive.yaml", bytes: Array(Self.map.utf8)))
    let (register, findings) = RegisterReader.read(files)
    #expect(findings.map(\.description) == [])
    return try #require(register)
  }

  @Test(
    "is asked once, chased until there is an answer, and asked again when it is time",
    arguments: Store.allCases)
  func life(_ store: Store) async throws {
    let carrier = ScriptedCarrier([])
    try await TestOffice.with(store, register: try register(), carrier: carrier) {
      (office: Office) async throws in
      let opened = try await office.on("2026-12-18").askOwners()
      #expect(opened.map(\.system) == ["paper-archive"])
      // Christmas Day, Boxing Day's substitute and New Year's Day are no working days.
      #expect(opened.map(\.dueOn.description) == ["2027-01-06"])
      #expect(opened.map(\.chaseOn.description) == ["2026-12-29"])
      #expect(try await office.on("2026-12-18").askOwners() == [])
      #expect(try await office.on("2026-12-24").chaseOwners() == 0)
      #expect(try await office.on("2026-12-29").chaseOwners() == 1)
      #expect(try await office.on("2026-12-29").chaseOwners() == 0)
      #expect(try await office.on("2027-01-10").chaseOwners() == 1)
      let task = try #require(opened.first?.id)
      #expect(try await office.on("2027-04-01").askOwners() == [])
      try await office.on("2027-01-11").returnOwnerTask(
        task, count: 0, evidence: nil, by: .role("system-owner"))
      #expect(try await office.on("2027-01-20").chaseOwners() == 0)
      #expect(try await office.on("2027-03-01").askOwners() == [])
      #expect(try await office.on("2027-03-18").askOwners().count == 1)
      try await office.on("2027-03-18").deliverMail()
      #expect(carrier.sent.withLock { $0.count } == 4)
      #expect(try await office.casebook.reconcile().isWhole)
    }
  }

  @Test("returns records with evidence, or nothing; a second answer is refused")
  func answers() async throws {
    try await TestOffice.with(.sqlite, register: try register()) { (office: Office) async throws in
      let task = try #require(try await office.askOwners().first?.id)
      func give(_ count: Int, _ evidence: [UInt8]?, _ id: String? = nil) async throws {
        try await office.returnOwnerTask(
          id ?? task, count: count, evidence: evidence, by: .role("system-owner"))
      }
      await #expect(throws: OwnerTaskRefusal.unknownTask) { try await give(0, nil, "none") }
      await #expect(throws: OwnerTaskRefusal.evidenceMissing) { try await give(12, nil) }
      await #expect(throws: OwnerTaskRefusal.badCount) { try await give(-1, nil) }
      try await give(12, Array("list".utf8))
      await #expect(throws: OwnerTaskRefusal.alreadyAnswered) { try await give(0, nil) }
      let answered = try #require(try await office.ownerTasks(answered: true).first?.answer)
      #expect(answered.count == 12 && answered.evidence?.count == 64)
      #expect(try await office.ownerTasks() == [])
    }
  }

  @Test("is written to at the role's address, in both languages, about nobody")
  func letters() async throws {
    let carrier = ScriptedCarrier([])
    try await TestOffice.with(.sqlite, register: try register(), carrier: carrier) {
      (office: Office) async throws in
      try await office.askOwners()
      try await office.deliverMail()
      let letter = try #require(carrier.sent.withLock { $0.first })
      #expect(letter.to == office.register.controller.enquiriesEmail)
      #expect(letter.subject.contains("Archif bapur") && letter.subject.contains("Paper archive"))
      #expect(letter.body.contains("The signed list.") && letter.body.contains("Dim blychau."))
      #expect(!letter.body.contains("⟦"))
    }
  }
}
