import Logging
import Office
import ServiceLifecycle

/// Sends the letters that are due and places the ledger's waiting entries, again and again.
struct JobService: Service {
  let office: Office
  let logger: Logger

  private static let pause = Duration.milliseconds(500)

  /// An hour.
  private static let turnsBetweenCleanings = 7_200

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var turn = 0
      while !Task.isCancelled {
        await attempt("owners") {
          try await office.askOwners()
          try await office.chaseOwners()
        }
        await attempt("mail") { _ = try await office.deliverMail() }
        if turn.isMultiple(of: Self.turnsBetweenCleanings) {
          await attempt("decisions") { try await office.forgetOldDecisions() }
        }
        turn += 1
        await attempt("ledger") {
          let placed = try await office.sealLedger()
          if placed > 0 { logger.debug("ledger signed", metadata: ["entries": "\(placed)"]) }
        }
        try? await Task.sleep(for: Self.pause)
      }
    }
  }

  /// A job that fails is tried again at the next turn; the others go on.
  private func attempt(_ job: String, _ body: () async throws -> Void) async {
    do {
      try await body()
    } catch is CancellationError {
      return
    } catch {
      logger.error("job failed", metadata: ["job": "\(job)", "error": "\(error)"])
    }
  }
}
