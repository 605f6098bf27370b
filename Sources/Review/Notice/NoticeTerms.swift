import Reading

/// What a notice says about keeping, sorted by whether an end can be known from it.
struct NoticeTerms {
  /// Passages that give a period or a criterion.
  let passages: Set<Int>
  /// Passages that point at a schedule or a policy.
  let schedules: Set<Int>

  init(in notice: NoticeUnderReview) {
    let kept = notice.passages(stating: .retention)
    passages = kept.intersection(notice.passages("retention-term"))
      .filter { !notice.reading.passage($0, isAbout: "cookie") && !notice.isAboutRights($0) }
    schedules = notice.passages("retention-schedule").filter {
      kept.contains($0) || notice.reading.passage($0, isAbout: "retention")
    }
  }

  /// Whether terms stand outside the activities, in a place that is for all of them.
  ///
  /// - Parameter section: a section that is not looked at.
  func isGeneral(in notice: NoticeUnderReview, besides section: Int?) -> Bool {
    let activities = notice.activities
    return passages.union(schedules).contains { passage in
      let own = notice.section(of: passage)
      return own != section && notice.reading.section(own, isAbout: "retention")
        && !activities.contains { $0.passages.contains(passage) }
    }
  }
}
