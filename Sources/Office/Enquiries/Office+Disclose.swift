import Casebook
import Foundation
import Gate
import Register
import Retention
import Rights
import StatutoryTime

/// What a disclosure carries: the permitted items and nothing else.
public struct DisclosureParcel: Sendable, Hashable {
  public let decision: DisclosureDecision
  /// Item id -> its values. Empty where the gate says no.
  public let items: [String: [String]]

  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(items))
  }
}

extension Office {
  /// Asks the gate about an enquiry, and changes nothing.
  public func decide(
    _ id: String, recipient: String, purpose: String, items: [String],
    context: Circumstances
  ) async throws -> DisclosureDecision {
    guard let record = try await casebook.enquiry(id) else { throw OfficeRefusal.unknownEnquiry }
    return gate.decide(
      DisclosureRequest(
        id: id, service: service.id, subject: id, recipient: recipient, purpose: purpose,
        items: items, facts: try Enquiry(record).retentionFacts.facts, circumstances: context,
        at: world.today))
  }

  /// Makes a disclosure: decision, the items, and the entry that tells of it.
  ///
  /// - Parameters:
  ///   - named: a recipient who is not in the register, as typed; kept with the record alone.
  ///   - reason: why it must be now, for a disclosure that is reviewed afterwards.
  /// - Returns: the parcel; where the gate says no it is empty, with the reasons.
  /// - Throws: `OfficeRefusal.noReason` for a disclosure under review without one.
  public func disclose(
    _ id: String, recipient: String, purpose: String, items: [String],
    context: Circumstances, named: String? = nil, reason: String? = nil,
    by actor: Actor
  ) async throws -> DisclosureParcel {
    guard items.count <= DisclosureRequest.itemsMax else { throw OfficeRefusal.tooManyItems }
    let decision = try await decide(
      id, recipient: recipient, purpose: purpose, items: items, context: context)
    guard decision.answer != .deny else { return DisclosureParcel(decision: decision, items: [:]) }
    // A word that is no item would go into the ledger as it was typed: it stays out.
    let going = decision.items.filter { self.service.item($0) != nil }
    if decision.answer == .review, reason?.isEmpty ?? true { throw OfficeRefusal.noReason }
    // A recipient that the register does not know is a word of the caller's: it stays out.
    let known = service.recipients.contains { $0.id == recipient }
    let entry = act(
      decision.answer == .permit ? .disclosed : .disclosureReviewed, on: id, by: actor,
      statements: decision.statements,
      purpose: service.purposes.contains { $0.id == purpose } ? purpose : nil,
      facts: [
        "recipient": known ? recipient : "not-in-the-register",
        "items": going.joined(separator: ","), "answer": decision.answer.rawValue,
      ])
    let service = service
    let values = try await casebook.perform("disclosed") { unit in
      let enquiry = try unit.enquiry(id)
      try unit.insertDisclosure(
        id: entry.id, enquiry: id, recipient: known ? recipient : "not-in-the-register",
        purpose: purpose, items: going, statements: decision.statements,
        namedRecipient: named, reason: reason, madeAt: entry.at.iso, madeBy: entry.actor,
        isForReview: decision.answer == .review)
      try unit.record(entry)
      return going.map { ($0, enquiry.values(of: service.item($0)?.fields ?? [])) }
    }
    return DisclosureParcel(
      decision: decision, items: Dictionary(values, uniquingKeysWith: { first, _ in first }))
  }
}

extension EnquiryRecord {
  /// The values of an item's fields; absent ones are left out.
  func values(of fields: [String]) -> [String] {
    fields.compactMap { field in
      switch field {
      case "name": name
      case "email": email
      case "postal-address": postalAddress
      case "request": request
      case "language": language
      default: nil
      }
    }
  }
}
