import Register
import Wording

/// How long a notice keeps something, in the grammar of the register.
///
/// What is not understood is not read: a word left over could change the meaning.
///
/// - Law: UK GDPR Art 13(2)(a)
struct KeptTerm: Equatable {
  /// "6 years after case closed".
  let text: String
  var events: [String] = []
  /// What had to be read into the words; nil where nothing had.
  var assumption: Message?

  /// The event of a period of which the notice does not say from when it runs.
  static let noStart = "start-not-stated"

  /// - Parameter text: the sentence, entry or cell that gives the period.
  /// - Parameter start: what a table says of the start in a cell of its own.
  static func read(_ text: String, start: String? = nil) -> KeptTerm? {
    let tokens = TermTokens(text)
    let periods = tokens.periods
    // "extend your account for another 6 months" is no term of keeping.
    guard tokens.words.allSatisfy({ !extensions.contains($0) }) else { return nil }
    if let age = age(tokens.words, periods) { return age }
    if periods.count == 1 {
      return limb(periods[0], tokens.words, TermTokens(start ?? "").words)
    }
    guard periods.isEmpty else { return nil }
    return withoutPeriod(tokens.words, PlainPassage(text))
  }

  // MARK: With a number

  private static func limb(
    _ period: TermTokens.Place, _ words: [String], _ cell: [String]
  ) -> KeptTerm? {
    let before = words[..<period.range.lowerBound]
    let bound = bound(before: Array(before.suffix(4)))
    var rest = words[period.range.upperBound...]
    var start = cell[...]
    if start.isEmpty, let first = rest.first, starts.contains(first) || isWithin(words, period) {
      start = rest.dropFirst()
      rest = rest[rest.endIndex...]
    }
    // "or on request", "unless ...": part of the term, and no part of what was read.
    guard !rest.contains(where: alternatives.contains),
      !before.suffix(6).contains(where: alternatives.contains)
    else { return nil }
    let words = clause(start)
    if let birth = birth(words, period, bound) { return birth }
    guard !words.contains(where: alternatives.contains) else { return nil }
    guard let event = event(words) else {
      return KeptTerm(
        text: "\(bound)\(period.words) after \(spaced(noStart))", events: [noStart],
        assumption: DraftMessages.noStart)
    }
    return KeptTerm(text: "\(bound)\(period.words) after \(spaced(event))", events: [event])
  }

  /// "within 30 days of the recording".
  private static func isWithin(_ words: [String], _ period: TermTokens.Place) -> Bool {
    guard period.range.lowerBound > 0, period.range.upperBound < words.count else { return false }
    return ["within", "fewn"].contains(words[period.range.lowerBound - 1])
      && ["of", "i"].contains(words[period.range.upperBound])
  }

  private static func bound(before words: [String]) -> String {
    let text = words.joined(separator: " ")
    func ends(_ phrases: [String]) -> Bool { phrases.contains { text.contains($0) } }
    if ends(["at least", "minimum", "no less than", "o leiaf", "isafswm"]) { return "at least " }
    let most = [
      "up to", "at most", "maximum", "no more than", "not more than", "no longer than",
      "longer than", "within", "hyd at", "until at", "mwyafswm", "fewn", "as long as",
    ]
    return ends(most) ? "at most " : ""
  }

  /// "until the pupil is 25 years old", "until age 25", "until your 25th birthday".
  private static func age(_ words: [String], _ periods: [TermTokens.Place]) -> KeptTerm? {
    guard let until = words.firstIndex(of: "until"), periods.count <= 1 else { return nil }
    let tail = words[until...].prefix(12)
    let numbers = tail.compactMap { Int($0) }
    guard numbers.count == 1, (1...120).contains(numbers[0]),
      tail.contains(where: ages.contains), !tail.contains(where: alternatives.contains),
      periods.allSatisfy({ $0.unit == .year && $0.range.lowerBound > until })
    else { return nil }
    let years = numbers[0] == 1 ? "1 year" : "\(numbers[0]) years"
    return KeptTerm(text: "\(years) after the birth of \(person(Array(tail)))")
  }

