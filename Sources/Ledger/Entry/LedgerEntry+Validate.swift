extension LedgerEntry {
  /// The most statements that one entry may name.
  public static let statementCountMax = 64

  /// The most facts that one entry may have.
  public static let factCountMax = 64

  func validate() throws(LedgerEntryError) {
    try Self.checkOpaque(id, .id)
    guard LedgerMoment.isValid(moment) else { throw .badMoment }
    try Self.checkKebabCase(act, .act)
    if let subject { try Self.checkOpaque(subject, .subject) }
    try Self.checkActor(actor)
    try Self.checkOpaque(register, .register)
    if let purpose { try Self.checkOpaque(purpose, .purpose) }
    guard statements.count <= Self.statementCountMax else {
      throw .tooManyStatements(limit: Self.statementCountMax)
    }
    for statement in statements { try Self.checkOpaque(statement, .statement) }
    guard facts.count <= Self.factCountMax else { throw .tooManyFacts(limit: Self.factCountMax) }
    for (key, value) in facts {
      try Self.checkKebabCase(key, .factKey)
      try Self.checkOpaque(value, .factValue)
    }
  }

  private static func checkLength(
    _ text: String, _ field: LedgerEntryField
  ) throws(LedgerEntryError) {
    guard !text.isEmpty else { throw .empty(field) }
    guard text.utf8.count <= field.lengthMax else {
      throw .tooLong(field, limit: field.lengthMax)
    }
  }

  private static func checkOpaque(
    _ text: String, _ field: LedgerEntryField
  ) throws(LedgerEntryError) {
    try checkLength(text, field)
    guard LedgerAlphabet.isOpaque(text) else { throw .forbiddenCharacter(field) }
  }

  private static func checkKebabCase(
    _ text: String, _ field: LedgerEntryField
  ) throws(LedgerEntryError) {
    try checkLength(text, field)
    guard LedgerAlphabet.isKebabCase(text) else { throw .notKebabCase(field) }
  }

  /// An actor is a kind alone, or a kind and an opaque id: a bare name is refused.
  private static func checkActor(_ actor: String) throws(LedgerEntryError) {
    try checkOpaque(actor, .actor)
    let kind = Substring(actor.utf8.prefix { $0 != UInt8(ascii: ":") })
    guard LedgerAlphabet.isKebabCase(kind), actor.utf8.count != kind.utf8.count + 1 else {
      throw .badActor
    }
  }
}
