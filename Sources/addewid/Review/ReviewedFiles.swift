import Office
import StatutoryTime
import Wording

/// What came of the files that were named, ready to be shown.
struct ReviewedFiles {
  let outcomes: [NoticeReviewer.Outcome]
  /// Whether they are shown as a table: a folder, or more than one file.
  let isCollection: Bool
  let day: LocalDay
  let language: Language

  init(
    _ outcomes: [NoticeReviewer.Outcome], isCollection: Bool, day: LocalDay, language: Language
  ) {
    self.outcomes = outcomes
    self.isCollection = isCollection
    self.day = day
    self.language = language
  }

  var reviews: [NoticeReview] { outcomes.compactMap { try? $0.get() } }

  var unread: [NoticeReviewError] {
    outcomes.compactMap { outcome in
      if case .failure(let error) = outcome { error } else { nil }
    }
  }

  /// For a terminal.
  var text: String {
    isCollection ? ReviewTable(self).text : ReviewText(reviews[0], day: day, in: language).text
  }
}

extension String {
  /// Lines for a terminal, each without what it would obey.
  var forTerminalLines: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).forTerminal }.joined(separator: "\n")
  }
}
