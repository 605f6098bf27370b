import Foundation
import StatutoryTime
import Testing

@testable import Import

@Suite("Importing open cases")
struct CaseImportTests {
  private func imported() throws -> ImportedCases {
    try CaseImport.read(
      Imported.bundled("cases.csv"), today: try #require(LocalDay(iso: "2026-11-26")),
      holidays: .bundled)
  }

  @Test("takes open cases with their original dates and works out anew when they are due")
  func cases() throws {
    let cases = try imported().cases
    #expect(cases.map(\.reference) == ["DP-1", "DP-2", "DP-3", "DP-4", "DP-5", "DP-11"])
    let found = cases.map { "\($0.regime.rawValue) \($0.received) \($0.deadline.due)" }
    #expect(
      found == [
        "UKGDPR-SAR 2026-11-02 2026-12-02", "UKGDPR-SAR 2026-10-05 2026-11-13",
        "FOI 2026-11-02 2026-12-01", "EIR 2026-10-28 2026-11-25",
        "DPA164A-ACK 2026-10-01 2026-11-02", "UKGDPR-RECTIFICATION 2026-10-05 2026-11-12",
      ])
    #expect(cases.map(\.daysLate) == [0, -8, -1, nil, -2, nil])
  }

  @Test("reports every row that it did not take, with its reason")
  func report() throws {
    let report = try imported().report
    let refused = report.rowsNotTaken.map { "\($0.row ?? 0) \($0.column ?? "-")" }
    #expect(
      refused == [
        "7 Date received", "8 Type of request", "9 Date received", "10 Reference",
        "11 Date closed", "12 Reference", "13 -",
      ])
    #expect(report.issues.contains { $0.row == 5 && $0.reason == .serialNumber })
    #expect(report.issues.contains { $0.row == 6 && $0.reason == .eventNotCounted })
    #expect(report.issues.contains { $0.row == 14 && $0.weight == .cellNotTaken })
    #expect(report.issues.contains { $0.reason == .unknownHeading("Officer") })
  }

  @Test("writes a line of JSON for each, and both dates side by side")
  func output() throws {
    let imported = try imported()
    let lines = imported.lines.split(separator: "\n")
    #expect(lines.count == 6)
    for line in lines {
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
    #expect(
      lines[1].hasPrefix(
        #"{"reference":"DP-2","regime":"UKGDPR-SAR","received":"2026-10-05","events":[{"name":"#
          + #""clarify_asked","date":"2026-10-12"},"#
      ))
    let line = "3,DP-2,UKGDPR-SAR,2026-10-05,2026-11-13,2026-11-05,-8\r\n"
    #expect(imported.comparison.contains(line))
    #expect(!imported.lines.contains("Somebody"))
  }

  @Test(
    "reads days as they are written in Britain, in both languages",
    arguments: [
      ("2026-11-05", "2026-11-05"), ("2026-11-05T09:30", "2026-11-05"),
      ("05/11/2026", "2026-11-05"), ("5.11.26", "2026-11-05"), ("5 Nov 2026", "2026-11-05"),
      ("5th November 2026", "2026-11-05"), ("Thursday 5 November 2026", "2026-11-05"),
      ("5 Tachwedd 2026", "2026-11-05"), ("dydd Iau 5 Tachwedd 2026", "2026-11-05"),
      ("05/11/2026 14:30", "2026-11-05"), ("46331", "2026-11-05"), ("31/02/2026", nil),
      ("11/25/2026", nil), ("soon", nil), ("2026", nil), ("5/11", nil), ("", nil),
    ])
  func days(text: String, day: String?) {
    #expect(DatePhrase.read(text)?.day.description == day)
  }

  @Test(
    "knows the kinds of case by their usual names",
    arguments: [
      ("DSAR", Regime.subjectAccess), ("Cais am fynediad at ddata", nil),
      ("Mynediad at wybodaeth bersonol", .subjectAccess), ("FOIA", .foi),
      ("Freedom of Information", .foi), ("FOI internal review", .internalReview),
      ("Environmental information", .environmentalInformation),
      ("Right to be forgotten", .erasure), ("Dileu", .erasure), ("UKGDPR-SAR", .subjectAccess),
      ("Complaint", nil), ("RETENTION-WG-MHP", nil),
    ])
  func kinds(text: String, regime: Regime?) {
    #expect(CaseKind.regime(text) == regime)
  }
}
