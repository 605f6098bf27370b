import Register
import StatutoryTime

/// Compiles registers into the tables by which the gate decides.
struct GateCompiler {
  private(set) var tables = GateTables()

  mutating func add(_ register: Register) {
    let number = Int32(tables.registers.count)
    tables.registers.append(
      RegisterTable(
        id: register.controller.id, version: register.version,
        begins: Self.begins(register.controller.notice)))
    var builder = RegisterCompiler(register, number: number, tables: tables)
    builder.compile()
    tables = builder.tables
  }

  /// The first day that a stated date of publication can mean.
  private static func begins(_ notice: PublishedNotice) -> Int32 {
    guard let date = notice.published.flatMap({ StatedDate($0.text) }),
      let day = LocalDay(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
    else { return .min }
    return Int32(day.dayNumber)
  }
}