  /// "the young carer's 18th birthday", "the date of birth".
  private static func birth(
    _ words: [String], _ period: TermTokens.Place, _ bound: String
  ) -> KeptTerm? {
    guard words.contains(where: births.contains), period.unit == .year else { return nil }
    let numbers = words.compactMap { Int($0) }
    guard numbers.count <= 1 else { return nil }
    let years = period.count + (numbers.first ?? 0)
    guard years <= 150 else { return nil }
    return KeptTerm(
      text: "\(bound)\(years) \(years == 1 ? "year" : "years") after the birth of \(person(words))")
  }

  private static func person(_ words: [String]) -> String {
    words.contains("youngest")
      ? "the youngest child in the proceedings"
      : words.contains(where: { $0.hasPrefix("child") || $0.contains("plentyn") })
        ? "the child" : "the person"
  }

  // MARK: Without one

  private static func withoutPeriod(_ words: [String], _ plain: PlainPassage) -> KeptTerm? {
    if plain.has("permanent", "indefinite", "forever", "barhaol", "parhaol", "amhenodol") {
      return KeptTerm(text: "permanent")
    }
    let isNeed = plain.has("need", "necess", "require", "angen", "hangen", "rhaid")
    if isNeed,
      plain.says(
        "longer than", "as long as", "until we no longer", "long as", "hirach na", "cyhyd ag",
        "yn hwy na", "hwy nag", "hirach nag", "no longer needed", "no longer necessary")
    {
      return KeptTerm(text: "no longer than needed")
    }
    if plain.has("schedule", "retention policy", "storage policy", "retention guid", "amserlen")
      || plain.says("in line with our policy", "data retention")
    {
      return KeptTerm(text: "as the schedule says")
    }
    if let until = words.firstIndex(of: "until"), let event = event(clause(words[(until + 1)...])) {
      return KeptTerm(text: "until \(spaced(event))", events: [event])
    }
    guard !words.contains("longer") else { return nil }
    for lead in [["for", "as", "long", "as"], ["for", "the", "period", "that"], ["while"]] {
      guard let place = words.firstRange(of: lead),
        let event = event(clause(words[place.upperBound...]))
      else { continue }
      return KeptTerm(text: "while \(spaced(event))", events: [event])
    }
    return nil
  }

  // MARK: Events

  /// The words up to the end of the clause.
  private static func clause(_ words: ArraySlice<String>) -> [String] {
    Array(words.prefix { !ends.contains($0) })
  }

  /// - Returns: nil for no words, and for more than a name of an event can hold.
  private static func event(_ words: [String]) -> String? {
    var words = words[...]
    while let first = words.first, fillers.contains(first) { words = words.dropFirst() }
    guard (1...10).contains(words.count) else { return nil }
    let event = words.joined(separator: "-").split(separator: "-").joined(separator: "-")
    return event.isEmpty ? nil : event
  }

  private static func spaced(_ event: String) -> String { event.replacing("-", with: " ") }

  private static let extensions: Set<String> = [
    "extend", "extended", "extending", "another", "renew", "renewed", "ymestyn", "estyn",
  ]
  private static let starts: Set<String> = ["after", "from", "o", "ers"]
  private static let ends: Set<String> = [
    ",", ".", "and", "then", "in", "unless", "so", "ac", "oni",
  ]
  private static let alternatives: Set<String> = ["or", "neu", "unless", "whichever", "oni"]
  private static let fillers: Set<String> = [
    "the", "a", "an", "your", "our", "y", "yr", "r", "date", "day", "of", "on", "when", "which",
    "i", "eich", "ein", "dyddiad",
  ]
  private static let ages: Set<String> = [
    "age", "aged", "old", "birthday", "oed", "oedran", "phen-blwydd", "pen-blwydd",
  ]
  private static let births: Set<String> = [
    "birth", "birthday", "born", "geni", "eni", "phen-blwydd", "pen-blwydd", "ben-blwydd",
  ]
}
