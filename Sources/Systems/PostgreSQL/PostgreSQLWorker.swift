import Foundation
import Synchronization

/// A thread and the connection only it uses.
final class PostgreSQLWorker: Sendable {
  typealias Job = @Sendable (PostgreSQLConnection) -> Void

  private let jobs = Mutex<[Job?]>([])
  private let hasJob = DispatchSemaphore(value: 0)

  init(_ address: PostgreSQLAddress, _ settings: DatabaseSettings) {
    let thread = Thread { [self] in
      let connection = PostgreSQLConnection(address, settings)
      while let job = next() { job(connection) }
      connection.close()
    }
    thread.name = "addewid-postgresql"
    thread.start()
  }

  func submit(_ job: @escaping Job) { put(job) }

  /// Ends the thread after the jobs it has.
  func stop() { put(nil) }

  private func put(_ job: Job?) {
    jobs.withLock { $0.append(job) }
    hasJob.signal()
  }

  private func next() -> Job? {
    hasJob.wait()
    return jobs.withLock { $0.removeFirst() }
  }
}
