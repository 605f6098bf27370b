import Foundation

/// Looks for the requester in a text that is about to be published.
///
/// It compares letters and digits only, without case or accents, so that "S. Ó Néill" does not slip
/// through as "s o neill". It finds what the record holds; that nobody can be recognised by what is
/// told is for the person who publishes to judge.
public struct AnonymityCheck: Sendable {
  private let identifiers: [(kind: Kind, words: [String])]

  /// The kinds of identifier; the raw value ends the key of its words.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case name
    case email
    case postalAddress = "postal-address"
    case reference
  }

  public init(name: String, email: String?, postalAddress: String?, reference: String) {
    var found: [(Kind, [String])] = [
      (.name, Self.words(name)), (.reference, Self.words(reference)),
    ]
    // Each part of a name identifies on its own, once it is long enough to be more than a title.
    let parts = Self.words(name)
    if let family = parts.last, parts.count > 1, family.count > 2 {
      found.append((.name, [family]))
    }
    if let email {
      found.append((.email, Self.words(email)))
      // A short one is a given name or a common word, which says nothing alone.
      if let local = email.split(separator: "@").first, local.count > 5 {
        found.append((.email, Self.words(String(local))))
      }
    }
    if let postalAddress {
      for line in postalAddress.split(separator: "\n") {
        let words = Self.words(String(line))
        if words.count > 1 { found.append((.postalAddress, words)) }
      }
      let joined = Self.words(postalAddress)
      if joined.count >= 2 {
        found.append((.postalAddress, Array(joined.suffix(2))))
      }
    }
    identifiers = found.filter { !$0.1.isEmpty }.map { (kind: $0.0, words: $0.1) }
  }

  /// - Returns: the kinds of identifier that stand in one of the texts, each once.
  public func found(in texts: [String]) -> [Kind] {
    let texts = texts.map(Self.words)
    let squeezed = texts.map { $0.joined() }
    return Kind.allCases.filter { kind in
      identifiers.contains { identifier in
        guard identifier.kind == kind else { return false }
        if texts.contains(where: { $0.containsRun(identifier.words) }) { return true }
        let whole = identifier.words.joined()
        return whole.count >= 8 && squeezed.contains { $0.contains(whole) }
      }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.precomposedStringWithCompatibilityMapping
      .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension [String] {
  fileprivate func containsRun(_ run: [String]) -> Bool {
    guard run.count <= count, !run.isEmpty else { return false }
    return (0...(count - run.count)).contains { Array(self[$0..<($0 + run.count)]) == run }
  }
}
