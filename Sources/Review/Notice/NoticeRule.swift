import Register
import Wording

/// A rule as it can be seen in the words of a notice that nobody prepared.
public protocol NoticeRule: LegalRule {
  /// - Returns: every place where the notice falls short, in the order of the text.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding]
}

extension NoticeRule {
  /// A finding at words of the notice.
  ///
  /// - Parameters:
  ///   - place: what it points at.
  ///   - message: one sentence in each language, lower case, without a full stop; the notice's own
  ///     words in single quotes.
  ///   - help: how to put it right.
  func finding(
    _ severity: Finding.Severity, at place: NoticePlace, _ message: BilingualText,
    help: BilingualText
  ) -> NoticeFinding {
    NoticeFinding(
      rule: Self.id, severity: severity, place: place, message: message, help: help,
      law: Self.text.law, isAbsence: false)
  }

  /// A finding that something is nowhere in the notice, or nowhere in one of its sections.
  ///
  /// It is never above medium where words can have been lost before the file was read: a text
  /// copied from a page is no proof of what the page lacks.
  func absence(
    _ severity: Finding.Severity, in notice: NoticeUnderReview, at place: NoticePlace,
    _ message: BilingualText, help: BilingualText
  ) -> NoticeFinding {
    NoticeFinding(
      rule: Self.id, severity: notice.isWhole ? severity : min(severity, .medium), place: place,
      message: message, help: help, law: Self.text.law, isAbsence: true)
  }
}
