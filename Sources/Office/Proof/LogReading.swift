import Casebook
import Ledger
import Synchronization

/// The log as provers read it: every entry, and how many could not be read.
struct LogReading: Sendable {
  let entries: [LedgerEntry]
  let unreadable: Int

  static func read(_ casebook: Casebook) async throws -> LogReading {
    let found = Mutex<(entries: [LedgerEntry], unreadable: Int)>(([], 0))
    try await casebook.readLog(
      note: { _ in },
      each: { stored in
        let entry = try? LedgerEntry(body: stored.body)
        found.withLock { found in
          if let entry { found.entries.append(entry) } else { found.unreadable += 1 }
        }
      })
    return found.withLock { LogReading(entries: $0.entries, unreadable: $0.unreadable) }
  }

  func entries(_ names: ActName...) -> [LedgerEntry] {
    let words = Set(names.map(\.rawValue))
    return entries.filter { words.contains($0.act) }
  }
}
