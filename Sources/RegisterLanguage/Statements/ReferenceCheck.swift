import Register

/// A name that a register uses, which must be declared somewhere.
struct ReferenceUse {
  let name: String
  let of: Target
  let place: SourcePlace

  enum Target: Hashable {
    case statement(StatementKind)
    case anyStatement
    case event
    case fact
    case valueOf(String)
    /// A field of the records.
    case field
    case formField
  }
}

/// What one file declares for others to name.
struct Declarations {
  var ids: [StatementKind: [PlacedText]]
  var events: [String]
  var facts: [String: [String]]
  var fields: [String]?
  var formFields: [String]
}

/// Every name that is used is declared in the same file, or in what it inherits.
struct ReferenceCheck {
  /// The file's own declarations first.
  let scope: [Declarations]
  let log: FindingLog

  func run(_ uses: [ReferenceUse]) {
    var known: [ReferenceUse.Target: [String]] = [:]
    for use in uses {
      let names: [String]
      if let found = known[use.of] {
        names = found
      } else {
        names = declared(use.of)
        known[use.of] = names
      }
      if case .valueOf(let fact) = use.of, !declared(.fact).contains(fact) { continue }
      if !names.contains(use.name) { report(use, among: names) }
    }
  }

  private func declared(_ target: ReferenceUse.Target) -> [String] {
    scope.flatMap { declarations -> [String] in
      switch target {
      case .statement(let kind): (declarations.ids[kind] ?? []).map(\.text)
      case .anyStatement: declarations.ids.values.flatMap { $0.map(\.text) }
      case .event: declarations.events
      case .fact: Array(declarations.facts.keys)
      case .valueOf(let fact): declarations.facts[fact] ?? []
      case .field: declarations.fields ?? []
      case .formField: declarations.formFields
      }
    }
  }

  private func report(_ use: ReferenceUse, among names: [String]) {
    let nearest = nearestName(to: use.name, among: names).map { "did you mean '\($0)'?" }
    let declared =
      names.isEmpty
      ? "none is declared here, nor in organisation.yaml"
      : "declared are: \(names.sorted().prefix(20).joined(separator: ", "))"
    let isValue = if case .valueOf = use.of { true } else { false }
    log.add(
      isValue ? .unknownValue : .danglingReference, at: use.place,
      "'\(use.name.prefix(60))' is no \(use.of.words) of this service", help: nearest ?? declared)
  }
}

extension ReferenceUse.Target {
  fileprivate var words: String {
    switch self {
    case .statement(let kind): kind.noun
    case .anyStatement: "statement"
    case .event: "event"
    case .fact: "fact"
    case .valueOf(let fact): "value of '\(fact)'"
    case .field: "field of the records"
    case .formField: "stated item's field or fact"
    }
  }
}

extension StatementKind {
  /// What a message calls one of them.
  var noun: String {
    switch self {
    case .subject: "kind of person"
    case .item: "item"
    case .source: "source"
    case .purpose: "purpose"
    case .recipient: "recipient"
    default: rawValue
    }
  }
}
