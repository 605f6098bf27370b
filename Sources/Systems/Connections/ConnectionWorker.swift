import Foundation
import Synchronization

/// A thread and the connection only it uses.
final class ConnectionWorker<Connection: PooledConnection>: Sendable {
  typealias Job = @Sendable (Connection) -> Void

  private let jobs = Mutex<[Job?]>([])
  private let hasJob = DispatchSemaphore(value: 0)

  /// The connection is made on the thread, and opened by whoever first needs it.
  init(_ makeConnection: @escaping @Sendable () -> Connection) {
    let thread = Thread { [self] in
      let connection = makeConnection()
      while let job = next() { job(connection) }
      connection.close()
    }
    thread.name = "addewid-database"
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
