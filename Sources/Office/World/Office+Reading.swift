import Register

extension Office {
  /// The same office under another register, for proving what a register says.
  public func reading(_ register: Register) throws -> Office {
    try Office(
      register: register, casebook: casebook, signer: signer, world: world, holidays: holidays,
      recordKeeping: recordKeeping)
  }
}
