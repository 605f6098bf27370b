import Register
import StatutoryTime

/// What a request says about the papers and facts behind it, read and checked.
public struct Circumstances: Sendable, Hashable {
  private let given: [Circumstance: Value]

  enum Value: Sendable, Hashable {
    case day(LocalDay)
    case text(String)
    case list([String])
  }

  /// Nothing is known.
  public static let none = Circumstances(given: [:])

  private init(given: [Circumstance: Value]) { self.given = given }

  /// - Parameter context: values by the names of ``Circumstance``; lists joined by `+`.
  /// - Throws: `RequestProblem` for a name or a value that cannot stand there, or too many.
  public init(_ context: [String: String]) throws(RequestProblem) {
    guard context.count <= Self.countMax else { throw .tooManyCircumstances }
    var given: [Circumstance: Value] = [:]
    for (name, text) in context {
      guard let circumstance = Circumstance(rawValue: name) else {
        throw .unknownCircumstance(name)
      }
      given[circumstance] = try Self.value(text, of: circumstance)
    }
    self.given = given
    for (start, end) in Self.spans {
      if let first = day(start), let last = day(end), last < first {
        throw .contradiction(start, end)
      }
    }
  }

  /// A person at work: by hand, in an emergency or not.
  ///
  /// - Parameter reason: why it must be now; asked for, and never a bar.
  public static func ofPerson(isEmergency: Bool = false, reason: String? = nil) -> Circumstances {
    var given: [Circumstance: Value] = [.by: .text("person")]
    if isEmergency { given[.emergency] = .text("yes") }
    if let reason, !reason.isEmpty { given[.reason] = .text(reason) }
    return Circumstances(given: given)
  }

  /// Days of which the second cannot come before the first.
  private static let spans: [(Circumstance, Circumstance)] = [
    (.orderDate, .orderEnd), (.agreementStart, .agreementEnd), (.listed, .listedEnd),
    (.restriction, .restrictionLifted), (.instruction, .instructionWithdrawn),
  ]

  /// How many things a request may say, and how many characters one may have.
  public static let countMax = 120
  public static let charactersMax = 2_000

  private static func value(
    _ text: String, of name: Circumstance
  ) throws(RequestProblem) -> Value {
    guard !text.isEmpty, text.utf8.count <= charactersMax * 4 else {
      throw .badValue(name)
    }
    switch name.shape {
    case .text: return .text(text)
    case .list: return .list(text.split(separator: "+").map(String.init))
    case .words(let words):
      guard words.contains(text) else { throw .badValue(name) }
      return .text(text)
    case .dayOr(let word) where text == word: return .text(text)
    case .day, .dayOr:
      guard let day = LocalDay(iso: text) else { throw .badValue(name) }
      return .day(day)
    }
  }

  /// The same, with what is known of the person whom the request is about: that an address of theirs
  /// is withheld, or a link sealed. It is added to what the request itself marks.
  public func marked(_ protected: Set<DisclosureItemRule.Protected>) -> Circumstances {
    var marked = given
    for mark in protected {
      let name: Circumstance = mark == .address ? .addressWithheld : .sealed
      marked[name] = .list((list(name) ?? []).filter { $0 != "yes" } + ["yes"])
    }
    return Circumstances(given: marked)
  }

  /// The same, with more said, which takes the place of what was said under the same names.
  ///
  /// - Throws: as `init`.
  public func with(_ context: [String: String]) throws(RequestProblem) -> Circumstances {
    try Circumstances(words.merging(context) { $1 })
  }

  /// The same names with other values.
  func map(_ body: (Circumstance, Value) -> Value) -> Circumstances {
    var mapped: [Circumstance: Value] = [:]
    // In the order of the names, so that the same request is kept in the same words.
    for name in Circumstance.allCases {
      if let value = given[name] { mapped[name] = body(name, value) }
    }
    return Circumstances(given: mapped)
  }

  /// What is said, by the names of ``Circumstance``; lists joined by `+`.
  public var words: [String: String] {
    Dictionary(
      uniqueKeysWithValues: given.map { name, value in
        switch value {
        case .day(let day): (name.rawValue, day.description)
        case .text(let text): (name.rawValue, text)
        case .list(let list): (name.rawValue, list.joined(separator: "+"))
        }
      })
  }

  public func day(_ name: Circumstance) -> LocalDay? {
    guard case .day(let day) = given[name] else { return nil }
    return day
  }

  public func text(_ name: Circumstance) -> String? {
    guard case .text(let text) = given[name] else { return nil }
    return text
  }

  /// - Returns: nil where nothing was said, which is not the same as an empty list.
  public func list(_ name: Circumstance) -> [String]? {
    guard case .list(let list) = given[name] else { return nil }
    return list
  }

  public func isYes(_ name: Circumstance) -> Bool { text(name) == "yes" }

  /// True where the day was given and has come by this day.
  public func has(_ name: Circumstance, by day: LocalDay) -> Bool {
    self.day(name).map { $0 <= day } ?? false
  }

  /// True from the first to the last day; without a last day, on.
  public func isInForce(from start: Circumstance, to end: Circumstance, on day: LocalDay) -> Bool {
    has(start, by: day) && (self.day(end).map { day <= $0 } ?? true)
  }
}

/// Why a request cannot be read. Facts alone: the words are the catalogue's.
public enum RequestProblem: Error, Sendable, Hashable {
  case unknownCircumstance(String)
  case badValue(Circumstance)
  /// The second day comes before the first.
  case contradiction(Circumstance, Circumstance)
  case tooManyCircumstances
  case tooManyItems
  case tooLong
  case badDay
  case notJSON
}
