import Gate
import Register
import StatutoryTime
import Testing

@Suite("A request as it may be kept")
struct KeptWordsTests {
  @Test("is decided as the one that was asked, for every row of the table and 20,000 at random")
  func decidedAlike() throws {
    let registers = try ExampleGate.registers.get()
    let gate = try ExampleGate.gate.get()
    let kept = KeptWords(registers)
    let rows = try ExampleGate.rows()
    var random = RandomRequests(registers, rows: rows, seed: 31)
    var requests = try rows.map { try $0.request() }
    for _ in 0..<20_000 { requests.append(try random.next()) }
    var permitted = 0
    for request in requests {
      let before = gate.decide(request)
      let after = gate.decide(kept.request(request, as: "kept"))
      if before.answer == .permit { permitted += 1 }
      #expect(
        before.answer == after.answer && before.refusal == after.refusal
          && before.items.count == after.items.count && before.missing == after.missing
          && before.withheld.map(\.reason) == after.withheld.map(\.reason)
          && before.statements == after.statements, "\(request)")
    }
    #expect(permitted > 500)
  }

  @Test("holds no word of the asker's, no date of birth, and not the asker's own id")
  func withoutWords() throws {
    let registers = try ExampleGate.registers.get()
    let said = [
      "need": "Olwen Prydderch moved to 4 Heol Las", "law": "UKGDPR-6-1-f", "form": "identifiable",
      "recipient.region": "Olwen's region", "subject.region": "Olwen's region",
      "subject.born": "2014-03-02", "reason": "Olwen is in danger",
      "need.items": "needs+letter to Olwen", "return.year": "Olwen",
    ]
    let request = DisclosureRequest(
      id: "Olwen/1", register: "cardiff-childrens-services", service: "childrens-services",
      subject: "Olwen", recipient: "the aunt of Olwen", purpose: "Olwen's sake",
      items: ["needs", "letter to Olwen", "letter to Olwen"], facts: ["name": "Olwen"],
      circumstances: try Circumstances(said), at: try #require(LocalDay(iso: "2026-11-20")))
    let kept = KeptWords(registers).request(request, as: "kept")
    let text = String(decoding: try kept.json(), as: UTF8.self)
    #expect(!text.contains("Olwen") && !text.contains("2014-03-02"))
    #expect(text.contains("UKGDPR-6-1-f"))
    #expect(kept.items == ["needs", "other:4", "other:4"])
    let region = kept.circumstances.text(.region)
    #expect(region != nil && region == kept.circumstances.text(.subjectRegion))
    // Twelve years old: since the day itself.
    #expect(kept.circumstances.day(.subjectBorn)?.description == "2014-11-20")
  }

  @Test("reads back from its JSON as the same")
  func readsBack() throws {
    let kept = KeptWords(try ExampleGate.registers.get())
    for row in try ExampleGate.rows() {
      let request = kept.request(try row.request(), as: row.id)
      let read = try DisclosureRequest(json: request.json(), today: request.at)
      #expect(read == request, "\(row)")
    }
  }
}
