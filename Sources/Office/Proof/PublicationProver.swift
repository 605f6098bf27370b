import Casebook
import Ledger
import Proof
import Publishing
import Register
import Rights
import Systems

/// What is published names nobody.
struct PublicationProver: Prover {
  let office: Office
  let log: LogReading
  let kind = StatementKind.publication

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    [try await texts(), entries(), probe()]
  }

  /// Every published pair is read again against the record that it came from.
  private func texts() async throws -> Evidence {
    let office = office
    let pairs = try await office.casebook.read { session in
      try session.rows(
        "SELECT p.request AS request, p.answer AS answer, e.name AS name, e.email AS email, "
          + "e.postal_address AS postal_address, e.reference AS reference "
          + "FROM publication p JOIN enquiry e ON e.id = p.enquiry"
      ).map { row in
        let check = AnonymityCheck(
          name: try row.text("name"), email: try row.optionalText("email"),
          postalAddress: try row.optionalText("postal_address"),
          reference: try row.text("reference"))
        return check.found(in: [try row.text("request"), try row.text("answer")]).isEmpty
      }
    }
    let naming = pairs.filter { !$0 }.count
    return Evidence(
      kind: .data, what: "published requests and answers against the requester's details",
      observed: "\(pairs.count) pairs whose record is held, \(naming) that name the requester",
      population: pairs.count, holds: naming == 0)
  }

  private func entries() -> Evidence {
    let published = log.entries(.published)
    let named = published.filter { $0.facts["form"] != "anonymous" }
    return Evidence(
      kind: .ledger, what: "acts of publication",
      observed: "\(published.count) published, \(named.count) not anonymous",
      population: published.count, holds: named.isEmpty)
  }

  private func probe() -> Evidence {
    let check = AnonymityCheck(
      name: "Esyllt ap Rhydderch", email: "esyllt@post.example",
      postalAddress: "3 Heol y Bryn\nBala",
      reference: "FOI-AAAA-BBBB")
    let found = check.found(in: ["Ms ESYLLT AP RHYDDERCH of Heol y Bryn asked for it."])
    return Evidence(
      kind: .behaviour, what: "the check before publication, given a text with a name in it",
      observed: found.isEmpty
        ? "passed" : "refused: \(found.map(\.rawValue).joined(separator: ", "))",
      population: 1, holds: found.contains(.name))
  }
}
