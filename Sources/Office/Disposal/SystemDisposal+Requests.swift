import Casebook
import Disposal
import Register
import Relations
import Retention
import StatutoryTime
import Systems

/// What open requests of the casebook stop in a system, by their opaque ids: nobody's name.
public struct RequestStops: Sendable, Hashable, Codable {
  /// Requests for access, those answered in the last months among them.
  public let access: [Line]
  /// Open requests for information: they are about no person, so that somebody has to look whether
  /// what they ask for is among what goes.
  public let information: Int

  public struct Line: Sendable, Hashable, Codable {
    /// The opaque id of the request.
    public let request: String
    /// How many records it stops; nil where the map says nowhere how people are known that the
    /// request knows.
    public let records: Int?
  }

  public var isEmpty: Bool { access.isEmpty && information == 0 }
}

extension SystemDisposal {
  /// Stops of records in the system that the casebook knows: requests, in the place of holds, and
  /// the holds that were placed.
  ///
  /// They are read anew for every plan and before every transaction of a run. No request is written
  /// into the system.
  ///
  /// - Law: DPA 2018 s.173: what a requester is entitled to is not destroyed meanwhile
  func standing() async throws -> [PlacedHold] {
    try await requests().flatMap(holds) + keptHolds()
  }

  /// What they stop, request by request.
  func requestStops() async throws -> RequestStops {
    let requests = try await requests()
    guard isOfOffice else { return RequestStops(access: [], information: 0) }
    let scopes = scopes
    let known = PlacedHold.Reach.identities(of: map)
    let lines = try await database.read { session in
      try requests.map { request in
        let holds = holds(request)
        let canMatch = holds.contains { hold in
          guard case .person(let identity, _) = hold.reach else { return false }
          return known.contains(identity)
        }
        guard canMatch else { return RequestStops.Line(request: request.id, records: nil) }
        let count = try scopes.map { try PlacedHold.reachedNow(by: holds, $0, session) }
          .reduce(0, +)
        return RequestStops.Line(request: request.id, records: count)
      }
    }
    return RequestStops(
      access: lines, information: try await casebook.openInformationRequests())
  }

  /// Requests are made to the body whose enquiries the office handles, and stop its systems alone.
  private var isOfOffice: Bool { office.register.controller.id == register.controller.id }

  private func requests() async throws -> [EnquiryRecord] {
    guard isOfOffice else { return [] }
    return try await casebook.accessRequests(
      openOrAnsweredSince: office.world.today.adding(months: -RetentionSchedule.appealMonths))
  }

  /// By every name that the request gives: its address and the person's name, however they are
  /// written there.
  private func holds(_ request: EnquiryRecord) -> [PlacedHold] {
    guard let from = LocalDay(iso: request.receivedOn) else { return [] }
    let until = request.closedOn.flatMap { LocalDay(iso: $0) }?
      .adding(months: RetentionSchedule.appealMonths)
    var known: [(identity: String, value: String)] = [("name", request.name)]
    if let email = request.email { known.append(("email", email)) }
    return known.map { known in
      PlacedHold(
        id: "request/\(request.id)/\(known.identity)", kind: .request,
        reach: .person(identity: known.identity, value: known.value), from: from, until: until)
    }
  }
}

extension DisposalPlanRecord {
  /// What open requests stopped when it was made.
  public func requestStops() throws -> RequestStops? {
    try requests.map { try SortedJSON.value($0) }
  }
}
