import Reading
import Register
import Wording

extension FreeConsent: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    silence(in: notice) + overridden(in: notice)
  }

  private func silence(in notice: NoticeUnderReview) -> [NoticeFinding] {
    notice.reading.signals("consent-by-silence")
      .filter { !notice.isAboutRights($0.passage) }
      .first(ofEach: \.passage)
      .map {
        finding(
          $0.value == "assumed" ? .high : .medium, at: notice.place($0),
          BilingualText(
            cy: "cymerir bod unrhyw un nad yw’n ateb yn cytuno",
            en: "whoever does not answer is taken to agree"),
          help: BilingualText(
            cy: "gofynnwch am 'ie' clir, neu dywedwch ar ba sail arall y gwneir hyn a sut i "
              + "wrthwynebu",
            en: "ask for a clear yes, or say on which other basis this is done and how to object"))
      }
  }

  private func overridden(in notice: NoticeUnderReview) -> [NoticeFinding] {
    notice.reading.signals("consent-overridden").first(ofEach: \.passage).map {
      finding(
        .high, at: notice.place($0),
        BilingualText(
          cy: "nid yw’r cydsyniad yn ddewis rhydd, gan fod modd mynd heibio i wrthodiad",
          en: "the consent is no free choice, since a refusal is overridden"),
        help: BilingualText(
          cy: "peidiwch â’i alw’n gydsyniad: enwch y sail yn y gyfraith, er enghraifft 6(1)(e)",
          en: "do not call it consent: name the basis in law, for example 6(1)(e)"))
    }
  }
}
