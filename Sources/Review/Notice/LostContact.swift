import Documents
import Reading

/// A place where a sentence promises a way to get in touch that is not there.
struct LostContact {
  let passage: Int
  let words: Range<Int>
  let kind: Kind

  enum Kind {
    /// "You can reach us by contacting", and the sentence is over.
    case stops
    /// "Please contact so that we can help."
    case skips
    /// "Please contact our DPO: so that we can help."
    case skipsAfterColon
    /// "At the address below", and none is below.
    case pointsBelow
  }

  /// Whether what is lost stood at the end of the sentence or below it.
  var isAtEnd: Bool { kind == .stops || kind == .pointsBelow }

  /// All of a notice, in its order; at one passage the one at its end, else the first.
  static func all(in notice: NoticeUnderReview) -> [LostContact] {
    let reading = notice.reading
    var seen: Set<Int> = []
    let signs = ["dangling-contact", "lost-contact", "contact-clause", "points-below"]
    let found = signs.lazy.flatMap { reading.signals($0) }.compactMap { signal in
      kind(of: signal, in: notice).map {
        LostContact(passage: signal.passage, words: signal.words, kind: $0)
      }
    }
    return
      found.sorted {
        ($0.passage, $0.isAtEnd ? 0 : 1, $0.words.lowerBound)
          < ($1.passage, $1.isAtEnd ? 0 : 1, $1.words.lowerBound)
      }
      .filter { seen.insert($0.passage).inserted }
  }

  private static func kind(
    of signal: NoticeReading.Signal, in notice: NoticeUnderReview
  ) -> Kind? {
    let reading = notice.reading
    let passage = signal.passage
    switch signal.name {
    case "dangling-contact":
      let isCell = reading.passages[passage].role == .cell
      guard !isCell, reading.closesBlock(passage), !reading.isContinued(passage),
        !endsInLink(passage, notice), !notice.addressFollows(passage)
      else { return nil }
      return .stops
    case "lost-contact":
      return notice.holdsLink(passage) || reading.holdsAddress(passage) ? nil : .skips
    case "contact-clause":
      return skipsAfterColon(signal, in: reading) ? .skipsAfterColon : nil
    case "points-below":
      return isAnswered(signal, in: notice) ? nil : .pointsBelow
    default: return nil
    }
  }

  private static func endsInLink(_ passage: Int, _ notice: NoticeUnderReview) -> Bool {
    let range = notice.reading.passages[passage].range
    return notice.reading.document.blocks[notice.reading.passages[passage].block].links
      .contains {
        range.contains($0.range.lowerBound) && $0.range.upperBound + 2 > range.upperBound
      }
  }

  /// Whether a colon stands right before the words that end the signal.
  private static func skipsAfterColon(
    _ signal: NoticeReading.Signal, in reading: NoticeReading
  ) -> Bool {
    let words = reading.readWords(of: signal.passage).filter { signal.words.overlaps($0.range) }
    return words.suffix(2).first?.followsColon == true
  }

  /// "At the address below" is answered right after it; "see below" by a contact anywhere later.
  private static func isAnswered(
    _ signal: NoticeReading.Signal, in notice: NoticeUnderReview
  ) -> Bool {
    let reading = notice.reading
    let passage = signal.passage
    if reading.holdsAddress(passage) || notice.holdsLink(passage) { return true }
    if notice.addressFollows(passage) { return true }
    // A colon announces that the address is next.
    if reading.ending(of: passage) == .colon { return false }
    return notice.contacts.entries.contains {
      $0.passage > passage && ($0.owner == .body || $0.owner == .officer)
    }
  }
}
