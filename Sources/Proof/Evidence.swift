import Register

/// Something that was observed about a promise in the running parts.
public struct Evidence: Sendable, Hashable {
  public let kind: Kind
  /// What was looked at, for example "records of rule 'sar' whose term has ended".
  public let what: String
  /// What was seen, in numbers and ids; never anything about a person.
  public let observed: String
  /// How many records, entries or probes were looked at.
  public let population: Int
  public let holds: Bool
  /// Whether it alone can show that the promise is kept, without any record: for a promise about
  /// the register itself.
  public let decides: Bool

  public init(
    kind: Kind, what: String, observed: String, population: Int, holds: Bool,
    decides: Bool = false
  ) {
    self.kind = kind
    self.what = what
    self.observed = observed
    self.population = population
    self.holds = holds
    self.decides = decides
  }

  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The register against the published promise.
    case `static`
    /// The records themselves.
    case data
    /// The log of what was done.
    case ledger
    /// A probe of the running part.
    case behaviour
    /// How the product is run.
    case operation
  }

  /// Kinds that look at what has happened: one of them must have seen something.
  public var looksAtRecords: Bool { kind == .data || kind == .ledger }
}

/// Where a promise stands today.
public enum PromiseStatus: String, Sendable, Hashable, CaseIterable {
  case kept
  case broken
  case conflictsWithLaw = "conflicts-with-law"
  case unproven
  case notStated = "not-stated"
}

/// A promise with its status and the evidence for it.
public struct Verdict: Sendable, Hashable {
  public let promise: PublishedPromise
  public let status: PromiseStatus
  public let evidence: [Evidence]
  public let statements: [StatementHead]

  /// Systems that were looked into, and how many records they held.
  public let systems: [String]
  public let records: Int

  /// Where the law governs instead, that is its status; else broken if anything seen contradicts
  /// it; kept only if something of its records was seen.
  public init(
    promise: PublishedPromise, statements: [StatementHead], evidence: [Evidence],
    systems: [String]
  ) {
    self.promise = promise
    self.statements = statements
    self.evidence = evidence
    self.systems = systems
    let seen = evidence.filter { $0.looksAtRecords || $0.decides }.map(\.population).max() ?? 0
    records = evidence.filter { $0.kind == .data }.map(\.population).max() ?? seen
    if statements.isEmpty {
      status = .notStated
    } else if statements.contains(where: { $0.lawGoverns?.status == .conflict }) {
      status = .conflictsWithLaw
    } else if evidence.contains(where: { !$0.holds }) {
      status = .broken
    } else if seen == 0 {
      status = .unproven
    } else {
      status = .kept
    }
  }
}
