import Register

/// Reads a retention term as people write it.
///
/// ```
/// term   = number ("year" | "years") "after" start
/// start  = event | "the later of" event "and" event
/// ```
enum TermGrammar {
  enum Problem: Error, Equatable {
    /// Offset in characters from the start of the term.
    case expected(String, at: Int)
    case years(Int, at: Int)
  }

  static func parse(_ text: String) throws(Problem) -> RetentionTerm {
    var words = Words(text)
    let numberAt = words.offset
    guard let years = words.next().flatMap(Int.init) else {
      throw .expected("a number of years", at: numberAt)
    }
    guard (1...150).contains(years) else { throw .years(years, at: numberAt) }
    try words.take(years == 1 ? "year" : "years")
    try words.take("after")
    var rest = words.rest
    if let both = rest.text.dropPrefix("the later of ") {
      guard let and = both.range(of: " and ") else {
        throw .expected("'and' with the second event", at: rest.offset + 13)
      }
      let starts = [String(both[..<and.lowerBound]), String(both[and.upperBound...])]
      return RetentionTerm(years: years, starts: starts.map(kebab))
    }
    if rest.text.isEmpty { throw .expected("the event that starts the term", at: rest.offset) }
    rest.text = rest.text.trimmed
    return RetentionTerm(years: years, starts: [kebab(rest.text)])
  }

  /// "case closed" is the event `case-closed`.
  private static func kebab(_ text: String) -> String {
    text.trimmed.split(separator: " ").joined(separator: "-").lowercased()
  }
}

private struct Words {
  private let text: String
  private var position: String.Index

  init(_ text: String) {
    self.text = text
    position = text.startIndex
  }

  var offset: Int { text.distance(from: text.startIndex, to: position) }

  mutating func next() -> String? {
    while position < text.endIndex, text[position] == " " { position = text.index(after: position) }
    let start = position
    while position < text.endIndex, text[position] != " " { position = text.index(after: position) }
    return start == position ? nil : String(text[start..<position])
  }

  mutating func take(_ word: String) throws(TermGrammar.Problem) {
    let at = rest.offset
    guard next() == word else { throw .expected("'\(word)'", at: at) }
  }

  var rest: (text: String, offset: Int) {
    var copy = self
    while copy.position < text.endIndex, text[copy.position] == " " {
      copy.position = text.index(after: copy.position)
    }
    return (String(text[copy.position...]), copy.offset)
  }
}

extension String {
  fileprivate func dropPrefix(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }

  fileprivate var trimmed: String {
    var part = Substring(self)
    while part.first == " " { part = part.dropFirst() }
    while part.last == " " { part = part.dropLast() }
    return String(part)
  }
}

extension Substring {
  fileprivate func range(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
