import Casebook
import Crypto
import Register
import StatutoryTime

/// How long what was handed over stays on record: six years, or as long as the body keeps what it was,
/// if that is longer.
///
/// - Law: Limitation Act 1980 s.2, s.9; DPA 2018 s.168; UK GDPR Art 5(1)(e), Art 5(2), Art 19
public struct DisclosureTerm: Sendable {
  /// The time in which a claim for compensation can be brought.
  public static let yearsMin = 6

  private let register: Register
  private let given: Int?

  /// - Parameter years: what the body has decided, at least `yearsMin`; nil: what its register says.
  public init(_ register: Register, years: Int? = nil) {
    self.register = register
    given = years.map { max($0, Self.yearsMin) }
  }

  /// Years after the last that happened to a disclosure of a service.
  ///
  /// - Returns: nil where a rule of the service gives no number: the row stays until the body has
  ///   decided.
  public func years(of service: String) -> Int? {
    if let given { return given }
    guard let service = register.service(service) else { return nil }
    var longest = Self.yearsMin
    for place in [service] + register.ancestors(of: service) {
      for rule in place.retention {
        guard let years = Self.years(rule.value.keep) else { return nil }
        longest = max(longest, years)
      }
    }
    return longest
  }

  /// The longest of a term's periods, in full years.
  private static func years(_ term: RetentionTerm) -> Int? {
    let limbs = term.limbs.map { limb -> Int? in
      guard case .after(let period, _) = limb.end, limb.bound != .atLeast else { return nil }
      switch period.unit {
      case .year: return period.count
      case .month: return (period.count + 11) / 12
      case .week, .day, .workingDay: return (period.daysMin + 364) / 365
      }
    }
    return limbs.isEmpty || limbs.contains(nil) ? nil : limbs.compactMap(\.self).max()
  }
}

/// What would go of the register of disclosures, and what stays and why.
public struct DisclosureClearance: Sendable, Hashable {
  /// Ids of those whose term has ended.
  public let due: [String]
  public let stays: [Stay: Int]

  public enum Stay: String, Sendable, Hashable, CaseIterable {
    /// Their register gives no number of years.
    case noTerm = "no-term"
    /// Somebody has still to be told of a correction.
    case openTask = "open-task"
    case waitsForReview = "waits-for-review"
    /// Nobody has said whether it was handed over.
    case unsettled
    case running
  }
}

extension BodyDisclosures {
  /// What is due to go today.
  public func clearance(_ term: DisclosureTerm) async throws -> DisclosureClearance {
    let (body, today) = (body, office.world.today)
    return try await casebook.perform("items-counted") { unit in
      try Self.clearance(term, of: body, today, unit).clearance
    }
  }

  /// Removes what is due, in one transaction, once another role has approved it.
  ///
  /// - Throws: `ItemRefusal.samePerson`.
  /// - Law: UK GDPR Art 5(1)(e)
  public func clear(
    _ term: DisclosureTerm, by actor: Actor, approvedBy approver: Actor
  ) async throws -> DisclosureClearance {
    let roles = (
      try await casebook.role(of: actor.text), try await casebook.role(of: approver.text)
    )
    guard actor.text != approver.text, roles.0 != roles.1 else { throw ItemRefusal.samePerson }
    let (body, today) = (body, office.world.today)
    let entry = office.act(.itemsCleared, on: nil, by: actor).under(register: register.version)
    return try await casebook.perform("items-cleared") { unit in
      let (clearance, made) = try Self.clearance(term, of: body, today, unit)
      let due = Set(clearance.due)
      let gone = made.filter { due.contains($0.id) }.map { made in
        GoneDisclosureRecord(
          id: made.id, body: body, madeOn: String(made.madeAt.prefix(10)),
          goneOn: today.description, entry: entry.id)
      }
      guard !gone.isEmpty else { return clearance }
      let limit = today.adding(months: -12 * DisclosureTerm.yearsMin).description
      try unit.clear(gone, of: body, plansBefore: limit)
      try unit.record(
        entry.with(
          statements: [],
          facts: [
            "body": body, "records": String(gone.count), "approved-by": approver.text,
            "ids-digest": Self.digest(ofGone: gone.map(\.id)),
          ]))
      return clearance
    }
  }

  /// Ties the entry to the rows that it says have gone.
  static func digest(ofGone ids: [String]) -> String {
    Hex.text(SHA256.hash(data: Array(ids.sorted().joined(separator: ",").utf8)))
  }

  private static func clearance(
    _ term: DisclosureTerm, of body: String, _ today: LocalDay, _ unit: UnitOfWork
  ) throws -> (clearance: DisclosureClearance, made: [ItemDisclosureRecord]) {
    let limit = today.adding(months: -12 * DisclosureTerm.yearsMin).description
    let (made, tasks) = try unit.disclosures(of: body, before: limit)
    let ofDisclosure = Dictionary(grouping: tasks, by: \.disclosure)
    var due: [String] = []
    var stays: [DisclosureClearance.Stay: Int] = [:]
    for one in made {
      let tasks = ofDisclosure[one.id] ?? []
      if let stay = stay(one, tasks, term, today) {
        stays[stay, default: 0] += 1
      } else {
        due.append(one.id)
      }
    }
    return (DisclosureClearance(due: due, stays: stays), made)
  }

  private static func stay(
    _ made: ItemDisclosureRecord, _ tasks: [CorrectionTaskRecord], _ term: DisclosureTerm,
    _ today: LocalDay
  ) -> DisclosureClearance.Stay? {
    if made.state == .intended { return .unsettled }
    if made.review == DisclosureRecord.waiting { return .waitsForReview }
    if tasks.contains(where: { $0.state == .open }) { return .openTask }
    guard let years = term.years(of: made.service) else { return .noTerm }
    let days =
      [made.madeAt, made.agreementEnd, made.reviewedAt, made.settledAt].compactMap(\.self)
      + tasks.compactMap(\.settledAt)
    let last = days.map { String($0.prefix(10)) }.max() ?? made.madeAt
    guard let day = LocalDay(iso: last) else { return .running }
    // The last day of the term is kept whole.
    return day.adding(months: 12 * years) < today ? nil : .running
  }
}
