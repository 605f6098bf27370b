import Reading
import Register
import Wording

extension LegitimateInterestUnstated: NoticeRule {
  /// An interest told anywhere beside the claim is enough.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let stated = notice.passages("interest-stated")
    let claims = notice.article6.filter { $0.value == "6(1)(f)" }
    // What leads a list is told by its entries.
    guard let claim = claims.first,
      !claims.contains(where: {
        stated.contains($0.passage) || notice.reading.passages[$0.passage].role == .lead
      })
    else { return [] }
    return [
      finding(
        .high, at: notice.place(claim),
        BilingualText(
          cy: "honnir buddiannau cyfreithlon heb ddweud beth ydyn nhw",
          en: "legitimate interests are claimed, and it is not said what they are"),
        help: BilingualText(
          cy: "dywedwch pa fuddiant sydd o dan sylw, er enghraifft 'cadw’r adeilad yn ddiogel'",
          en: "say which interest it is, for example 'keeping the building safe'"))
    ]
  }
}
