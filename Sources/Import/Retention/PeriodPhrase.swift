import Wording

/// Reads the period of a retention schedule: "6 years", "7 yrs after closure", "Permanent",
/// "DOB + 25 years", "Current year + 6".
///
/// What is not wholly understood is not read: a word left over could change the meaning.
///
/// - Law: UK GDPR Art 5(1)(e)
enum PeriodPhrase {
  /// - Parameter trigger: the schedule's own column for the start; empty where it has none.
  /// - Returns: nil for a text that cannot be read whole.
  static func read(_ period: String, trigger: String = "") -> ReadTerm? {
    var tokens = PeriodWords.tokens(period)
    // What comes after "then" is the action, which has its own column.
    if let then = tokens.firstIndex(of: "then"), then > 0 { tokens = Array(tokens[..<then]) }
    let start = CellList.isNothing(trigger) ? [] : PeriodWords.tokens(trigger)
    if let two = two(tokens, start) { return two }
    guard !tokens.contains("whichever") else { return nil }
    return whole(tokens) ?? limb(tokens, start)
  }

  /// Terms that stand for themselves.
  private static func whole(_ tokens: [String]) -> ReadTerm? {
    let set = Set(tokens).subtracting(lead).subtracting(["record", "records", "archive", "as"])
    if set == ["permanent"] { return ReadTerm("permanent") }
    if set == ["indefinite"] { return ReadTerm("permanent", assumption: ReadTerm.indefinite) }
    let needs: Set = ["necessary", "needed", "required", "need"]
    if !set.isDisjoint(with: needs), !set.contains(where: { Int($0) != nil }),
      set.subtracting(needs).isSubset(of: [
        "long", "no", "longer", "than", "until", "while", "business", "it", "only", "operationally",
        "not",
      ])
    {
      return ReadTerm("no longer than needed")
    }
    return nil
  }

  /// "A or B, whichever is later".
  private static func two(_ tokens: [String], _ start: [String]) -> ReadTerm? {
    guard let which = tokens.firstIndex(of: "whichever"), let or = tokens.firstIndex(of: "or"),
      or < which
    else { return nil }
    let end = Set(tokens[which...])
    let isLater = !end.isDisjoint(with: [
      "later", "longer", "longest", "latest", "greater", "hwyaf", "ddiweddaraf",
    ])
    let isEarlier = !end.isDisjoint(
      with: ["sooner", "soonest", "earlier", "earliest", "shorter", "first", "gyntaf", "gynharaf"])
    guard isLater != isEarlier else { return nil }
    let other = Array(tokens[(or + 1)..<which]).filter { $0 != "pa" }
    guard !other.contains("or"), let one = limb(Array(tokens[..<or]), start),
      let second = limb(other, start)
    else { return nil }
    return ReadTerm(
      "\(one.text), or \(second.text), whichever is \(isLater ? "later" : "earlier")",
      events: one.events + second.events,
      assumption: ReadTerm.both(one.assumption, second.assumption))
  }

  private static func limb(_ tokens: [String], _ trigger: [String]) -> ReadTerm? {
    var rest = tokens[...]
    var bound = ""
    for phrase in [["no", "more", "than"], ["not", "more", "than"], ["no", "longer", "than"]]
    where rest.starts(with: phrase) {
      bound = "at most "
      rest = rest.dropFirst(3)
    }
    while let first = rest.first {
      if first == "minimum" || first == "least" { bound = "at least " }
      if first == "maximum" || first == "up" || first == "most" { bound = "at most " }
      guard lead.contains(first) || boundWords.contains(first) else { break }
      rest.removeFirst()
    }
    while let last = rest.last, ["minimum", "maximum"].contains(last) {
      bound = last == "minimum" ? "at least " : "at most "
      rest.removeLast()
    }
    if let age = age(rest) { return age }
    if rest.first == "until" { return until(Array(rest.dropFirst())) }
    guard let (period, start, assumption) = parts(Array(rest)) else { return nil }
    return term(
      period, bound: bound, from: start.isEmpty ? trigger : start, assumption: assumption)
  }

