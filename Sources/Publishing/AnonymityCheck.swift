import Foundation

/// Looks for the requester in a text that is about to be published.
///
/// It compares letters and digits only, without case or accents, so that "S. Ó Néill" does not slip
/// through as "s o neill". It finds what the record holds; that nobody can be recognised by what is
/// told is for the person who publishes to judge.
public struct AnonymityCheck: Sendable {
  private let identifiers: [(kind: Kind, words: [String])]
  /// Without its space, for example "cf103nq".
  private let postcode: String?

  /// The kinds of identifier; the raw value ends the key of its words.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case name
    case email
    case telephone
    case postalAddress = "postal-address"
    case reference
  }

  public init(name: String, email: String?, postalAddress: String?, reference: String) {
    var found: [(Kind, [String])] = [
      (.name, Self.words(name)), (.reference, Self.words(reference)),
    ]
    // Each part of a name identifies on its own: the last one always, others when they are long
    // enough to be more than a particle or a month.
    let parts = Self.words(name)
    if parts.count > 1 {
      found += parts.dropLast().filter { $0.count > 3 }.map { (.name, [$0]) }
      found += parts.suffix(1).filter { $0.count > 1 }.map { (.name, [$0]) }
    }
    if let email {
      found.append((.email, Self.words(email)))
      // A short one is a given name or a common word, which says nothing alone.
      if let local = email.split(separator: "@").first, local.count > 5 {
        found.append((.email, Self.words(String(local))))
      }
    }
    var postcode: String?
    if let postalAddress {
      for line in postalAddress.split(separator: "\n") {
        let words = Self.words(String(line))
        // With the number of the house and without it.
        for part in [words, Array(words.drop { $0.allSatisfy(\.isNumber) })] where part.count > 1 {
          found.append((.postalAddress, part))
        }
      }
      postcode = Self.postcode(in: Self.words(postalAddress))
      let joined = Self.words(postalAddress)
      if joined.count >= 2 {
        found.append((.postalAddress, Array(joined.suffix(2))))
      }
    }
    self.postcode = postcode
    identifiers = found.filter { !$0.1.isEmpty }.map { (kind: $0.0, words: $0.1) }
  }

  /// - Returns: the kinds of identifier that stand in one of the texts, each once.
  public func found(in texts: [String]) -> [Kind] {
    let plain = texts
    let texts = texts.map(Self.words)
    let squeezed = texts.map { $0.joined() }
    return Kind.allCases.filter { kind in
      if isAnybodys(kind, in: plain) { return true }
      if kind == .postalAddress, let postcode, squeezed.contains(where: { $0.contains(postcode) }) {
        return true
      }
      return identifiers.contains { identifier in
        guard identifier.kind == kind else { return false }
        if texts.contains(where: { $0.containsRun(identifier.words) }) { return true }
        let whole = identifier.words.joined()
        return whole.count >= 8 && squeezed.contains { $0.contains(whole) }
      }
    }
  }

  /// An e-mail address or telephone number is somebody's, whoever's it is.
  private func isAnybodys(_ kind: Kind, in texts: [String]) -> Bool {
    switch kind {
    case .email:
      texts.contains { $0.contains(#/[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/#) }
    case .telephone:
      texts.contains { $0.contains(#/(\+44|\b0)[\s\-()]*(\d[\s\-()]*){9,10}\b/#) }
    default: false
    }
  }

  private static func postcode(in words: [String]) -> String? {
    let squeezed = words.suffix(2).joined()
    let last = words.last ?? ""
    return [squeezed, last].first {
      $0.wholeMatch(of: #/[a-z]{1,2}[0-9][a-z0-9]?[0-9][a-z]{2}/#) != nil
    }
  }

  private static func words(_ text: String) -> [String] {
    // What cannot be seen cannot be allowed to part a name.
    let visible = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
    return visible.precomposedStringWithCompatibilityMapping
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
