/// Carries out work that is given up when its time is over: its statement is interrupted.
///
/// - Throws: `InspectionError.timedOut`, and what the work throws.
public func within<T: Sendable>(
  seconds: Int, _ work: @escaping @Sendable () async throws -> T
) async throws -> T {
  try await withThrowingTaskGroup(of: T?.self) { group in
    group.addTask { try await work() }
    group.addTask {
      try await Task.sleep(for: .seconds(seconds))
      return nil
    }
    defer { group.cancelAll() }
    guard let first = try await group.next(), let result = first else {
      throw InspectionError.timedOut(seconds: seconds)
    }
    return result
  }
}
