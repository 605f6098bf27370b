import Reading
import Register
import Wording

extension VitalInterestsCondition: NoticeRule {
  /// Named in a list of all bases it is found with the list.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let emergencies = Set(notice.passages("emergency").map(notice.section(of:)))
    return notice.article6
      .filter { basis in
        let section = notice.section(of: basis.passage)
        let others = Set(
          notice.article6.filter { notice.section(of: $0.passage) == section }.map(\.value))
        return basis.value == "6(1)(d)" && others.count < 3 && !emergencies.contains(section)
          && !notice.reading.passage(basis.passage, isAbout: "recipient")
      }
      .prefix(1)
      .map {
        finding(
          .low, at: notice.place($0),
          BilingualText(
            cy: "enwir buddiannau hanfodol heb ddweud mai pan fo bywyd yn y fantol yn unig y "
              + "defnyddir nhw",
            en: "vital interests are named, and it is not said that they serve only when a life "
              + "is at stake"),
          help: BilingualText(
            cy: "dywedwch ym mha argyfwng y dibynnir arnynt, pan nad oes sail arall",
            en: "say in which emergency they are relied on, when no other basis applies"))
      }
  }
}
