import Foundation
import Register
import Testing
import Wording

@testable import Publishing

@Suite("The record of processing as CSV, JSON and linked data")
struct RecordRenderingTests {
  @Test("has the ICO’s thirty headings in their order in English")
  func headings() throws {
    let headings = try RecordFixture.library().table(in: .en).headings
    #expect(headings.count == RecordColumn.allCases.count)
    #expect(headings.prefix(2) == ["Business function", "Purpose of processing"])
    #expect(headings[6] == "Link to contract with processor")
    #expect(headings[25] == "Data Protection Act 2018 Schedule 1 Condition for processing")
    #expect(headings[29] == "Reasons for not adhering to policy document (if applicable)")
    #expect(Set(headings).count == headings.count)
    #expect(Set(try RecordFixture.library().table(in: .cy).headings).isDisjoint(with: headings))
  }

  @Test(
    "makes a cell that looks like a formula harmless, and quotes what must be",
    arguments: [
      ("=1+1", "'=1+1"), ("+44", "'+44"), ("-2", "'-2"), ("@cmd", "'@cmd"), ("a,b", "\"a,b\""),
      ("a\r\nb", "\"a\r\nb\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("\t=1", "'\t=1"),
      ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("plain", "plain"),
    ])
  func cells(text: String, cell: String) {
    #expect(ProcessingRecord.cell(text) == cell)
  }

  @Test("writes the same bytes each time", arguments: Language.allCases)
  func deterministic(language: Language) throws {
    let one = try RecordFixture.library()
    let other = try RecordFixture.library()
    #expect(one.csv(in: language) == other.csv(in: language))
    #expect(one.json(in: language) == other.json(in: language))
    #expect(one.linkedData() == other.linkedData())
  }

  @Test("ends each line of CSV with CR LF")
  func lineEnds() throws {
    let csv = try RecordFixture.library().csv(in: .en)
    #expect(csv.hasSuffix("\r\n"))
    #expect(csv.replacing("\r\n", with: "").contains("\n") == false)
  }

  @Test("is valid JSON with a key for every column", arguments: RecordFixture.names)
  func json(name: String) throws {
    let text = try RecordFixture.example(name).json(in: .cy)
    let top = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(top["organisation"] as? String == name)
    #expect(top["draft"] as? Bool == true)
    let rows = try #require(top["rows"] as? [[String: Any]])
    for row in rows {
      let cells = try #require(row["cells"] as? [String: Any])
      #expect(Set(cells.keys) == Set(RecordColumn.allCases.map(\.rawValue)))
    }
  }

  @Test("names every node of linked data once, by a valid address", arguments: RecordFixture.names)
  func linkedData(name: String) throws {
    let text = try RecordFixture.example(name).linkedData()
    let top = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let context = try #require(top["@context"] as? [String: String])
    let graph = try #require(top["@graph"] as? [[String: Any]])
    let ids = graph.compactMap { $0["@id"] as? String }
    #expect(ids.count == graph.count)
    #expect(Set(ids).count == ids.count)
    var known = Set(ids)
    for address in references(in: graph) where !address.hasPrefix("https://") {
      let prefix = address.split(separator: ":").first.map(String.init) ?? ""
      #expect(context[prefix] != nil, "\(address)")
      known.insert(address)
    }
    for address in references(in: graph) where address.hasPrefix("https://") {
      #expect(URL(string: address, encodingInvalidCharacters: false) != nil, "\(address)")
      #expect(known.contains(address) || address.hasSuffix("#controller"), "\(address)")
    }
  }

  private func references(in value: Any) -> [String] {
    if let list = value as? [Any] { return list.flatMap(references) }
    guard let object = value as? [String: Any] else { return [] }
    return object.flatMap { key, value in
      key == "@id" ? [value as? String].compactMap { $0 } : references(in: value)
    }
  }

  @Test("ties the UK’s provisions to the EU’s nearest, and those of the UK alone to none")
  func vocabulary() {
    #expect(RecordTerms.nearest(to: RecordTerms.basis(.publicTask)) == "eu-gdpr:A6-1-e")
    #expect(RecordTerms.nearest(to: RecordTerms.basis(.recognisedLegitimateInterests)) == nil)
    #expect(RecordTerms.nearest(to: RecordTerms.condition(.healthOrSocialCare)) == "eu-gdpr:A9-2-h")
    #expect(RecordTerms.nearest(to: RecordTerms.right(.access)) == "eu-gdpr:A15")
  }
}
