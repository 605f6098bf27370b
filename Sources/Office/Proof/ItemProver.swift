import Casebook
import Ledger
import Proof
import Register
import Rights
import Systems
import Wording

/// Only what is stated is held, and the form takes nothing else.
struct ItemProver: Prover {
  let office: Office
  let log: LogReading
  let kind = StatementKind.item

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    [try await columns(), try await tables(), try await values(), probe()]
  }

  /// Every column of the records stands in the register's map.
  private func columns() async throws -> Evidence {
    let map = office.records
    let (found, records) = try await office.casebook.read { session in
      (
        try session.columns(of: map.table).map(\.name),
        Int(try session.row("SELECT COUNT(*) AS n FROM enquiry")?.integer("n") ?? 0)
      )
    }
    let unstated = found.filter { !map.columns.contains($0) }.sorted()
    return Evidence(
      kind: .data, what: "columns of the store against the stated items",
      observed: unstated.isEmpty
        ? "\(found.count) columns, each accounted for"
        : "not stated: \(unstated.joined(separator: ", "))",
      population: records, holds: unstated.isEmpty)
  }

  /// The casebook has no table, and its other tables no column, that the product did not make.
  private func tables() async throws -> Evidence {
    // Beside the product's own, those that the register makes it keep.
    let own = RecordTable.all(in: office.register).reduce(into: Casebook.tables) {
      $0[$1.name] = $1.columns
    }
    let map = office.records
    let (found, foreign) = try await office.casebook.read { session in
      var foreign: [String] = []
      // A name with a schema is that of another system on the same server.
      let names = try session.tableNames().filter { !$0.contains(".") }
      for name in names where name != map.table {
        guard let known = own[name] else {
          foreign.append(name)
          continue
        }
        foreign += try session.columns(of: name).map(\.name).filter { !known.contains($0) }
          .map { "\(name).\($0)" }
      }
      return (names.count, foreign)
    }
    return Evidence(
      kind: .operation, what: "tables of the casebook against those that the product makes",
      observed: foreign.isEmpty
        ? "\(found) tables, none foreign" : "foreign: \(foreign.sorted().joined(separator: ", "))",
      population: found, holds: foreign.isEmpty)
  }

  /// No record was received under an entry that names another item.
  private func values() async throws -> Evidence {
    let stated = Set(office.service.items.map(\.id))
    let received = log.entries(.enquiryReceived)
    let others = received.filter { !stated.isSuperset(of: $0.statements) }
    return Evidence(
      kind: .ledger, what: "items named by the entries of receipt",
      observed: "\(received.count) receipts, \(others.count) with an item that is not stated",
      population: received.count, holds: others.isEmpty)
  }

  /// The form that runs refuses a field that is not stated.
  private func probe() -> Evidence {
    let probe = office.form.check(
      ["date-of-birth": "1990-01-01"], fields: office.form.fields.map(\.field))
    var refused = false
    if case .failure(let problems) = probe {
      refused = problems.problems.contains { $0.problem == .notStated }
    }
    let items = Set(office.service.items.flatMap(\.value.fields))
      .union(office.records.facts.keys)
    let asked = office.form.fields.map(\.field).filter { !items.contains($0) }
    return Evidence(
      kind: .behaviour, what: "the form, given a field that is not stated",
      observed: refused
        ? "refused; it asks for \(office.form.fields.count) stated fields" : "accepted",
      population: 1, holds: refused && asked.isEmpty)
  }
}
