import Register
import StatutoryTime
import Wording

/// The record of processing activities of a controller, compiled from its register.
///
/// One row is a service and a purpose. A cell holds what the register states, by the service itself
/// or inherited; where the register is silent the cell says so, and nothing is borrowed.
///
/// - Law: UK GDPR Art 30(1); DPA 2018 Sch 1 para 41; checked 22 November 2026
public struct ProcessingRecord: Sendable, Hashable {
  /// Version of the register from which it was compiled.
  public let register: String
  public let today: LocalDay
  public let controller: Controller
  /// What is stated for the whole body first, then the services in the order of their files.
  public let rows: [RecordRow]

  public init(_ register: Register, today: LocalDay) {
    self.register = register.version
    self.today = today
    controller = register.controller
    rows = RecordScope.all(of: register).map(RecordRow.init)
  }

  /// True where a Welsh text has not been checked by a named person: such a record is a draft.
  public var hasDraftWelsh: Bool {
    rows.contains { row in
      row.cells.values.contains { cell in
        (cell.entries + cell.untied).contains {
          $0.statement != nil && $0.text.isDraft(in: .cy)
        }
      }
    }
  }
}

/// One service and one of its purposes.
public struct RecordRow: Sendable, Hashable {
  /// Nil for what the controller states for the body as a whole.
  public let service: String?
  /// Nil where the register states no purpose.
  public let purpose: String?
  let cells: [RecordColumn: RecordCell]

  public subscript(column: RecordColumn) -> RecordCell { cells[column] ?? RecordCell([]) }

  init(_ scope: RecordScope) {
    service = scope.service?.id
    purpose = scope.purpose?.id
    cells = Dictionary(
      uniqueKeysWithValues: RecordColumn.allCases.map { ($0, scope.cell($0)) })
  }
}
