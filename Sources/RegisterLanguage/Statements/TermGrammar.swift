import Register

/// Reads a retention term as people write it.
///
/// ```
/// term   = "permanent" | "no longer than needed" | "as the schedule says"
///        | limb [", or" limb ", whichever is" ("earlier" | "later")]
/// limb   = ["at most" | "at least"] period "after" start
///        | "until" start | "on" event | "while" event
/// start  = event | "the later of" event "and" event | "the earlier of" event "and" event
///        | "the birth of" ("the person" | "the child" | "the youngest child in the proceedings")
/// period = number ("calendar days" | "days" | "working days" | "weeks" | "months" | "years")
/// ```
struct TermGrammar {
  enum Problem: Error, Equatable {
    /// Offset in Unicode scalars from the start of the term.
    case expected(String, at: Int)
    case tooLong(String, at: Int)

    var offset: Int {
      switch self {
      case .expected(_, let at), .tooLong(_, let at): at
      }
    }
  }

  /// A word of the term that names an event, and where it begins.
  struct EventUse: Equatable {
    let event: String
    let offset: Int
  }

  private var words: TermWords
  private(set) var events: [EventUse] = []

  private init(_ text: String) { words = TermWords(text) }

  static func term(_ text: String) throws(Problem) -> (term: RetentionTerm, events: [EventUse]) {
    var grammar = TermGrammar(text)
    let term = try grammar.term()
    return (term, grammar.events)
  }

  static func period(_ text: String) throws(Problem) -> Period {
    var grammar = TermGrammar(text)
    let period = try grammar.period()
    if !grammar.words.isAtEnd { throw .expected("nothing more", at: grammar.words.offset) }
    return period
  }

  private mutating func term() throws(Problem) -> RetentionTerm {
    if words.takeAll("permanent") { return .permanent }
    if words.takeAll("no longer than needed") { return .whileNeeded }
    if words.takeAll("as the schedule says") { return .asScheduled }
    let one = try limb()
    if words.isAtEnd { return .one(one) }
    try expect(",")
    try expect("or")
    let other = try limb()
    try expect(",")
    try expect("whichever")
    try expect("is")
    let at = words.offset
    let isEarlier = words.take("earlier")
    guard isEarlier || words.take("later") else {
      throw .expected("'earlier' or 'later'", at: at)
    }
    if !words.isAtEnd { throw .expected("nothing more", at: words.offset) }
    return isEarlier ? .earlier(one, other) : .later(one, other)
  }

  private mutating func limb() throws(Problem) -> RetentionTerm.Limb {
    if words.take("until") { return RetentionTerm.Limb(end: .until(try start())) }
    if words.take("on") { return RetentionTerm.Limb(end: .on(try event())) }
    if words.take("while") { return RetentionTerm.Limb(end: .during(try event())) }
    let bound = try bound()
    let period = try period()
    try expect("after")
    return RetentionTerm.Limb(bound: bound, end: .after(period, try start()))
  }

  private mutating func bound() throws(Problem) -> RetentionTerm.Bound {
    guard words.take("at") else { return .exactly }
    let at = words.offset
    if words.take("most") { return .atMost }
    if words.take("least") { return .atLeast }
    throw .expected("'most' or 'least'", at: at)
  }

  private mutating func period() throws(Problem) -> Period {
    let at = words.offset
    guard let count = words.number else {
      throw .expected("a number with its unit", at: at)
    }
    guard count > 0 else { throw .tooLong("\(count)", at: at) }
    words.skip()
    let unitAt = words.offset
    let isOne = count == 1
    let units: [([String], Period.Unit)] = [
      (["calendar", isOne ? "day" : "days"], .day), ([isOne ? "day" : "days"], .day),
      (["working", isOne ? "day" : "days"], .workingDay), ([isOne ? "week" : "weeks"], .week),
      ([isOne ? "month" : "months"], .month), ([isOne ? "year" : "years"], .year),
    ]
    guard let unit = units.first(where: { words.take($0.0) })?.1 else {
      if words.take("calendar") || words.take("working") {
        throw .expected(isOne ? "'day'" : "'days'", at: words.offset)
      }
      throw .expected(
        isOne ? "'day', 'week', 'month' or 'year'" : "'days', 'weeks', 'months' or 'years'",
        at: unitAt)
    }
    let period = Period(count: count, unit: unit)
    let most = [Period.Unit.day: 54_750, .workingDay: 36_500, .week: 7_800, .month: 1_800]
    guard count <= most[unit] ?? 150 else { throw .tooLong("\(period)", at: at) }
    return period
  }

  private mutating func start() throws(Problem) -> RetentionTerm.Start {
    let at = words.offset
    if words.take("the", "birth", "of") {
      for person in [RetentionTerm.Person.youngestChild, .child, .person]
      where words.take(person.rawValue.split(separator: " ").map(String.init)) {
        return .birth(person)
      }
      // What is wrong is the first word that no person begins with.
      _ =
        words.take("the") && words.take("youngest") && words.take("child") && words.take("in")
        && words.take("the")
      throw .expected(
        "'the person', 'the child' or 'the youngest child in the proceedings'", at: words.offset)
    }
    let isLater = words.take("the", "later", "of")
    if isLater || words.take("the", "earlier", "of") {
      let one = try event(before: "and")
      try expect("and")
      let other = try event()
      return isLater ? .later(one, other) : .earlier(one, other)
    }
    if words.isAtEnd { throw .expected("the event that starts the term", at: at) }
    return .event(try event())
  }

  /// The words up to a comma, the end, or a given word: "case closed" is the event `case-closed`.
  private mutating func event(before stop: String? = nil) throws(Problem) -> String {
    let at = words.offset
    var parts: [String] = []
    while let word = words.word, word != ",", word != stop {
      parts.append(word)
      words.skip()
    }
    guard !parts.isEmpty else { throw .expected("an event", at: at) }
    let name = parts.joined(separator: "-").lowercased()
    events.append(EventUse(event: name, offset: at))
    return name
  }

  private mutating func expect(_ word: String) throws(Problem) {
    let at = words.offset
    guard words.take(word) else { throw .expected("'\(word)'", at: at) }
  }
}

/// The words of a term, each with its offset; a comma is a word of its own.
private struct TermWords {
  private let words: [(text: String, offset: Int)]
  private let end: Int
  private var position = 0

  init(_ text: String) {
    var words: [(text: String, offset: Int)] = []
    var word = ""
    var start = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "," {
        if !word.isEmpty { words.append((word, start)) }
        word = ""
        if scalar == "," { words.append((",", offset)) }
      } else {
        if word.isEmpty { start = offset }
        word.unicodeScalars.append(scalar)
      }
      offset += 1
    }
    if !word.isEmpty { words.append((word, start)) }
    self.words = words
    end = offset
  }

  var isAtEnd: Bool { position == words.count }
  var word: String? { isAtEnd ? nil : words[position].text }
  var number: Int? { word.flatMap(Int.init) }
  /// Where the next word begins, or the text ends.
  var offset: Int { isAtEnd ? end : words[position].offset }

  mutating func skip() { position += 1 }

  mutating func take(_ expected: String...) -> Bool { take(expected) }

  mutating func take(_ expected: [String]) -> Bool {
    guard position + expected.count <= words.count,
      zip(words[position...], expected).allSatisfy({ $0.text == $1 })
    else { return false }
    position += expected.count
    return true
  }

  /// Takes the words if they are the whole text.
  mutating func takeAll(_ text: String) -> Bool {
    position == 0 && words.map(\.text).joined(separator: " ") == text && take(words.map(\.text))
  }
}