  /// "until age 25", "until 25th birthday", "until 25 years old".
  private static func age(_ tokens: ArraySlice<String>) -> ReadTerm? {
    let words = tokens.filter {
      !["until", "the", "person", "child", "is", "reaches", "they", "are", "of", "a", "their", "s"]
        .contains($0)
    }
    guard words.count >= 2, words.count <= 3,
      words.contains("age") || words.contains("aged") || words.contains("old")
        || words.contains("birthday"),
      !tokens.contains("plus"), !tokens.contains("after")
    else { return nil }
    let numbers = words.compactMap { Int($0) }
    guard numbers.count == 1, let period = ReadPeriod(numbers[0], .year) else { return nil }
    let known: Set = ["age", "aged", "old", "birthday", "years"]
    guard words.allSatisfy({ known.contains($0) || Int($0) != nil }) else { return nil }
    let person = tokens.contains("child") ? "the child" : "the person"
    return ReadTerm("\(period.text) after the birth of \(person)")
  }

  private static func until(_ tokens: [String]) -> ReadTerm? {
    // With a number in it, it is no plain event.
    guard !tokens.contains(where: { Int($0) != nil }), !tokens.contains("plus"),
      case .event(let event, let assumption)? = StartPhrase.read(tokens)
    else { return nil }
    return ReadTerm("until \(spaced(event))", events: [event], assumption: assumption)
  }

  /// The number with its unit, and the words of the start: `N unit after X`, `X plus N unit`,
  /// `N unit plus X`, `X plus N`.
  private static func parts(
    _ tokens: [String]
  ) -> (ReadPeriod, start: [String], assumption: Message?)? {
    let places = tokens.indices.filter { Int(tokens[$0]) != nil && !isBirthday(tokens, at: $0) }
    guard places.count == 1, let place = places.first, let count = Int(tokens[place]) else {
      return nil
    }
    let unit = tokens.indices.contains(place + 1) ? PeriodWords.unit(tokens[place + 1]) : nil
    guard let period = ReadPeriod(count, unit ?? .year) else { return nil }
    let before = Array(tokens[..<place])
    var after = Array(tokens[(place + (unit == nil ? 1 : 2))...])
    let isBare = unit == nil
    if let last = before.last, before.count > 1, last == "plus", after.isEmpty {
      return (period, Array(before.dropLast()), isBare ? ReadTerm.noUnit : nil)
    }
    guard before.isEmpty, !isBare else { return nil }
    if after.isEmpty { return (period, [], nil) }
    guard after[0] == "after" || after[0] == "plus" else { return nil }
    after.removeFirst()
    guard !after.contains("or") else { return nil }
    return after.isEmpty ? nil : (period, after, nil)
  }

  private static func isBirthday(_ tokens: [String], at place: Int) -> Bool {
    tokens.indices.contains(place + 1) && tokens[place + 1] == "birthday"
  }

  private static func term(
    _ period: ReadPeriod, bound: String, from tokens: [String], assumption: Message?
  ) -> ReadTerm? {
    switch StartPhrase.read(tokens) {
    case nil:
      return ReadTerm(
        "\(bound)\(period.text) after record closed", events: ["record-closed"],
        assumption: ReadTerm.both(assumption, ReadTerm.noStart))
    case .event(let event, let own):
      return ReadTerm(
        "\(bound)\(period.text) after \(spaced(event))", events: [event],
        assumption: ReadTerm.both(assumption, own))
    case .birth(let person, let years):
      guard years == 0 || period.unit == .year,
        let whole = ReadPeriod(period.count + years, period.unit)
      else { return nil }
      return ReadTerm("\(bound)\(whole.text) after the birth of \(person)", assumption: assumption)
    }
  }

  private static func spaced(_ event: String) -> String { event.replacing("-", with: " ") }

  /// Words before a period that change nothing.
  private static let lead: Set<String> = [
    "retain", "retained", "keep", "kept", "hold", "held", "for", "a", "period", "of", "the",
    "cadw", "am", "store", "stored",
  ]
  private static let boundWords: Set<String> = [
    "minimum", "maximum", "at", "least", "most", "up", "to",
  ]
}
