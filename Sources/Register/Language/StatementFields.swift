import Wording

/// The values of one statement, by key, as they were read.
public struct StatementFields: Sendable, Hashable {
  public private(set) var entries: [Entry] = []

  public struct Entry: Sendable, Hashable {
    public let key: String
    public let value: FieldValue
    /// Where the value stands; for a list, where each of its entries does; for a pair, where the
    /// pair, its Welsh and its English text do.
    public let places: [SourcePlace]
  }

  public init() {}

  public mutating func add(_ key: String, _ value: FieldValue, at places: [SourcePlace]) {
    entries.append(Entry(key: key, value: value, places: places))
  }

  public subscript(key: String) -> FieldValue? {
    for entry in entries where entry.key == key { return entry.value }
    return nil
  }

  public func has(_ key: String) -> Bool { self[key] != nil }

  /// The place of a value, or of the entry of a list.
  public func place(of key: String, entry index: Int = 0) -> SourcePlace? {
    for entry in entries where entry.key == key {
      return index < entry.places.count ? entry.places[index] : entry.places.first
    }
    return nil
  }

  /// The last line on which one of the values begins; 0 if there is none.
  public var lastLine: Int { entries.flatMap { $0.places.map(\.line) }.max() ?? 0 }

  public func text(_ key: String) -> String? {
    guard case .text(let text) = self[key] else { return nil }
    return text
  }

  /// The texts of a list; none if the key is absent.
  public func texts(_ key: String) -> [String] {
    guard case .texts(let texts) = self[key] else { return [] }
    return texts
  }

  public func pair(_ key: String) -> BilingualText? {
    guard case .pair(let pair) = self[key] else { return nil }
    return pair
  }

  public func truth(_ key: String) -> Bool? {
    guard case .truth(let truth) = self[key] else { return nil }
    return truth
  }

  public func whole(_ key: String) -> Int? {
    guard case .whole(let number) = self[key] else { return nil }
    return number
  }

  public func term(_ key: String) -> RetentionTerm? {
    guard case .term(let term) = self[key] else { return nil }
    return term
  }

  public func period(_ key: String) -> Period? {
    guard case .period(let period) = self[key] else { return nil }
    return period
  }

  public func named(_ key: String) -> [NamedText] {
    guard case .named(let named) = self[key] else { return [] }
    return named
  }

  public func choice<Choice: RawRepresentable<String>>(
    _ key: String, _ type: Choice.Type = Choice.self
  ) -> Choice? {
    text(key).flatMap(Choice.init)
  }

  public func choices<Choice: RawRepresentable<String>>(
    _ key: String, _ type: Choice.Type = Choice.self
  ) -> [Choice] {
    texts(key).compactMap(Choice.init)
  }

  public func conditions(_ key: String) -> [FactCondition] {
    named(key).map { FactCondition(fact: $0.name, value: $0.text) }
  }
}

/// A value of a statement.
public enum FieldValue: Sendable, Hashable {
  case text(String)
  case texts([String])
  case pair(BilingualText)
  case truth(Bool)
  case whole(Int)
  case term(RetentionTerm)
  case period(Period)
  case named([NamedText])
  case lines([NoticeLines])
  case law(GoverningLaw)
}

/// A name that the author chose, and what it says.
public struct NamedText: Sendable, Hashable {
  public let name: String
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
