import Reading
import Register
import Wording

extension ItemsMissing: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let stated = notice.passages(stating: .category)
    guard !stated.isEmpty || notice.passages("held-item").count > 1 else {
      return [
        absence(
          .medium, in: notice, at: notice.absence(of: "category", "purpose"),
          BilingualText(
            cy: "nid yw’r hysbysiad yn dweud pa wybodaeth a gedwir",
            en: "the notice does not say what information is held"), help: Self.help)
      ]
    }
    return notice.reading.signals("open-category")
      .filter { signal in
        let passage = notice.reading.passages[signal.passage]
        return stated.contains(signal.passage)
          || (passage.lead.map(stated.contains) ?? false)
          || notice.reading.passage(signal.passage, isAbout: "category")
      }
      .filter { !notice.isAboutRights($0.passage) }
      .first(ofEach: { notice.section(of: $0.passage) })
      .map {
        finding(
          .low, at: notice.place($0),
          BilingualText(
            cy: "nid yw '\(notice.words($0))' yn dweud wrth neb beth a gedwir",
            en: "'\(notice.words($0))' tells nobody what is held"),
          help: Self.help)
      }
  }

  private static let help = BilingualText(
    cy: "rhestrwch y mathau o wybodaeth, fel y gall pobl weld beth a gedwir amdanynt",
    en: "list the kinds of information, so that people can see what is held about them")
}
