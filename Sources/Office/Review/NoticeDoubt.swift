import Reading

/// Why a document does not read like a privacy notice.
public enum NoticeDoubt: Error, Sendable, Hashable {
  /// Not a word in it: a picture of a page, or nothing but what stands around one.
  case empty
  case tooShort(words: Int)
  /// It tells next to nothing of what every notice tells.
  case otherSubject(missing: [Subject])

  /// What every notice speaks of, in some words.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    case basis, sharing, keeping, rights, complaints, collecting
  }

  /// The shortest layered notices have a hundred words.
  static let wordsMin = 50
  /// How many of the subjects a notice must at least speak of. Two do where one is a subject of
  /// privacy alone: other texts keep and share things too. Of 38 notices of public bodies the
  /// poorest spoke of two.
  static let subjectsMin = 3
  /// How many words a text may take for each of its statements where none of its subjects is one of
  /// privacy alone: a manual of software has a sentence here and there of what it keeps and shares.
  static let wordsPerStatementMax = 150

  /// - Returns: nil for what reads like a notice, however poor.
  static func about(_ reading: NoticeReading) -> NoticeDoubt? {
    if reading.wordCount == 0 { return .empty }
    if reading.wordCount < wordsMin { return .tooShort(words: reading.wordCount) }
    let missing = Subject.allCases.filter { subject in
      !subject.kinds.contains { !reading.statements($0).isEmpty }
    }
    let held = Subject.allCases.filter { !missing.contains($0) }
    let isEnough =
      held.contains(where: \.isOwn)
      ? held.count >= subjectsMin - 1
      : held.count >= subjectsMin && isDense(reading, in: held)
    return isEnough ? nil : .otherSubject(missing: missing)
  }

  private static func isDense(_ reading: NoticeReading, in held: [Subject]) -> Bool {
    let count = held.flatMap(\.kinds).reduce(0) { $0 + reading.statements($1).count }
    return reading.wordCount <= count * wordsPerStatementMax
  }
}

extension NoticeDoubt.Subject {
  /// Whether hardly any other text speaks of it.
  fileprivate var isOwn: Bool {
    switch self {
    case .basis, .rights, .complaints: true
    case .sharing, .keeping, .collecting: false
    }
  }

  fileprivate var kinds: [NoticeStatement.Kind] {
    switch self {
    case .basis: [.lawfulBasis]
    case .sharing: [.recipient, .transfer]
    case .keeping: [.retention]
    case .rights: [.right]
    case .complaints: [.complaint]
    case .collecting: [.category, .source]
    }
  }

  fileprivate var words: String {
    switch self {
    case .basis: "a lawful basis"
    case .sharing: "sharing"
    case .keeping: "how long anything is kept"
    case .rights: "people's rights"
    case .complaints: "complaints"
    case .collecting: "what is collected"
    }
  }
}

extension NoticeDoubt {
  /// One sentence in English, as the command line says it.
  public var words: String {
    let start = "this does not read like a privacy notice, because "
    switch self {
    case .empty: return start + "it has no words"
    case .tooShort(let words):
      return start + (words == 1 ? "it has one word" : "it has only \(words) words")
    case .otherSubject(let missing):
      let names = missing.map(\.words)
      let list =
        names.count < 2
        ? names.joined() : names.dropLast().joined(separator: ", ") + " or " + names.last!
      return start + "it says nothing of \(list)"
    }
  }
}
