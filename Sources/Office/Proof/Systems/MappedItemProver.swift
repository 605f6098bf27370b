import Inspection
import Proof
import Register

/// What is stated is what the mapped systems hold, and they hold nothing else.
struct MappedItemProver: Prover {
  let register: Register
  let looks: [SystemLook]
  let kind = StatementKind.item

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    // That something is held shows nothing about whom it is given to, or how long it stays.
    guard Self.kinds.contains(promise.kind) else { return [] }
    let services = register.services(statedIn: statement.place.file)
    let places = services.flatMap { register.columns(of: statement.id, service: $0.id) }
    let isHeld = statement.fields.truth("held") ?? true
    let serving = looks.filter { look in
      services.contains { service in
        look.map.tables.contains { table in
          look.map.services(of: table).contains { $0.text == service.id }
        }
      }
    }
    guard !serving.isEmpty else { return [] }
    return [held(places, isHeld: isHeld, in: serving), nothingElse(in: serving)]
      .compactMap(\.self)
  }

  /// The rows in which the item stands. Of what is stated and stands nowhere there is nothing to
  /// say; of what the notice says is not held, that it stands nowhere.
  private func held(
    _ places: [Register.ColumnPlace], isHeld: Bool, in looks: [SystemLook]
  ) -> Evidence? {
    var seen: Set<String> = []
    var counted: [(name: String, filled: Int?, rows: Int)] = []
    for place in places {
      guard let look = looks.first(where: { $0.map.id == place.system.id }) else { continue }
      let name = "\(place.system.id).\(place.table.name).\(place.column.name)"
      guard seen.insert(name).inserted else { continue }
      counted.append(
        (
          name, look.filled(place.column.name, of: place.table.name),
          look.rows[place.table.name] ?? 0
        ))
    }
    let looked = looks.flatMap(\.rows.values).reduce(0, +)
    let filled = counted.compactMap(\.filled).reduce(0, +)
    guard isHeld else {
      return Evidence(
        kind: .data, what: "records that hold what the notice says is not held",
        observed: "\(filled) of \(looked) rows", population: looked, holds: filled == 0)
    }
    guard !counted.isEmpty else { return nil }
    let gone = counted.filter { $0.filled == nil }.map(\.name)
    let shown = counted.prefix(Self.namesMax).map { "\($0.name) \($0.filled ?? 0) of \($0.rows)" }
    let others = counted.count - shown.count
    let more = others > 0 ? ["and \(others) columns more"] : []
    return Evidence(
      kind: .data, what: "rows of the mapped systems in which the item stands",
      observed: gone.isEmpty
        ? (shown + more).joined(separator: ", ")
        : "the map names what the system has not: \(gone.joined(separator: ", "))",
      population: filled, holds: gone.isEmpty)
  }

  /// The kinds of promise that are about what is held.
  private static let kinds: Set<String> = ["collect", "minimise"]
  private static let namesMax = 6

  /// Every table and column of the systems is accounted for by a statement.
  private func nothingElse(in looks: [SystemLook]) -> Evidence {
    let systems = Set(looks.map(\.map.file))
    let findings =
      looks.flatMap { SystemDrift.live($0.map, $0.schema) }
      + SystemDrift.stated(in: register).filter { systems.contains($0.place.file) }
    let unstated = findings.filter { Self.unstatedRules.contains($0.rule) }
    let columns = looks.flatMap(\.schema.tables).reduce(0) { $0 + $1.columns.count }
    let rows = looks.flatMap(\.rows.values).reduce(0, +)
    return Evidence(
      kind: .data, what: "tables and columns of the mapped systems against what is stated",
      observed: unstated.isEmpty
        ? "\(columns) columns, each accounted for"
        : unstated.prefix(Self.namesMax).map(\.message).joined(separator: "; "),
      population: rows, holds: unstated.isEmpty)
  }

  private static let unstatedRules: Set<String> = Set(
    [DriftRule.tableNotMapped, .columnNotMapped, .itemNotStated, .columnNotStated].map(\.rawValue))
}
