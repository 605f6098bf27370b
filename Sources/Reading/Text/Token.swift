/// A word, a number or an address in a document's text.
struct Token: Sendable {
  /// Its bytes in the document's text.
  let start: Int32
  let end: Int32
  /// The set of symbols of the lexicon that it stands for; 0 for a word that no phrase asks for.
  let set: Int32
  let kind: Kind
  /// What stood between the token before and this one.
  let before: Separation

  var range: Range<Int> { Int(start)..<Int(end) }

  enum Kind: UInt8, Sendable {
    case word, number, email, url
    /// A part of a telephone number, of which the first holds the whole range.
    case telephone
    /// A postcode of the United Kingdom, both halves.
    case postcode
  }

  struct Separation: OptionSet, Sendable {
    let rawValue: UInt8

    static let comma = Separation(rawValue: 1)
    static let colon = Separation(rawValue: 2)
    static let semicolon = Separation(rawValue: 4)
    static let opening = Separation(rawValue: 8)
    static let closing = Separation(rawValue: 16)
    static let quote = Separation(rawValue: 32)
    static let stop = Separation(rawValue: 64)
    static let other = Separation(rawValue: 128)
  }
}
