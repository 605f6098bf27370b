import Documents
import Reading

/// The contents list of a notice beside its sections.
struct ContentsList {
  /// Entries to which no heading answers.
  let missing: [Int]
  /// Sections of the list's own level that no entry names.
  let unlisted: [Int]

  /// A list of fewer entries, or one of which most are not found, is no list of the sections.
  private static let entriesMin = 3

  /// - Returns: nil where the notice has no contents list.
  init?(_ reading: NoticeReading) {
    let entries = Self.entries(of: reading)
    guard entries.count >= Self.entriesMin, let last = entries.last else { return nil }
    let headings = reading.sections.indices.filter {
      (reading.sections[$0].heading ?? -1) > last
    }
    let titles = headings.map { Title(reading, reading.sections[$0].heading!) }
    let others = Self.shortPassages(of: reading, after: last).map { Title(reading, $0) }
    var listed: Set<Int> = []
    var missing: [Int] = []
    for entry in entries {
      let title = Title(reading, entry)
      let best = titles.indices.max { title.likeness(titles[$0]) < title.likeness(titles[$1]) }
      listed.formUnion(
        titles.indices.filter { title.likeness(titles[$0]) == 1 }.map { headings[$0] })
      if let best, title.likeness(titles[best]) >= Title.alike {
        listed.insert(headings[best])
      } else if !others.contains(where: { title.sharesMost(with: $0) }) {
        missing.append(entry)
      }
    }
    guard missing.count * 2 <= entries.count else { return nil }
    self.missing = missing
    unlisted = Self.unlisted(reading, headings, listed)
  }

  /// The entries below a heading or a lead that says "contents".
  private static func entries(of reading: NoticeReading) -> [Int] {
    reading.passages.indices.filter { index in
      reading.passages[index].role == .entry && reading.passage(index, isAbout: "contents")
    }
  }

  /// A line that was read as a paragraph may have been meant as a heading.
  private static func shortPassages(of reading: NoticeReading, after: Int) -> [Int] {
    let wordsMax = 14
    return reading.passages.indices.filter {
      $0 > after && reading.passages[$0].role == .sentence
        && reading.wordCount(of: $0) <= wordsMax
    }
  }

  /// A section that follows a listed one without a word between them is a part of it, and so are
  /// those up to the next listed one.
  private static func unlisted(
    _ reading: NoticeReading, _ headings: [Int], _ listed: Set<Int>
  ) -> [Int] {
    let level = listed.map { reading.sections[$0].level }.min() ?? 0
    var unlisted: [Int] = []
    var isInside = true
    for section in headings where reading.sections[section].level <= level {
      if listed.contains(section) {
        isInside = reading.sections[section].passages.isEmpty
      } else if !isInside {
        unlisted.append(section)
      }
    }
    return unlisted
  }

  /// What a heading is about: its words without the small ones.
  private struct Title {
    private let words: Set<[UInt8]>

    static let alike = 0.5

    init(_ reading: NoticeReading, _ passage: Int) {
      let all = reading.plainWords(of: passage)
      let long = all.filter { $0.count > 3 }
      // Stems: "use" and "using", "complaint" and "complaints".
      words = Set((long.isEmpty ? all : long).map { Array($0.prefix(5)) })
    }

    /// How much of the shorter of two titles stands in the other, 0 to 1.
    func likeness(_ other: Title) -> Double {
      guard !words.isEmpty, !other.words.isEmpty else { return 0 }
      let shared = Double(words.intersection(other.words).count)
      return shared / Double(min(words.count, other.words.count))
    }

    /// Whether most of the longer of the two stands in the other.
    func sharesMost(with other: Title) -> Bool {
      words.intersection(other.words).count * 5 >= max(words.count, other.words.count) * 3
    }
  }
}
