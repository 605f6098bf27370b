import Documents
import Reading
import Register

extension NoticeUnderReview {
  /// Whether an address, a link or a list stands right after a passage, before the next heading.
  ///
  /// - Parameter passages: how far to look.
  func addressFollows(_ passage: Int, passages: Int = 8) -> Bool {
    let end = reading.sections[reading.passages[passage].section].passages.upperBound
    let next = passage + 1..<max(min(passage + 1 + passages, end), passage + 1)
    return next.contains { index in
      reading.holdsAddress(index) || holdsLink(index)
        || index == passage + 1 && reading.passages[index].role == .entry
          && !standsInEntry(passage)
    }
  }

  private func standsInEntry(_ passage: Int) -> Bool {
    if case .entry = reading.document.blocks[reading.passages[passage].block].kind { return true }
    return false
  }

  /// Whether a link stands in a passage; its words can be the address that they lead to.
  func holdsLink(_ passage: Int) -> Bool {
    let range = reading.passages[passage].range
    return reading.document.blocks[reading.passages[passage].block].links.contains {
      $0.range.overlaps(range)
    }
  }

  /// The passages that show a signal.
  func passages(with signal: String) -> Set<Int> {
    Set(reading.signals(signal).map(\.passage))
  }

  /// How grave it is that something is missing here: where another notice is named that tells the
  /// rest, it may be told there.
  func absence(_ severity: Finding.Severity) -> Finding.Severity {
    reading.signals("layered").isEmpty ? severity : min(severity, .medium)
  }
}
