import Reading
import Register
import Wording

extension SpecialCategoryCondition: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let conditions = notice.article9
    return uncovered(in: notice, isCovered: !conditions.isEmpty)
      + employment(conditions, in: notice) + incapacity(conditions, in: notice)
      + schedule(conditions, in: notice)
  }

  /// What is held of people's health, origin or beliefs, without a condition of Article 9; of
  /// their bodies, without one beside it.
  private func uncovered(in notice: NoticeUnderReview, isCovered: Bool) -> [NoticeFinding] {
    let held = notice.passages(stating: .category)
    let conditions = Set(notice.article9.map { notice.reading.passages[$0.passage].block })
    return notice.reading.signals("special-category")
      .filter { !notice.isAboutRights($0.passage) }
      .filter { $0.value == "body" || !notice.reading.passage($0.passage, isAbout: "recipient") }
      .filter { signal in
        let isSchedule = notice.reading.passage(signal.passage, isAbout: "lawful-basis")
        if signal.value == "body", !isSchedule {
          return !conditions.contains(notice.reading.passages[signal.passage].block)
        }
        return !isCovered
          && (held.contains(signal.passage)
            || notice.reading.passage(signal.passage, isAbout: "category"))
      }
      .first(ofEach: { notice.section(of: $0.passage) })
      .map {
        let words = notice.words($0)
        return finding(
          .high, at: notice.place($0),
          BilingualText(
            cy: "ni enwir amod o dan Erthygl 9 ar gyfer '\(words)'",
            en: "no condition of Article 9 is named for '\(words)'"), help: Self.help)
      }
  }

  /// Article 9(2)(b) is for employers, benefits and social security.
  private func employment(
    _ conditions: [NoticeStatement], in notice: NoticeUnderReview
  ) -> [NoticeFinding] {
    guard !notice.has("employment") else { return [] }
    return conditions.filter { $0.value == "9(2)(b)" }.prefix(1).map {
      finding(
        .high, at: notice.place($0),
        BilingualText(
          cy: "mae 9(2)(b) ar gyfer cyflogaeth, nawdd cymdeithasol ac amddiffyniad cymdeithasol, "
            + "ac nid oes dim o hynny yn yr hysbysiad",
          en: "9(2)(b) is for employment, social security and social protection, and nothing of "
            + "that stands in the notice"), help: Self.help)
    }
  }

  /// Article 9(2)(c) is for people who cannot consent, and safeguarding has a condition of its own.
  private func incapacity(
    _ conditions: [NoticeStatement], in notice: NoticeUnderReview
  ) -> [NoticeFinding] {
    let able = notice.passages("emergency")
    let safeguarding = notice.passages("safeguarding")
    return
      conditions
      .filter { $0.value == "9(2)(c)" }
      .filter { safeguarding.contains($0.passage) || !able.contains($0.passage) }
      .prefix(1)
      .map {
        finding(
          .medium, at: notice.place($0),
          BilingualText(
            cy: "mae 9(2)(c) yn berthnasol dim ond pan na all y person gydsynio; i ddiogelu pobl "
              + "defnyddir Atodlen 1, paragraff 18",
            en: "9(2)(c) holds only where the person cannot consent; for safeguarding there is "
              + "Schedule 1, paragraph 18"), help: Self.help)
      }
  }

  /// Most letters need a condition of Schedule 1 as well.
  private func schedule(
    _ conditions: [NoticeStatement], in notice: NoticeUnderReview
  ) -> [NoticeFinding] {
    let isNamed = notice.reading.statements(.lawfulBasis).contains { $0.value == "schedule-1" }
    let needing = ["9(2)(b)", "9(2)(g)", "9(2)(h)", "9(2)(i)", "9(2)(j)"]
    let isEmployment = notice.has("employment")
    return
      conditions
      .filter { needing.contains($0.value) && ($0.value != "9(2)(b)" || isEmployment) }
      .prefix(isNamed ? 0 : 1)
      .map {
        finding(
          .high, at: notice.place($0),
          BilingualText(
            cy: "mae angen amod o Atodlen 1 i Ddeddf Diogelu Data 2018 gyda '\($0.value)', ac ni "
              + "enwir yr un",
            en:
              "'\($0.value)' needs a condition of Schedule 1 to the Data Protection Act 2018, and "
              + "none is named"), help: Self.help)
      }
  }

  private static let help = BilingualText(
    cy: "enwch lythyren Erthygl 9(2), y paragraff yn Atodlen 1, a’r ddogfen bolisi briodol lle mae "
      + "ei hangen",
    en: "name the letter of Article 9(2), the paragraph of Schedule 1, and the appropriate policy "
      + "document where one is needed")
}
