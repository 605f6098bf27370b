import Wording

/// How easy a text is to read, in three words.
public enum ReadingBand: String, Sendable, CaseIterable {
  case easy, middling, hard

  /// English by its school year, Welsh by LIX.
  public init(_ measure: Readability) {
    let bounds = measure.language == .en ? (8.0, 11.0) : (40.0, 50.0)
    let value = measure.cost
    self = value <= bounds.0 ? .easy : value <= bounds.1 ? .middling : .hard
  }
}

extension Readability {
  /// The grade of an English text, the LIX of a Welsh one; never below 0.
  public var cost: Double { max(language == .en ? gradeLevel ?? 0 : lix, 0) }
}
