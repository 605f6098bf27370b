import Casebook
import Ledger
import Relations
import Systems
import Testing

@Suite("Commit queue") struct CommitQueueTests {
  @Test("Acts of many writers at once are all entered, once", arguments: Store.allCases)
  func many(_ store: Store) async throws {
    try await FreshCasebook.with(store) { casebook in
      let log = try TestLog(casebook)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<300 {
          group.addTask {
            for number in 0..<3 { try await casebook.record(TestLog.act(writer * 3 + number)) }
          }
        }
        try await group.waitForAll()
      }
      try await log.seal()
      let verdict = try await log.verdict()
      #expect(verdict.isSound && verdict.summary.entryCount == 900)
      #expect(try await casebook.reconcile().isWhole)
    }
  }

  @Test("What fails undoes itself alone, and tells its own writer alone", arguments: Store.allCases)
  func failures(_ store: Store) async throws {
    try await FreshCasebook.with(store) { casebook in
      try await casebook.record(TestLog.act(7))
      let results = await withTaskGroup(of: (Int, Bool).self) { group in
        for number in 0..<60 {
          group.addTask {
            do {
              // Every third comes again, every fifth fails after it has written.
              if number.isMultiple(of: 3) {
                try await casebook.record(TestLog.act(7))
              } else if number.isMultiple(of: 5) {
                try await casebook.perform("test") { unit in
                  try unit.record(TestLog.act(1000 + number))
                  throw CasebookError.changedMeanwhile
                }
              } else if number.isMultiple(of: 2) {
                try await casebook.perform("test") { try $0.record(TestLog.act(1000 + number)) }
              } else {
                try await casebook.record(TestLog.act(1000 + number))
              }
              return (number, true)
            } catch { return (number, false) }
          }
        }
        return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
      for (number, isDone) in results {
        #expect(isDone == !(number.isMultiple(of: 3) || number.isMultiple(of: 5)), "\(number)")
        #expect(try await casebook.hasEntry("act\(1000 + number)") == isDone)
      }
      #expect(try await casebook.reconcile().isWhole)
    }
  }

  @Test("A unit that fails leaves the statements of its neighbours standing")
  func statements() async throws {
    try await FreshCasebook.with(.sqlite) { casebook in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<50 {
          group.addTask {
            try? await casebook.perform("test") { unit in
              try unit.session.execute(
                "INSERT INTO counter (name, value) VALUES (?, ?)",
                [.text("n\(number)"), .integer(1)])
              guard number.isMultiple(of: 2) else { throw CasebookError.changedMeanwhile }
            }
          }
        }
        try await group.waitForAll()
      }
      let names = try await casebook.read { session in
        try session.rows("SELECT name FROM counter WHERE name LIKE 'n%'").map {
          try $0.text("name")
        }
      }
      #expect(Set(names) == Set(stride(from: 0, to: 50, by: 2).map { "n\($0)" }))
    }
  }
}
