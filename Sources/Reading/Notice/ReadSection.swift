/// A heading and what stands below it, up to the next heading.
public struct ReadSection: Sendable {
  /// The passage that is the heading; nil for what stands before the first.
  public let heading: Int?
  /// 1 for the title of a notice, 2 for what is below it, and so on; 0 without a heading.
  public let level: Int
  /// The passages below the heading.
  public internal(set) var passages: Range<Int>
  /// What the heading says the section is about, as bits of the lexicon's names.
  var topics: UInt64
}
