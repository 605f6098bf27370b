import Reading
import Register
import Wording

extension RecipientsMissing: NoticeRule {
  /// A vague word that the next sentences fill with names or kinds is no fault.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard !notice.reading.statements(.recipient).isEmpty else {
      return [
        absence(
          .high, in: notice, at: notice.absence(of: "recipient", "purpose"),
          BilingualText(
            cy: "nid yw’r hysbysiad yn dweud pwy sy’n cael y wybodaeth, na bod neb yn ei chael",
            en: "the notice does not say who receives the information, or that nobody does"),
          help: Self.help)
      ]
    }
    let kinds = notice.passages("recipient-kind")
    let anonymous = notice.passages("anonymous-said")
    // Where a section is on recipients, what is said in passing elsewhere is not what tells them.
    let isTold =
      notice.activities.isEmpty
      && notice.reading.statements(.recipient).contains {
        notice.reading.passage($0.passage, isAbout: "recipient")
      }
    return notice.reading.signals("recipient-vague")
      .filter { !notice.isAboutRights($0.passage) && !notice.isDenied($0.passage) }
      .filter { !isTold || $0.value == "supplier" || isAboutRecipients($0.passage, notice) }
      .filter { !isFilled($0, by: kinds, in: notice) && !anonymous.contains($0.passage + 1) }
      .first(ofEach: { notice.reading.passages[$0.passage].block })
      .map { signal in
        finding(
          signal.value == "supplier" ? .low : .medium, at: notice.place(signal),
          BilingualText(
            cy: "ni ddywedir pwy na pha fath o gyrff sy’n cael y wybodaeth",
            en: "it is not said who, or what kind of bodies, receive the information"),
          help: Self.help)
      }
  }

  private func isAboutRecipients(_ passage: Int, _ notice: NoticeUnderReview) -> Bool {
    notice.reading.passage(passage, isAbout: "recipient")
      || notice.reading.section(notice.section(of: passage), isAbout: "recipient")
  }

  /// Whether names or kinds stand with the vague words, or right after them.
  private func isFilled(
    _ signal: NoticeReading.Signal, by kinds: Set<Int>, in notice: NoticeUnderReview
  ) -> Bool {
    let passage = notice.reading.passages[signal.passage]
    if passage.role == .lead { return true }
    guard signal.value == "third" else {
      return signal.value == "supplier"
        && notice.reading.hasCapital(in: signal.passage, after: signal.words.upperBound)
    }
    let isNamed = notice.reading.hasCapital(in: signal.passage, after: signal.words.lowerBound + 1)
    if kinds.contains(signal.passage) || isNamed { return true }
    guard passage.role == .sentence else { return false }
    return (signal.passage + 1...signal.passage + 2).contains { next in
      next < notice.reading.passages.count
        && notice.reading.passages[next].section == passage.section
        && (kinds.contains(next) || notice.reading.passages[next].role == .lead)
    }
  }

  private static let help = BilingualText(
    cy: "enwch bob derbynnydd, neu o leiaf y math o gorff ydyw",
    en: "name each recipient, or at least the kind of body that it is")
}
