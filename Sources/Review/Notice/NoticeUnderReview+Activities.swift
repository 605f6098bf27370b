import Reading

/// A notice told activity by activity: "Visitors to our offices", "Newsletter", each with what is
/// held and why. What each must tell can then be missing of one of them.
extension NoticeUnderReview {
  /// A section that tells what is held or why for something of its own.
  struct Activity {
    let section: Int
    /// The passages of the section and of those below it.
    let passages: Range<Int>
  }

  /// Fewer sections of this kind are an introduction or an aside.
  private static let activitiesMin = 3

  /// The activities by which the notice is told; empty where it is told by topics.
  var activities: [Activity] {
    let told = Set(
      reading.statements.lazy
        .filter { $0.kind == .category || $0.kind == .purpose }
        .filter { reading.passages[$0.passage].role == .entry }
        .map { section(of: $0.passage) })
    let found = reading.sections.indices
      .filter { reading.isSilent(section: $0) }
      .map { Activity(section: $0, passages: reading.span(of: $0)) }
      .filter { activity in
        told.contains { section in
          activity.passages.overlaps(reading.sections[section].passages)
        }
      }
    let outermost = found.filter { one in
      !found.contains {
        $0.section != one.section && $0.passages.lowerBound <= one.passages.lowerBound
          && $0.passages.upperBound >= one.passages.upperBound
      }
    }
    return outermost.count < Self.activitiesMin ? [] : outermost
  }

  /// Where the heading of an activity stands.
  func place(_ activity: Activity) -> NoticePlace {
    reading.sections[activity.section].heading.map { place($0) } ?? title
  }
}
