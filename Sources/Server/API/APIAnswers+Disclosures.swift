import Casebook
import Gate
import Hummingbird
import Logging
import NIOCore
import Office
import Register
import Systems

extension APIAnswers {
  /// Hands a program the items that it may have: on record before the first byte of them goes, and
  /// as delivered once the last has reached the other end.
  func disclosure(for caller: APICaller) async throws -> Response {
    let type = (call.request.headers[.contentType] ?? "").lowercased().prefix { $0 != ";" }
      .filter { $0 != " " }
    guard type == "application/json" else { throw APIProblem.badType }
    let asked = try asked(try await body())
    guard caller.recipients.contains(asked.request.recipient) else {
      try await BodyDisclosures(site.office, site.office.register, systems: [])
        .refuseOtherRecipient(asked, by: caller.actor)
      throw APIProblem.otherRecipient
    }
    // An id serves once: what is asked again is not handed over again.
    _ = try await site.office.answer([asked.request], to: caller)
    let made = try await withSystems { systems in
      try await BodyDisclosures(site.office, site.office.register, systems: systems)
        .make(asked, .init(isSentLater: true), by: caller.actor)
    }
    guard let record = made.record else {
      throw made.isByMark ? APIProblem(ItemRefusal.nothingHeld) : .denied(made.decision)
    }
    return Response(
      status: .ok, headers: [.contentType: "application/json"],
      body: sent(made.bytes, as: record.id, to: caller))
  }

  /// The bytes, whose disclosure stays intended if they do not arrive.
  private func sent(_ bytes: [UInt8], as disclosure: String, to caller: APICaller) -> ResponseBody {
    let (office, arrival, logger, reference) = (site.office, arrival, logger, reference)
    return ResponseBody(contentLength: bytes.count) { writer in
      try await writer.write(ByteBuffer(bytes: bytes))
      try await writer.finish(nil)
      guard await arrival.isWhole() else {
        logger.warning("a disclosure may not have arrived", metadata: ["reference": "\(reference)"])
        return
      }
      do {
        try await BodyDisclosures(office, office.register, systems: [])
          .delivered(disclosure, by: caller.actor)
      } catch {
        logger.error(
          "failed",
          metadata: [
            "reference": "\(reference)", "error": "\(String(describing: type(of: error)))",
          ])
      }
    }
  }

  private func asked(_ body: [UInt8]) throws -> ItemRequest {
    do {
      let today = site.office.world.today
      let read = try ItemRequest(json: body, today: today)
      guard read.request.at == today, read.request.id != "disclosure" else {
        throw APIProblem.unreadable([
          .init(name: "id", problem: "'id' is missing, or 'at' is not today")
        ])
      }
      return try read.ofProgram()
    } catch let problem as RequestProblem {
      throw APIProblem.unreadable([.init(name: "body", problem: problem.words)])
    }
  }

  /// Opens the systems of the body whose places the installation knows, for one answer.
  private func withSystems<T>(
    _ work: ([SystemAtHand]) async throws -> T
  ) async throws -> T {
    var opened: [SystemAtHand] = []
    if let folder = site.folder {
      for place in try folder.systemPlaces()
      where place.body == site.office.register.controller.id {
        guard let map = site.office.register.system(place.system) else { continue }
        var settings = DatabaseSettings()
        settings.file = .foreign
        let database = try? await openDatabase(
          try folder.address(of: place), maxConnections: 1, settings: settings)
        opened.append(SystemAtHand(map, in: database ?? UnreachableDatabase()))
      }
    }
    do {
      let result = try await work(opened)
      for system in opened { await system.close() }
      return result
    } catch {
      for system in opened { await system.close() }
      throw error
    }
  }
}

extension APIProblem {
  /// The gate's no, as to a program: what was withheld is for the officers.
  static func denied(_ decision: DisclosureDecision) -> APIProblem {
    APIProblem(
      status: .forbidden, code: "denied", title: "This may not be disclosed",
      detail: "Nothing was handed over: "
        + "\(decision.refusal?.rawValue ?? "not-covered").",
      fields: decision.missing.map { .init(name: $0.word, problem: "it is not shown") })
  }

  init(_ refusal: ItemRefusal) {
    let detail = "Nothing was handed over."
    switch refusal {
    case .unknownPerson:
      self.init(
        status: .notFound, code: "unknown-person", title: "Nobody has this number", detail: detail)
    case .severalPeople:
      self.init(
        status: .conflict, code: "several-people", title: "Several have this number",
        detail: detail)
    case .notForTheAsker(let word):
      self.init(
        status: .unprocessableContent, code: "not-for-the-asker",
        title: "The request says what is not for it to say", detail: detail,
        fields: [.init(name: word, problem: "only the product itself says it")])
    case .obtains:
      self.init(
        status: .unprocessableContent, code: "not-for-the-asker",
        title: "The request asks what may be obtained", detail: detail,
        fields: [.init(name: "direction", problem: "nothing is handed over by it")])
    case .systemNotAtHand, .systemUnreachable, .markedMeanwhile:
      self = .unavailable
    default:
      self.init(
        status: .unprocessableContent, code: "not-handed-over",
        title: "This cannot be handed over",
        detail:
          "\(detail) The request lacks 'person' or 'told', or more than leaving out is needed.")
    }
  }
}
