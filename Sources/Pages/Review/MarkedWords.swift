import Documents
import Register
import Review

/// The words of a block, cut where marked words begin and end.
struct MarkedWords: Sendable {
  struct Piece: Sendable {
    let text: String
    /// The class of the most severe finding about these words; nil for unmarked ones.
    let severity: String?
    /// Where links from findings lead.
    let markId: String?
    /// The findings whose words end here.
    let references: [Reference]
  }

  struct Reference: Sendable {
    let number: Int
    let label: String
  }

  /// A finding of the block with its number in the report.
  struct Finding {
    let number: Int
    let finding: NoticeFinding
  }

  let pieces: [Piece]
  /// The id of the mark with which the words of a finding begin, by the finding's number.
  let anchors: [Int: String]

  init(
    _ block: Block, of document: Document, _ findings: [Finding], label: (Int) -> String
  ) {
    let ranges = findings.filter { !$0.finding.isAbsence }.compactMap { found in
      MarkedWords.range(of: found.finding.place, in: block, of: document)
        .map { (number: found.number, severity: found.finding.severity, range: $0) }
    }
    anchors = ranges.reduce(into: [:]) { anchors, found in
      // Of words that begin together one mark has the id.
      let first = ranges.first { $0.range.lowerBound == found.range.lowerBound }
      anchors[found.number] = first.map { "words-\($0.number)" }
    }
    var cuts = Set([block.range.lowerBound, block.range.upperBound])
    for found in ranges { cuts.formUnion([found.range.lowerBound, found.range.upperBound]) }
    let places = cuts.sorted()
    pieces = zip(places, places.dropFirst()).map { start, end in
      let held = ranges.filter { $0.range.lowerBound <= start && $0.range.upperBound >= end }
      let worst = held.max { $0.severity < $1.severity }
      return Piece(
        text: document.words(start..<end), severity: worst?.severity.rawValue,
        markId: held.first { $0.range.lowerBound == start }.map { "words-\($0.number)" },
        references: held.filter { $0.range.upperBound == end }
          .map { Reference(number: $0.number, label: label($0.number)) })
    }
  }

  /// The bytes that a place means: the words of its excerpt, at its line and as near as can be to
  /// its column.
  private static func range(
    of place: NoticePlace, in block: Block, of document: Document
  ) -> Range<Int>? {
    let words = Array(place.excerpt.utf8)
    guard !words.isEmpty, words.count <= block.range.count else { return nil }
    var nearest: (range: Range<Int>, distance: Int)?
    document.text.withUnsafeBufferPointer { text in
      for start in block.range.lowerBound...(block.range.upperBound - words.count) {
        guard text[start] == words[0], text[start..<start + words.count].elementsEqual(words)
        else { continue }
        let distance =
          abs(document.lines.line(at: start) - place.line) * 10_000
          + abs(document.lines.column(at: start) - place.column)
        if distance < nearest?.distance ?? .max {
          nearest = (start..<start + words.count, distance)
        }
      }
    }
    return nearest?.range
  }
}
