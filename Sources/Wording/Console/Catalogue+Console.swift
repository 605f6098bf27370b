extension Catalogue {
  /// The words of the staff console.
  static let console: [String: Message] = [
    consoleCommon, consoleTerms, consoleCases, consoleCase, consoleDecisions, consoleDisclosure,
    consoleDisclosures, consoleReturns, consoleAnswer, consoleRetention, consoleSystems, consoleCertificate,
    consoleFigures, consoleProof, consoleLedger,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }
}
