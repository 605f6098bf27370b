import Reading
import Register
import Wording

extension RequirementUnexplained: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard !notice.has("requirement") else { return [] }
    return [
      absence(
        .medium, in: notice, at: notice.absence(of: "category", "source", "purpose"),
        BilingualText(
          cy: "ni ddywedir a oes rhaid i bobl roi’r wybodaeth, na beth sy’n digwydd os na wnânt",
          en: "it is not said whether people must give the information, or what happens if they do "
            + "not"),
        help: BilingualText(
          cy: "dywedwch pa wybodaeth y mae cyfraith neu gontract yn ei gwneud yn ofynnol, a beth "
            + "sy’n dilyn hebddi",
          en: "say what a law or a contract requires people to give, and what follows without it"))
    ]
  }
}
