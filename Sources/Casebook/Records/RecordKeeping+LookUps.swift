import Register

extension RecordKeeping {
  /// Begins to replace the secret of the look-ups, or finds what was begun. Records are found under
  /// both until the change is finished.
  ///
  /// - Returns: an id of the secret that is on its way out.
  public func beginLookUpChange() async throws -> String {
    try await keys.beginLookUpChange().old
  }

  /// Replaces the secret of the look-ups: the digests in older backups then lead nowhere.
  ///
  /// Ended at any point it goes on from there when it is called again.
  ///
  /// - Parameter batch: records in one transaction.
  /// - Returns: how many records were brought up in this call.
  public func changeLookUps(
    in register: Register, batch: Int = RecordKeeping.recordsMax
  ) async throws -> Int {
    let old = try await beginLookUpChange()
    var count = 0
    for service in register.services {
      guard let records = records(of: service, in: register) else { continue }
      while true {
        let done = try await records.bringUp(limit: batch)
        count += done
        casebook.interrupt("look-ups.batch")
        if done == 0 { break }
      }
    }
    try await keys.finishLookUpChange(old)
    return count
  }
}
