import Publishing
import Reading

/// How hard one section of a notice is to read.
public struct SectionMeasure: Sendable {
  /// nil for what stands before the first heading.
  public let heading: String?
  /// The line of the heading, or of the first words.
  public let line: Int
  public let measure: Readability
}

/// How hard a notice is to read, section by section.
public struct NoticeMeasures: Sendable {
  public let whole: Readability
  public let sections: [SectionMeasure]
  /// The sentences that cost the reader most, the worst first.
  public let costliest: [Sentence]

  public struct Sentence: Sendable {
    public let text: String
    public let line: Int
    public let cost: Double
  }
}

extension NoticeReview {
  /// Measures the notice in its own language.
  ///
  /// Headings and short names of lists are looked up and not read through: no formula fits them.
  ///
  /// - Law: UK GDPR Art 12(1)
  public func measures() -> NoticeMeasures {
    var all: [(text: String, line: Int)] = []
    var sections: [SectionMeasure] = []
    for section in reading.sections where !section.passages.isEmpty {
      let texts = section.passages.compactMap(readText)
      guard !texts.isEmpty else { continue }
      sections.append(
        SectionMeasure(
          heading: section.heading.map(reading.words(of:)),
          line: reading.line(of: section.heading ?? section.passages.lowerBound),
          measure: Readability(of: texts.map(\.text), in: reading.language)))
      all += texts
    }
    let whole = Readability(of: all.map(\.text), in: reading.language)
    return NoticeMeasures(
      whole: whole, sections: sections,
      costliest: whole.costliest.map { sentence in
        let line = all.first { $0.text.contains(sentence.text) }?.line ?? 1
        return NoticeMeasures.Sentence(text: sentence.text, line: line, cost: sentence.cost)
      })
  }

  private func readText(_ passage: Int) -> (text: String, line: Int)? {
    let text = reading.words(of: passage)
    switch reading.passages[passage].role {
    case .heading: return nil
    case .sentence: break
    case .lead, .entry, .cell:
      guard text.split(separator: " ", maxSplits: Self.nameWordsMax).count > Self.nameWordsMax
      else { return nil }
    }
    return (text, reading.line(of: passage))
  }

  private static var nameWordsMax: Int { 6 }
}
