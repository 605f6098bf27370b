import Testing
import Wording

@testable import Publishing

@Suite("The record of processing")
struct ProcessingRecordTests {
  private func row(_ service: String?, _ purpose: String?) throws -> RecordRow {
    let record = try RecordFixture.library()
    return try #require(record.rows.first { $0.service == service && $0.purpose == purpose })
  }

  @Test("has a row for the body’s purposes, for each service and purpose, and for a silent service")
  func rows() throws {
    let rows = try RecordFixture.library().rows.map { "\($0.service ?? "-")/\($0.purpose ?? "-")" }
    #expect(rows == ["-/accounts", "library/lending", "library/news", "silent/-"])
  }

  @Test(
    "fills each column from what is stated for the purpose, own and inherited",
    arguments: [
      (RecordColumn.businessFunction, "Llyfrgell", "Library"),
      (.purpose, "benthyg", "lending"),
      (.individuals, "darllenwyr (plant ac oedolion)", "readers (children and adults)"),
      (
        .personalData,
        "enwau; anghenion (data categori arbennig: iechyd) [tybiaeth]",
        "names; needs (special category data: health) [assumption]"
      ),
      (.source, "y darllenydd", "the reader"),
      (.recipients, "argraffydd (prosesydd)", "a printer (processor)"),
      (.countries, "cwmwl (yr UE)", "cloud (EU)"),
      (.safeguards, "rheoliadau digonolrwydd", "adequacy regulations"),
      (
        .retention,
        "benthyciadau (2 flynedd ar ôl ‘loan ended’, yna’n cael ei ddileu)",
        "loans (2 years after loan ended, then erased)"
      ),
      (.retentionPolicy, "Vale schedule", "Vale schedule"),
      (.security, "Cloeon", "Locks"),
      (.article6, "Tasg (UK GDPR Art 6(1)(e))", "Task (UK GDPR Art 6(1)(e))"),
      (
        .article9, "Art 9(2)(g) budd sylweddol i’r cyhoedd",
        "Art 9(2)(g) substantial public interest"
      ),
      (.schedule1, "DPA 2018 Atodlen 1 paragraff 18", "DPA 2018 Schedule 1 paragraph 18"),
      (
        .policyDocument, "DPA 2018 Atodlen 1 paragraff 18: oes",
        "DPA 2018 Schedule 1 paragraph 18: yes"
      ),
      (.rights, "mynediad", "access"),
      (
        .dataProtectionOfficer, "Swyddog diogelu data (dpo@vale.example)",
        "Data protection officer (dpo@vale.example)"
      ),
    ])
  func filled(column: RecordColumn, cy: String, en: String) throws {
    let cell = try row("library", "lending")[column]
    #expect(cell.text(in: .cy) == cy)
    #expect(cell.text(in: .en) == en)
  }

  @Test("says where it is silent, in both languages, and borrows nothing")
  func silence() throws {
    let cell = try row("silent", nil)[.personalData]
    #expect(cell.text(in: .cy) == "heb ei nodi")
    #expect(cell.text(in: .en) == "not stated")
    #expect(!cell.isStated)
  }

  @Test("shows a basis that is tied to no purpose without saying that it is this purpose’s")
  func untied() throws {
    let cell = try row("library", "news")[.article6]
    #expect(!cell.isStated)
    #expect(
      cell.text(in: .en)
        == "not stated for this purpose; stated without a purpose: Contract (UK GDPR Art 6(1)(b))")
  }

  @Test("keeps what serves one purpose alone out of the others")
  func onlyFor() throws {
    #expect(try row("library", "news")[.personalData].text(in: .en) == "names")
    #expect(try row("library", "news")[.recipients].text(in: .en) == "not stated")
  }

  @Test("never claims a breach, or that a policy is kept, from a register")
  func facts() throws {
    for column in [RecordColumn.breach, .retainedPerPolicy, .assessmentRequired] {
      #expect(try !row("library", "lending")[column].isStated)
    }
  }

  @Test("is whole in both languages for every example", arguments: RecordFixture.names)
  func examples(name: String) throws {
    let record = try RecordFixture.example(name)
    #expect(!record.rows.isEmpty)
    for row in record.rows {
      for column in RecordColumn.allCases {
        for language in Language.allCases { #expect(!row[column].text(in: language).isEmpty) }
        #expect(row[.purpose].isStated == (row.purpose != nil))
      }
    }
    #expect(record.hasDraftWelsh)
  }

  @Test(
    "knows which conditions ask for an appropriate policy document",
    arguments: [
      ("para 1", PolicyDocumentNeed.needed), ("para 2", .notNeeded), ("para 18(1)", .needed),
      ("para 10", .neededSaveForDisclosures), ("para 13", .notNeeded), ("para 33", .notNeeded),
      ("para 35", .needed), ("Part 2", .unknown), ("substantial interest", .unknown),
    ])
  func policyDocuments(paragraph: String, need: PolicyDocumentNeed) {
    #expect(PolicyDocumentNeed(paragraph: paragraph) == need)
  }
}
