import Gate
import StatutoryTime
import TestSupport
import Testing

/// The older table, of one service. It writes an anonymised item as an item of its own, names a
/// reason for each item of a denial, and has its own words for the reasons.
@Suite("The expected decisions of the enquiry service")
struct EnquiryDecisionTests {
  /// Where the older table and the newer one read the notice differently, the newer governs:
  /// publication with the person in it is not covered (scw-igov-04, against 'unlawful'), and the
  /// Commissioner is told for the handling of requests too (scw-igov-02, against a denial). Who may
  /// have an item may have it without the person in it, which is less (against three rows).
  static let otherwiseRead: Set<String> = ["GATE-10", "GATE-11", "GATE-12", "GATE-15", "GATE-19"]

  @Test("agrees with every row", arguments: try ProjectFiles.expected("enquiry-gate"))
  func row(_ row: [String: String]) throws {
    let gate = try ExampleGate.gate.get()
    let asked = (row["items"] ?? "").split(separator: "|").map(String.init)
    let suffix = DisclosureGate.anonymisedSuffix
    let plain = asked.filter { !$0.hasSuffix(suffix) }
    let anonymised = asked.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }
    let decisions = try [
      plain.isEmpty && !anonymised.isEmpty ? nil : try request(row, plain, isAnonymised: false),
      anonymised.isEmpty ? nil : request(row, anonymised, isAnonymised: true),
    ].compactMap { $0.map { gate.decide($0) } }
    let answers = Set(decisions.map(\.answer.rawValue))
    let expected = row["decision"] ?? ""
    guard !Self.otherwiseRead.contains(row["case_id"] ?? "") else {
      #expect(answers == ["permit"] && decisions.allSatisfy { $0.refusal == nil })
      return
    }
    #expect(expected == "permit" ? answers.contains("permit") : answers == [expected])
    let permitted = Set((row["permitted_items"] ?? "").split(separator: "|").map(String.init))
    let items = decisions.first { $0.id == "plain" }?.items ?? []
    let without = decisions.first { $0.id == "anonymised" }?.items.map { $0 + suffix } ?? []
    #expect(Set(items + without) == permitted, "\(row["why"] ?? "")")
  }

  private func request(
    _ row: [String: String], _ items: [String], isAnonymised: Bool
  ) throws -> DisclosureRequest {
    var context: [String: String] = [:]
    for word in (row["context"] ?? "").split(separator: ";") {
      switch word {
      case "by=person": context["by"] = "person"
      case "by=program": context["by"] = "program"
      case "vital-interests=true": context["emergency"] = "yes"
      default: break
      }
    }
    if isAnonymised { context["form"] = "anonymised" }
    let at = try #require(LocalDay(iso: "2026-11-20"))
    return DisclosureRequest(
      id: isAnonymised ? "anonymised" : "plain", register: "wecare-wales",
      service: "information-governance-enquiries", recipient: row["recipient"] ?? "",
      purpose: row["purpose"] ?? "", items: items, facts: ["kind": row["kind"] ?? ""],
      circumstances: try Circumstances(context), at: at)
  }
}
