import Casebook
import Publishing
import Register
import Relations
import Rights
import StatutoryTime
import Systems

extension Office {
  public static let publicationCharactersMax = 20_000

  /// What in the texts would show who asked. Empty: nothing that the record holds.
  public func identifiers(in texts: [String], of enquiry: Enquiry) -> [AnonymityCheck.Kind] {
    AnonymityCheck(
      name: enquiry.requester.name, email: enquiry.requester.email,
      postalAddress: enquiry.requester.postalAddress, reference: enquiry.reference
    ).found(in: texts)
  }

  /// Publishes a request and its answer, without the person.
  ///
  /// - Returns: the id of the publication.
  /// - Throws: `EnquiryRefusal.identifiesRequester` where a text names them.
  public func publish(
    _ id: String, request: String, answer: String, by actor: Actor
  ) async throws -> String {
    guard let record = try await casebook.enquiry(id) else { throw OfficeRefusal.unknownEnquiry }
    let enquiry = try Enquiry(record)
    try enquiry.mayPublish()
    guard !request.isEmpty, !answer.isEmpty, request.count <= Self.publicationCharactersMax,
      answer.count <= Self.publicationCharactersMax
    else { throw EnquiryRefusal.emptyPublication }
    let found = identifiers(in: [request, answer], of: enquiry)
    guard found.isEmpty else {
      throw EnquiryRefusal.identifiesRequester(found.map(\.rawValue))
    }
    guard let publication = service.publications.first else {
      throw OfficeRefusal.purposeNotStated("publication")
    }
    let entry = act(
      .published, on: id, by: actor, statements: [publication.id],
      purpose: publication.value.purpose, facts: ["recipient": "public", "form": "anonymous"])
    let publicationId = world.randomness.opaqueId()
    try await casebook.perform("published") { unit in
      let record = try unit.enquiry(id)
      try Enquiry(record).mayPublish()
      let existing = try unit.session.row(
        "SELECT id FROM publication WHERE enquiry = ?", [.text(id)])
      guard existing == nil else { throw EnquiryRefusal.alreadyPublished }
      try unit.insertPublication(
        id: publicationId, of: record, request: request, answer: answer,
        publishedOn: entry.day.description)
      try unit.record(entry)
    }
    return publicationId
  }
}
