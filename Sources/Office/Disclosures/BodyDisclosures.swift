import Casebook
import Gate
import Register
import StatutoryTime
import Systems

/// Items of a body's systems handed over to recipients: asked of the gate, fetched, put on record,
/// and only then given.
///
/// - Law: UK GDPR Art 5(1)(b)-(c), Art 5(1)(f), Art 5(2), Art 30(1)(d)
public struct BodyDisclosures: Sendable {
  let office: Office
  public let register: Register
  let gate: DisclosureGate
  let kept: KeptWords
  let systems: [SystemAtHand]

  /// - Parameter systems: those that are at hand; a disclosure that has to look into another is
  ///   refused.
  public init(_ office: Office, _ register: Register, systems: [SystemAtHand]) {
    self.office = office
    self.register = register
    self.systems = systems
    gate = DisclosureGate(register)
    kept = KeptWords([register])
  }

  var casebook: Casebook { office.casebook }
  var body: String { register.controller.id }

  /// How bytes are handed over.
  public struct Handover: Sendable {
    public var form: Form
    /// Without one they are written as they are.
    public var key: RecipientKey?
    /// Without one they are returned to the caller, once they are on record.
    public var file: String?
    /// Whether somebody has read for this disclosure what people wrote freely.
    public var isFreeTextRead: Bool
    /// Whether the caller sends the bytes, and says with `delivered` that they have arrived.
    public var isSentLater: Bool

    public init(
      form: Form = .json, key: RecipientKey? = nil, file: String? = nil,
      isFreeTextRead: Bool = false, isSentLater: Bool = false
    ) {
      self.form = form
      self.key = key
      self.file = file
      self.isFreeTextRead = isFreeTextRead
      self.isSentLater = isSentLater
    }

    public enum Form: String, Sendable, Hashable, CaseIterable { case json, csv }

    var method: String { key?.method ?? (file == nil ? "api" : "file") }
  }

  /// Hands items of one person over.
  ///
  /// - Returns: the decision; where it says no, nothing else.
  /// - Throws: `ItemRefusal`, `RequestProblem`. What the gate permitted and could not be handed over
  ///   is on record as not delivered.
  public func make(
    _ asked: ItemRequest, _ handover: Handover, by actor: Actor
  ) async throws -> MadeDisclosure {
    guard let key = asked.person else { throw ItemRefusal.badPerson }
    guard asked.telling != nil || asked.request.isInAHurry else {
      throw ItemRefusal.notSaidHowTold
    }
    var decision: DisclosureDecision?
    do {
      try check(asked.request)
      let service = try self.service(asked)
      // What is denied whoever the person is looks for nobody, and tells nothing about anybody.
      let first = gate.decide(try asked.asked())
      guard first.answer != .deny else {
        try await refused(asked, first, by: actor)
        return MadeDisclosure(decision: first)
      }
      let person = try await find(key, for: asked.request.items, of: service)
      let request = try asked.asked(protected: person.protected)
      let made = gate.decide(request)
      decision = made
      guard made.answer != .deny else {
        try await refused(asked, made, by: actor)
        return MadeDisclosure(decision: made, isByMark: true)
      }
      try check(made, request)
      let values = try await fetch(made.items, of: service, person, handover)
      guard values.count > 0 || !values.keptBack.isEmpty else { throw ItemRefusal.nothingHeld }
      // A mark that was set in another system while this one was read.
      let now = try await find(key, for: asked.request.items, of: service)
      guard now.protected.isSubset(of: person.protected), now.needles.isSubset(of: person.needles)
      else { throw ItemRefusal.markedMeanwhile }
      let names = try await names(of: person, by: key)
      return try await handOver(
        Parcelled(asked: asked, request: request, decision: made, people: [names], [values]),
        handover, by: actor)
    } catch let failure as OnRecord {
      throw failure.cause
    } catch {
      let refusal = error as? ItemRefusal
      try await notDelivered(asked, decision, handover, refusal?.word ?? "failed", by: actor)
      throw error
    }
  }

  func service(_ asked: ItemRequest) throws -> Service {
    guard let service = register.service(asked.request.service) else {
      throw ItemRefusal.unknownService
    }
    return service
  }

