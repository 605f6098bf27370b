/// Faults in the order in which they were found, up to a limit.
struct FaultList: Sendable {
  /// The most faults that are kept: a log that was replaced as a whole needs no longer list.
  static let countMax = 1000

  private(set) var kept: [LedgerFault] = []
  private var droppedCount = 0

  mutating func add(_ fault: LedgerFault) {
    if kept.count < Self.countMax { kept.append(fault) } else { droppedCount += 1 }
  }

  /// The kept faults, and how many more there were.
  var all: [LedgerFault] {
    droppedCount == 0 ? kept : kept + [.moreFaults(count: droppedCount)]
  }
}
