import Rights
import StatutoryTime
import TestSupport
import Testing

@Suite("What may be done with an enquiry")
struct EnquiryGuardTests {
  @Test(
    "allows the changes of status of the expected table, and no other",
    arguments: try ProjectFiles.expected("enquiry-transitions"))
  func row(_ row: [String: String]) throws {
    let enquiry = try Self.enquiry(
      kind: row["kind"] == "sar" ? .sar : .foi,
      status: DisclosureStatus(rawValue: row["from"] ?? ""), isClosed: row["closed"] == "yes")
    let next = try #require(DisclosureStatus(rawValue: row["to"] ?? ""))
    let allowed = (try? enquiry.maySetStatus(next)) != nil
    #expect(allowed == (row["allowed"] == "yes"), "\(row["why"] ?? "")")
    #expect(allowed == enquiry.nextStatuses.contains(next))
  }

  @Test("closes a freedom of information case only with a disclosure status")
  func closing() throws {
    let day = try #require(LocalDay(iso: "2026-03-01"))
    #expect(throws: EnquiryRefusal.statusMissing) {
      try Self.enquiry(kind: .foi, status: nil, isClosed: false).mayClose(on: day)
    }
    #expect(throws: EnquiryRefusal.alreadyClosed) {
      try Self.enquiry(kind: .sar, status: nil, isClosed: true).mayClose(on: day)
    }
    #expect(throws: EnquiryRefusal.closedBeforeReceived) {
      try Self.enquiry(kind: .sar, status: nil, isClosed: false)
        .mayClose(on: day.adding(years: -5))
    }
    try Self.enquiry(kind: .foi, status: .open, isClosed: false).mayClose(on: day)
  }

  @Test("publishes only what is answered, open and about information")
  func publishing() throws {
    #expect(throws: EnquiryRefusal.publicationIsForFreedomOfInformation) {
      try Self.enquiry(kind: .sar, status: nil, isClosed: true).mayPublish()
    }
    #expect(throws: EnquiryRefusal.notClosed) {
      try Self.enquiry(kind: .foi, status: .open, isClosed: false).mayPublish()
    }
    #expect(throws: EnquiryRefusal.notOpenToThePublic) {
      try Self.enquiry(kind: .foi, status: .closed, isClosed: true).mayPublish()
    }
    try Self.enquiry(kind: .foi, status: .subsequentlyOpened, isClosed: true).mayPublish()
  }

  static func enquiry(
    kind: EnquiryKind, status: DisclosureStatus?, isClosed: Bool
  ) throws -> Enquiry {
    let day = try #require(LocalDay(iso: "2026-01-05"))
    return Enquiry(
      id: "a", reference: "FOI-AAAA-BBBB", kind: kind, receivedOn: day,
      receivedAt: Instant(startOf: day), dueOn: day.adding(days: 28),
      requester: Requester(
        name: "Gwen ferch Ieuan", email: nil, postalAddress: nil, language: .cy), request: "…",
      status: status, statusOn: status == nil ? nil : day, closedOn: isClosed ? day : nil,
      outcome: nil, topic: nil, register: "r")
  }
}
