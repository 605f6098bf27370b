import Reading
import Register
import Wording

extension SourceMissing: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard !notice.reading.statements(.source).isEmpty || notice.has("source-self") else {
      return [
        absence(
          .medium, in: notice, at: notice.absence(of: "source", "category"),
          BilingualText(
            cy: "nid yw’r hysbysiad yn dweud o ble y daw’r wybodaeth",
            en: "the notice does not say where the information comes from"), help: Self.help)
      ]
    }
    let kinds = notice.passages("recipient-kind")
    return notice.reading.signals("source-vague")
      .filter { !kinds.contains($0.passage) && !notice.isAboutRights($0.passage) }
      .filter { !notice.isDenied($0.passage) }
      .filter { !notice.reading.hasCapital(in: $0.passage, after: $0.words.upperBound) }
      .first(ofEach: { notice.section(of: $0.passage) })
      .map {
        finding(
          .medium, at: notice.place($0),
          BilingualText(
            cy: "ni ddywedir pwy yw’r bobl neu’r cyrff eraill y daw gwybodaeth ganddynt",
            en: "it is not said who the others are that information comes from"), help: Self.help)
      }
  }

  private static let help = BilingualText(
    cy: "enwch bob ffynhonnell, a dywedwch a yw’n un y gall y cyhoedd ei gweld",
    en: "name each source, and say whether it is one that the public can see")
}
