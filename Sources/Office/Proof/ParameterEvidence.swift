import Proof

/// Holds what a promise says against what the register's statement says.
struct ParameterEvidence {
  let promise: PublishedPromise

  /// - Parameter exactly: whether the register may state nothing beside what is promised.
  /// - Returns: nothing where the promise does not name the parameter.
  func compare(_ name: String, with values: [String], exactly: Bool = false) -> [Evidence] {
    guard let promised = promise.parameters[name] else { return [] }
    let stated = Set(values.map(Self.normal))
    let missing = promised.filter { !stated.contains(Self.normal($0)) }
    let isMore = exactly && !stated.isSubset(of: Set(promised.map(Self.normal)))
    let holds = missing.isEmpty && !isMore
    return [
      Evidence(
        kind: .static, what: "\(name) as published and as registered",
        observed: holds
          ? "published '\(promised.joined(separator: ", "))', registered the same"
          : "published '\(promised.joined(separator: ", "))', "
            + "registered '\(values.joined(separator: ", "))'",
        population: promised.count, holds: holds)
    ]
  }

  /// Case, articles and typographic signs do not matter.
  private static func normal(_ text: String) -> String {
    let plain = text.lowercased().replacing("’", with: "'")
    return plain.hasPrefix("the ") ? String(plain.dropFirst(4)) : plain
  }
}
