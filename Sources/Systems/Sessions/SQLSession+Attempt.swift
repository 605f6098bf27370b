extension SQLSession {
  /// Carries out the body so that its failure undoes only what the body did, and the transaction
  /// can go on.
  ///
  /// - Throws: what the body throws, after undoing it.
  public func attempt<T>(_ body: () throws -> T) throws -> T {
    try execute("SAVEPOINT addewid_attempt")
    let result: T
    do {
      result = try body()
    } catch {
      try execute("ROLLBACK TO SAVEPOINT addewid_attempt")
      try execute("RELEASE SAVEPOINT addewid_attempt")
      throw error
    }
    try execute("RELEASE SAVEPOINT addewid_attempt")
    return result
  }
}
