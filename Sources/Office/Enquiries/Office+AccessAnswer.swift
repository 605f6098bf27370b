import Casebook
import Crypto
import Register
import Retention
import Rights
import StatutoryTime
import Systems

/// A record that may be the person's, and how it was found.
public struct FoundRecord: Sendable, Hashable {
  public let enquiry: Enquiry
  public let match: PersonSearch.Match
}

extension Office {
  /// Looks for all enquiries of the person who made a subject access request.
  ///
  /// - Throws: `EnquiryRefusal.answerIsForSubjectAccess` for another kind of case.
  public func searchPerson(of id: String, by actor: Actor) async throws -> [FoundRecord] {
    let found = try await find(personOf: id)
    let counts = Dictionary(grouping: found, by: \.match).mapValues { String($0.count) }
    let entry = act(
      .personSearched, on: id, by: actor, purpose: service.handledFor,
      facts: ["certain": counts[.certain] ?? "0", "found": String(found.count)])
    try await casebook.record(entry)
    return found
  }

  private func find(personOf id: String) async throws -> [FoundRecord] {
    guard let record = try await casebook.enquiry(id) else { throw OfficeRefusal.unknownEnquiry }
    guard record.kind == EnquiryKind.sar.rawValue else {
      throw EnquiryRefusal.answerIsForSubjectAccess
    }
    let search = PersonSearch(name: record.name, email: record.email)
    let rows = try await casebook.rows(search.relation(records))
    let ids = try rows.map { try $0.text("r.id") }
    return try await casebook.enquiries(ids: ids).map { found in
      FoundRecord(
        enquiry: try Enquiry(found),
        match: found.id == id
          ? .certain : search.match(nameKey: found.nameKey, emailKey: found.emailKey))
    }
  }

  /// Makes the answer to a subject access request.
  ///
  /// - Parameter confirmed: ids of records that match in part and that a person has found to be
  ///   the requester's. Others of that kind stay out.
  /// - Parameter isIdentityConfirmed: somebody has made sure that the requester is the person whose
  ///   data it is. Name and address typed into a form show nothing.
  /// - Throws: `EnquiryRefusal.identityNotConfirmed`.
  public func answerAccess(
    _ id: String, confirmed: Set<String>, isIdentityConfirmed: Bool, by actor: Actor
  ) async throws -> AccessAnswer {
    guard isIdentityConfirmed else { throw EnquiryRefusal.identityNotConfirmed }
    let found = try await find(personOf: id)
    let theirs = found.filter { $0.match == .certain || confirmed.contains($0.enquiry.id) }
    guard let own = found.first(where: { $0.enquiry.id == id })?.enquiry else {
      throw OfficeRefusal.unknownEnquiry
    }
    let answer = AccessAnswer(
      reference: own.reference, madeOn: world.today, controller: register.controller.name,
      register: register.version, records: theirs.map { accessRecord($0.enquiry) },
      purposes: service.purposes.map(\.name),
      recipients: service.recipients.map(\.name),
      retention: service.retention.map(\.name), notStated: service.notStated)
    let entry = act(
      .accessAnswerMade, on: id, by: actor, statements: service.items.map(\.id),
      purpose: service.handledFor,
      facts: [
        "records": String(theirs.count), "left-out": String(found.count - theirs.count),
        "identity": "confirmed",
      ])
    try await casebook.record(entry)
    return answer
  }

  private func accessRecord(_ enquiry: Enquiry) -> AccessAnswer.Record {
    let values = [
      "name": enquiry.requester.name, "email": enquiry.requester.email,
      "postal-address": enquiry.requester.postalAddress, "request": enquiry.request,
      "language": enquiry.requester.language.rawValue,
    ]
    return AccessAnswer.Record(
      reference: enquiry.reference, kind: enquiry.kind, receivedOn: enquiry.receivedOn,
      closedOn: enquiry.closedOn, status: enquiry.status,
      keptUntil: schedule.outcome(for: enquiry.retentionFacts).until,
      items: service.items.map { item in
        AccessAnswer.Item(
          id: item.id, name: item.name,
          values: item.value.fields.compactMap { values[$0] ?? nil })
      })
  }
}
