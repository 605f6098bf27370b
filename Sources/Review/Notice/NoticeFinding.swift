import Register
import Wording

/// Something to say about a notice, in both languages.
public struct NoticeFinding: Sendable, Hashable {
  public let rule: String
  public let severity: Finding.Severity
  public let place: NoticePlace
  /// What is wrong: one sentence, lower case, without a full stop.
  public let message: BilingualText
  /// How to put it right.
  public let help: BilingualText
  public let law: String
  /// Whether it says that something is missing, which was judged over the whole document or over
  /// a whole section: the place is where a reader would look for it.
  public let isAbsence: Bool

  public init(
    rule: String, severity: Finding.Severity, place: NoticePlace, message: BilingualText,
    help: BilingualText, law: String, isAbsence: Bool
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.help = help
    self.law = law
    self.isAbsence = isAbsence
  }
}

/// Words of a notice that a finding points at.
public struct NoticePlace: Sendable, Hashable {
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode scalars of the line.
  public let column: Int
  /// The words themselves, at most `excerptMax` characters of them.
  public let excerpt: String
  /// The block of the document in whose margin the finding stands.
  public let block: Int

  public static let excerptMax = 160

  public init(line: Int, column: Int, excerpt: String, block: Int) {
    self.line = line
    self.column = column
    // Counting characters is slow, and a text of so few bytes has no more characters.
    self.excerpt =
      excerpt.utf8.count <= Self.excerptMax ? excerpt : String(excerpt.prefix(Self.excerptMax))
    self.block = block
  }
}
