import Reading
import Register
import Wording

extension WithdrawalMissing: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    never(in: notice) + cut(in: notice)
  }

  private func never(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let told = notice.reading.statements(.right).contains { $0.value == "withdraw-consent" }
    let consents =
      (notice.article6.filter { $0.value == "6(1)(a)" }
      + notice.article9.filter { $0.value == "9(2)(a)" }).sorted { $0.passage < $1.passage }
    guard !told, let consent = consents.first else { return [] }
    return [
      absence(
        .high, in: notice, at: notice.place(consent),
        BilingualText(
          cy: "dibynnir ar gydsyniad, heb ddweud yn unman y gellir ei dynnu’n ôl",
          en: "consent is relied on, and it is nowhere said that it can be withdrawn"),
        help: Self.help)
    ]
  }

  /// The sentence stops before it says whom to turn to.
  private func cut(in notice: NoticeUnderReview) -> [NoticeFinding] {
    notice.reading.signals("withdrawal-cut").map {
      finding(
        .high, at: notice.place($0),
        BilingualText(
          cy: "mae’r frawddeg ar dynnu cydsyniad yn ôl yn gorffen cyn dweud sut",
          en: "the sentence on withdrawing consent stops before it says how"), help: Self.help)
    }
  }

  private static let help = BilingualText(
    cy: "dywedwch y gellir tynnu cydsyniad yn ôl unrhyw bryd, a rhowch ffordd o wneud hynny sydd "
      + "mor hawdd â’i roi",
    en: "say that consent can be withdrawn at any time, and give a way that is as easy as giving "
      + "it")
}
