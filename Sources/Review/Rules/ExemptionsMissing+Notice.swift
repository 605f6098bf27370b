import Reading
import Register
import Wording

extension ExemptionsMissing: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let access = notice.reading.statements(.right).filter { $0.value == "access" }
    guard !access.isEmpty, !notice.has("exemption"), !notice.has("rights-elsewhere")
    else { return [] }
    let told = access.first { notice.reading.passage($0.passage, isAbout: "right") } ?? access[0]
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
}
