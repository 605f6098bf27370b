import Reading
import Register
import Wording

extension ImpactAssessment: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard !notice.has("risky-use", "assessed") else { return [] }
    return notice.reading.signals("risky-use")
      .filter { !notice.isAboutRights($0.passage) }
      .first(ofEach: { $0.value ?? "" })
      .map {
        finding(
          .medium, at: notice.place($0),
          $0.value == "recording"
            ? BilingualText(
              cy: "recordir yr hyn y mae pobl yn ei ddweud yn systematig: gwiriwch a aseswyd yr "
                + "effaith",
              en: "what people say is recorded systematically: check that the impact was assessed")
            : BilingualText(
              cy: "caiff cofnodion am bobl eu paru: gwiriwch a aseswyd yr effaith",
              en: "records about people are matched: check that the impact was assessed"),
          help: BilingualText(
            cy: "cynhaliwch asesiad o’r effaith ar ddiogelu data cyn dechrau, a soniwch amdano",
            en: "carry out a data protection impact assessment before it begins, and mention it"))
      }
  }
}
