import Register

/// Holds every parameter of a promise against the typed values of the statements that carry it.
///
/// A promise is carried only if what it says can be found again in the register, each thing where
/// it belongs: a duration in a term, a recipient among the recipients, a law among the laws. The
/// words of a list of promises and those of a notice differ in signs and case, not in substance.
public struct PromiseCarriage: Sendable {
  public let promise: PublishedPromise
  public let findings: [ParameterCarriage]

  /// - Parameter statements: those that carry the promise.
  /// - Parameter scope: looks up what a statement names, for example the items of a recipient.
  public init(
    _ promise: PublishedPromise, by statements: [StatementHead], in scope: CarriageScope
  ) {
    self.promise = promise
    let values = statements.flatMap { TypedValue.all(of: $0, in: scope) }
    let silent = statements.contains { scope.isSilent($0) }
    findings =
      promise.parameters.filter { !Self.remarks.contains($0.key) }
      .sorted { $0.key < $1.key }
      .flatMap { name, texts in
        texts.map { text in
          ParameterCarriage(
            parameter: name, value: text,
            places: ParameterMatch(name: name, value: text, statesSilence: silent).places(
              in: values))
        }
      }
      + Self.strength(promise, statements)
  }

  /// True where every parameter was found.
  public var isWhole: Bool { findings.allSatisfy(\.isCarried) }

  /// Parameters that are about the list itself, not about what is promised.
  static let remarks: Set<String> = [
    "modality", "src", "inferred", "ambiguity", "tension", "seed_defect", "status", "example",
    "examples", "strength",
    // A natural person's name is never written in a register: the role stands in its place.
    "person",
  ]

  /// How firmly something is promised matters where it is less than a must, or a prohibition.
  private static func strength(
    _ promise: PublishedPromise, _ statements: [StatementHead]
  ) -> [ParameterCarriage] {
    guard let modality = promise.parameters["modality"]?.first.flatMap(Strength.init),
      [.aim, .prefer, .generally, .mustNot].contains(modality)
    else { return [] }
    return [
      ParameterCarriage(
        parameter: "modality", value: modality.rawValue,
        places: statements.filter { $0.strength == modality }.map {
          ParameterCarriage.Place(statement: $0.id, key: "strength")
        })
    ]
  }
}

/// One value of one parameter, and where the register says it.
public struct ParameterCarriage: Sendable, Hashable {
  public let parameter: String
  public let value: String
  public let places: [Place]

  public var isCarried: Bool { !places.isEmpty }

  public struct Place: Sendable, Hashable {
    public let statement: String
    public let key: String

    public init(statement: String, key: String) {
      self.statement = statement
      self.key = key
    }
  }
}

/// What a carrying statement can refer to.
public struct CarriageScope: Sendable {
  private let register: Register
  private let byPlace: [SourcePlace: Int]
  /// The statements of each service, and those of the controller last, by kind and id.
  private let named: [[Name: StatementHead]]

  private struct Name: Hashable {
    let kind: StatementKind
    let id: String
  }

  public init(_ register: Register) {
    self.register = register
    let sets = register.services.map(\.own) + [register.controller.statements]
    named = sets.map { set in
      Dictionary(
        set.heads.map { (Name(kind: $0.kind, id: $0.id), $0) }, uniquingKeysWith: { one, _ in one })
    }
    byPlace = Dictionary(
      register.services.enumerated().flatMap { index, service in
        service.own.heads.map { ($0.place, index) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the notice is said to be silent on something, where the statement stands.
  func isSilent(_ head: StatementHead) -> Bool {
    let own = byPlace[head.place].map { register.services[$0].silences } ?? []
    return !register.controller.silences.isEmpty || !own.isEmpty
  }

  /// The statement of a kind that another one names.
  func statement(_ id: String, of kind: StatementKind, named head: StatementHead) -> StatementHead?
  {
    let name = Name(kind: kind, id: id)
    guard let index = byPlace[head.place] else { return named[named.count - 1][name] }
    if let own = named[index][name] { return own }
    let parents = register.ancestors(of: register.services[index])
    for parent in parents {
      if let found = parent.own.heads.first(where: { $0.kind == kind && $0.id == id }) {
        return found
      }
    }
    return named[named.count - 1][name]
  }
}
