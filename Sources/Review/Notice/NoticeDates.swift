import Documents
import Reading
import StatutoryTime

/// The dates by which a notice says how old it is.
struct NoticeDates {
  struct Dated {
    let date: WrittenDate
    let block: Int
    let words: String
    /// The last day that it can mean.
    let latest: LocalDay

    func place(in notice: NoticeUnderReview) -> NoticePlace { notice.place(date.words, in: block) }
  }

  /// Of its last change, its version or its publication.
  private(set) var own: [Dated] = []
  /// On which it is to be looked at again.
  private(set) var reviews: [Dated] = []
  /// Whether it has at least the number of a version.
  private(set) var hasVersion = false
  /// The last year beside the sign of copyright.
  private(set) var footerYear: Dated?

  /// A line that is hardly more than a date is one of the notice.
  private static let wordsMax = 6
  /// How many words may stand beside such a date.
  private static let besidesMax = 2

  init(_ reading: NoticeReading) {
    let dated = Set(reading.signals("dated").map(\.passage))
    let reviewed = Dictionary(
      reading.signals("next-review").map { ($0.passage, $0.words.lowerBound) },
      uniquingKeysWith: { first, _ in first })
    for passage in reading.passages.indices where reading.passages[passage].role != .heading {
      let isShort = reading.wordCount(of: passage) <= Self.wordsMax
      guard isShort || dated.contains(passage) || reviewed[passage] != nil else { continue }
      let isLabelled = passage > 0 && (dated.contains(passage - 1) && isShort)
      add(
        reading.dates(in: passage), in: passage, of: reading, review: reviewed[passage],
        isDated: dated.contains(passage) || isLabelled)
      hasVersion = hasVersion || isVersion(passage, in: reading)
    }
    readHeadings(of: reading, dated)
    readSurroundings(of: reading.document)
  }

  private mutating func add(
    _ dates: [WrittenDate], in passage: Int, of reading: NoticeReading, review: Int?, isDated: Bool
  ) {
    for date in dates {
      // The year of an Act is no date of the notice, nor is a day on which something began.
      guard isDated || review != nil || Self.isAlone(date, in: passage, of: reading),
        let dated = Self.dated(date, in: reading.passages[passage].block, of: reading.document)
      else { continue }
      if let review, date.words.lowerBound > review {
        reviews.append(dated)
      } else {
        own.append(dated)
      }
    }
  }

  /// Whether a passage is a month or a day and little else. A cell of a table is no such line.
  private static func isAlone(
    _ date: WrittenDate, in passage: Int, of reading: NoticeReading
  ) -> Bool {
    let besides = reading.readWords(of: passage).count { !date.words.overlaps($0.range) }
    return date.month != nil && besides <= besidesMax
      && reading.passages[passage].role != .cell
  }

  private func isVersion(_ passage: Int, in reading: NoticeReading) -> Bool {
    reading.signals("dated").contains {
      $0.passage == passage && reading.document.text[$0.words].contains { $0 &- 48 < 10 }
    }
  }

  /// "Privacy notice, version 2, May 2024" can be the title itself.
  private mutating func readHeadings(of reading: NoticeReading, _ dated: Set<Int>) {
    for passage in reading.passages.indices where reading.passages[passage].role == .heading {
      let dates = reading.dates(in: passage).filter {
        dated.contains(passage) || Self.isAlone($0, in: passage, of: reading)
      }
      own += dates.compactMap {
        Self.dated($0, in: reading.passages[passage].block, of: reading.document)
      }
      hasVersion = hasVersion || isVersion(passage, in: reading)
    }
  }

  /// The site around a notice says when the page was changed, and whose it is since when.
  private mutating func readSurroundings(of document: Document) {
    let bytesMax = 120
    for (index, block) in document.blocks.enumerated()
    where block.region == .surrounding && block.range.count <= bytesMax {
      let words = document.words(block.range).lowercased()
      let isOwners = ["©", "copyright", "hawlfraint"].contains { words.contains($0) }
      let isDate = ["updated", "reviewed", "diweddar", "adolyg"].contains { words.contains($0) }
      guard isOwners || isDate, let date = LooseDates.last(in: block.range, of: document),
        let dated = Self.dated(date, in: index, of: document)
      else { continue }
      if isDate { own.append(dated) } else { footerYear = dated }
    }
  }

  private static func dated(_ date: WrittenDate, in block: Int, of document: Document) -> Dated? {
    let month = date.month ?? 12
    let day = date.day ?? LocalDay.length(ofMonth: month, in: date.year)
    return LocalDay(year: date.year, month: month, day: day).map {
      Dated(date: date, block: block, words: document.words(date.words), latest: $0)
    }
  }
}
