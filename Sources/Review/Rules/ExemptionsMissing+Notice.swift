import Reading
import Register
import Wording

extension ExemptionsMissing: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let asked = notice.passages("access-asked")
    let access = notice.reading.statements(.right).filter { right in
      let lead = notice.reading.passages[right.passage].lead
      return right.value == "access"
        && (asked.contains(right.passage) || (lead.map(asked.contains) ?? false))
    }
    guard !access.isEmpty, isLikely(in: notice), !notice.has("exemption"),
      !notice.has("rights-elsewhere")
    else { return [] }
    let section = notice.rightsSection
    let told = access.first { notice.section(of: $0.passage) == section } ?? access[0]
    return [
      absence(
        .medium, in: notice, at: notice.place(told),
        BilingualText(
          cy: "ni ddywedir y gall y gyfraith ganiatáu dal gwybodaeth yn ôl",
          en: "it is not said that the law can allow information to be held back"),
        help: BilingualText(
          cy: "soniwch am yr eithriadau sy’n debygol, er enghraifft gwybodaeth am bobl eraill, "
            + "niwed difrifol a chyngor cyfreithiol",
          en: "mention the exemptions that are likely, for example other people's information, "
            + "serious harm and legal advice"))
    ]
  }

  /// No article asks for it: it is missed where records are of the kinds that are held back, which
  /// are those on health, crime, children in care and other people.
  private func isLikely(in notice: NoticeUnderReview) -> Bool {
    ["special-category", "criminal-data", "others-data", "safeguarding"].contains {
      notice.has($0)
    }
  }
}
