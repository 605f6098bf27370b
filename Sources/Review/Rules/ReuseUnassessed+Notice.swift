import Reading
import Register
import Wording

extension ReuseUnassessed: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    notice.reading.signals("reuse")
      .filter { !notice.isAboutRights($0.passage) }
      .map {
        finding(
          .medium, at: notice.place($0),
          BilingualText(
            cy: "defnyddir gwybodaeth at ddiben newydd, heb ddweud pam fod hynny’n cyd-fynd â’r un "
              + "gwreiddiol",
            en: "information is used for a new purpose, and it is not said why that is compatible "
              + "with the first"),
          help: BilingualText(
            cy: "dywedwch ar ba sail y mae’r defnydd newydd yn gydnaws, a sut y bydd pobl yn cael "
              + "gwybod cyn iddo ddechrau",
            en: "say on which ground the new use is compatible, and how people are told before it "
              + "begins"))
      }
  }
}
