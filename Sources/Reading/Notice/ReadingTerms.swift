/// The terms of a lexicon that a reader treats in ways of their own, found once for all notices.
struct ReadingTerms: Sendable {
  /// The kind of statement that each name of the lexicon is; nil for a sign.
  let kinds: [NoticeStatement.Kind?]
  /// Bits of the names that are kinds whose entries each state what the lead announces.
  let listed: UInt64
  /// Those of them that a heading alone announces: a list below "Security" is not one of measures
  /// unless what leads it says so.
  let told: UInt64
  /// Kinds with values of their own, which each entry below such a lead says by its words; and
  /// what an entry does not state because its lead denies it or tells of another place.
  let valued: UInt64
  /// The name of the term that is a period of time.
  let period: Int
  let contents: UInt64
  /// A heading that names the notice is about the whole of it.
  let title: UInt64

  init(_ lexicon: Lexicon) {
    func bits(_ names: String...) -> UInt64 {
      names.reduce(0) { bits, name in lexicon.id(of: name).map { bits | 1 << UInt64($0) } ?? bits }
    }
    kinds = lexicon.names.map { NoticeStatement.Kind(rawValue: $0) }
    listed = kinds.enumerated().reduce(0) { bits, kind in
      kind.offset < Lexicon.topicsMax && kind.element?.isListed == true
        ? bits | 1 << UInt64(kind.offset) : bits
    }
    told = bits("category", "purpose", "source", "recipient")
    valued = bits("lawful-basis", "right", "denied", "elsewhere")
    period = lexicon.id(of: "period") ?? -1
    contents = bits("contents")
    title = bits("title")
  }
}