  /// What only the product knows of a request: that it corrects what was sent before, that it is
  /// of a return, and who has approved that.
  private static let known: [Circumstance] = [
    .correction, .correctionSentBefore, .bulk, .planApproved, .planApprover,
  ]

  /// - Throws: where a request says of itself what would open the gate, or is not of today: an
  ///   agreement or a consent that has ended is in force on an earlier day.
  func check(_ request: DisclosureRequest) throws {
    guard request.at == office.world.today else { throw ItemRefusal.notOfToday }
    // What a body may obtain of somebody says nothing of what it may give them.
    guard !request.obtains else { throw ItemRefusal.obtains }
    let said = request.circumstances.words
    for name in Self.known where said[name.rawValue] != nil {
      throw ItemRefusal.notForTheAsker(name.rawValue)
    }
    if request.circumstances.text(.form) == "anonymised" { throw ItemRefusal.anonymisedForm }
  }

  /// - Throws: where a permit is not enough to fetch by.
  private func check(_ decision: DisclosureDecision, _ request: DisclosureRequest) throws {
    if let end = request.circumstances.day(.agreementEnd), end < request.at,
      decision.answer != .review
    {
      throw ItemRefusal.agreementEnded
    }
    if decision.answer == .review, request.circumstances.text(.reason)?.isEmpty ?? true {
      throw ItemRefusal.noReason
    }
  }

  func fetch(
    _ items: [String], of service: Service, _ person: PersonPlaces, _ handover: Handover
  ) async throws -> ItemValues {
    let places = ItemPlaces(items, of: service, in: register)
    var found = ItemValues()
    for item in items where !places.isHeld(item) {
      found.keepBack(item, places.asked.contains(item) ? .askOwner : .notInSystems)
    }
    for (id, wanted) in places.columns.sorted(by: { $0.key < $1.key }) {
      guard let system = systems.first(where: { $0.map.id == id }) else {
        throw ItemRefusal.systemNotAtHand(id)
      }
      let names = wanted.mapValues { $0.map { ($0.column.name, $0.items) } }
      let before = found
      found = try await Self.read(system) { session in
        var found = before
        let marks = try PersonRows(map: system.map, session: session)
          .protection(of: person.marked)
        guard marks.protected.isSubset(of: person.protected),
          marks.needles.isSubset(of: person.needles)
        else {
          throw ItemRefusal.markedMeanwhile
        }
        let columns = names.reduce(into: [String: [(column: MappedColumn, items: [String])]]()) {
          columns, table in
          columns[table.key] = table.value.compactMap { name, items in
            system.map.table(table.key)?.column(name).map { ($0, items) }
          }
        }
        try ItemFetch(
          map: system.map, session: session, person: person,
          isFreeTextRead: handover.isFreeTextRead
        ).fetch(columns, into: &found)
        return found
      }
    }
    return found
  }

  /// Reads one state of a system. One that does not answer is named, and nothing else of it.
  static func read<T: Sendable>(
    _ system: SystemAtHand, _ work: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    do {
      return try await system.database.read(work)
    } catch is DatabaseError {
      throw ItemRefusal.systemUnreachable(system.map.id)
    }
  }
}

/// What became of a request for items.
public struct MadeDisclosure: Sendable, Hashable {
  public let decision: DisclosureDecision
  /// Whether only something that is marked about the person made the gate say no: that is not for
  /// everybody to know.
  public let isByMark: Bool
  /// Nil where the gate said no.
  public let record: ItemDisclosureRecord?
  /// The bytes, where they were not written into a file.
  public let bytes: [UInt8]
  /// Of the bytes, in hexadecimal: for the recipient to compare. The register of disclosures has
  /// another digest.
  public let sha256: String?
  /// Items of which something does not go, with the reason.
  public let keptBack: [String: Set<String>]

  init(
    decision: DisclosureDecision, record: ItemDisclosureRecord? = nil, bytes: [UInt8] = [],
    sha256: String? = nil, keptBack: Set<ItemValues.KeptBack> = [], isByMark: Bool = false
  ) {
    self.decision = decision
    self.isByMark = isByMark
    self.record = record
    self.bytes = bytes
    self.sha256 = sha256
    self.keptBack = keptBack.reduce(into: [:]) { $0[$1.item, default: []].insert($1.reason) }
  }
}
