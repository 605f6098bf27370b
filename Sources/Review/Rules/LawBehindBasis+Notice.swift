import Reading
import Register
import Wording

extension LawBehindBasis: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    functions(in: notice) + unnamed(in: notice)
  }

  /// A function or an aim, called an obligation.
  private func functions(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let duties = notice.article6.filter { $0.value == "6(1)(c)" }
    guard !duties.isEmpty,
      !notice.article6.contains(where: {
        $0.value == "6(1)(e)" && !notice.has("basis-list")
      })
    else { return [] }
    return notice.reading.signals("function-cited")
      .filter { !notice.isAboutRights($0.passage) }
      .first(ofEach: \.passage)
      .map {
        finding(
          .medium, at: notice.place($0),
          BilingualText(
            cy: "swyddogaeth neu nod cyffredinol yw hyn, nid rhwymedigaeth gyfreithiol: gwiriwch "
              + "y sail",
            en: "this is a function or a general aim, and no legal obligation: check the basis"),
          help: BilingualText(
            cy: "enwch Erthygl 6(1)(e) a’r gyfraith sy’n rhoi’r swyddogaeth, neu’r ddarpariaeth "
              + "sy’n gorfodi’r defnydd hwn",
            en: "name Article 6(1)(e) with the law that gives the function, or the provision that "
              + "obliges to this use"))
      }
  }

  /// No Act or regulation stands beside any duty or task of the notice.
  private func unnamed(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let privacy = notice.passages("privacy-law")
    let isLawNamed =
      notice.has("law-cited")
      || notice.reading.statements(.lawfulBasis).contains {
        $0.value == "law" && !privacy.contains($0.passage)
      }
    guard !isLawNamed,
      let basis = notice.article6.first(where: { $0.value == "6(1)(c)" })
        ?? notice.article6.first(where: { $0.value == "6(1)(e)" })
    else { return [] }
    return [
      finding(
        .medium, at: notice.place(basis),
        basis.value == "6(1)(c)"
          ? BilingualText(
            cy: "honnir rhwymedigaeth gyfreithiol heb enwi’r gyfraith sy’n rhwymo",
            en: "a legal obligation is claimed, and the law that obliges is not named")
          : BilingualText(
            cy: "honnir tasg gyhoeddus heb enwi’r gyfraith sy’n ei rhoi",
            en: "a public task is claimed, and the law that gives it is not named"),
        help: BilingualText(
          cy: "enwch y Ddeddf neu’r rheoliad a’r adran ar gyfer pob dyletswydd a thasg",
          en: "name the Act or regulation and the section for each duty and task"))
    ]
  }
}
