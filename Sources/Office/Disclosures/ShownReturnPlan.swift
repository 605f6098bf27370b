import Casebook
import Gate
import Register
import StatutoryTime

/// A planned return as it is looked at before somebody approves it.
public struct ShownReturnPlan: Sendable, Hashable {
  public let plan: ReturnPlanRecord
  public let rows: ReturnRows
  /// How the people were told.
  public let told: String?
  /// Whether the register is still the one under which it was planned; only then are the two below
  /// known.
  public let isOfThisRegister: Bool
  /// The statements by which the gate would permit it, once it is approved.
  public let statements: [String]
  /// What was asked for and would stay out of every row.
  public let withheld: [Withheld]

  public struct Withheld: Sendable, Hashable {
    public let item: String
    public let reason: String
  }
}

extension BodyDisclosures {
  /// What a plan would hand over: counts, items and grounds, and no key of a row.
  ///
  /// - Throws: `ItemRefusal.unknownPlan`.
  public func shown(plan id: String) async throws -> ShownReturnPlan {
    guard let plan = try await casebook.returnPlan(id), plan.body == body else {
      throw ItemRefusal.unknownPlan
    }
    let rows: ReturnRows = try SortedJSON.value(plan.rowsOf)
    let isOfThisRegister = plan.register == register.version
    guard isOfThisRegister else {
      return ShownReturnPlan(
        plan: plan, rows: rows, told: rows.told, isOfThisRegister: false, statements: [],
        withheld: [])
    }
    let day = LocalDay(iso: String(plan.plannedAt.prefix(10))) ?? office.world.today
    let request = try DisclosureRequest(json: plan.request.utf8, today: day)
    let decision = gate.decide(try Self.approved(request, on: day, ["subject.upn": "yes"]))
    return ShownReturnPlan(
      plan: plan, rows: rows, told: rows.told, isOfThisRegister: true,
      statements: decision.statements,
      withheld: decision.withheld.map { .init(item: $0.item, reason: $0.reason.word) })
  }
}
