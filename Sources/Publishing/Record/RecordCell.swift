import Register
import Wording

/// One cell of the record of processing: what the register states, or that it states nothing.
public struct RecordCell: Sendable, Hashable {
  /// What is stated, in the order of the register.
  public let entries: [RecordEntry]
  /// What the register states without saying that it goes with this purpose.
  public let untied: [RecordEntry]

  public init(_ entries: [RecordEntry], untied: [RecordEntry] = []) {
    self.entries = RecordCell.distinct(entries)
    self.untied = RecordCell.distinct(untied)
  }

  /// False where the register is silent: the cell then says so, and borrows nothing.
  public var isStated: Bool { !entries.isEmpty }

  public func text(in language: Language) -> String {
    if isStated { return RecordCell.list(entries, in: language) }
    guard !untied.isEmpty else { return RecordWords.notStated[language] }
    return RecordWords.untied.text(
      in: language, ["list": RecordCell.list(untied, in: language)])
  }

  private static func list(_ entries: [RecordEntry], in language: Language) -> String {
    entries.map { $0.line(in: language) }.joined(separator: "; ")
  }

  private static func distinct(_ entries: [RecordEntry]) -> [RecordEntry] {
    var seen: Set<String> = []
    return entries.filter { seen.insert($0.text.en + "\u{0}" + $0.text.cy).inserted }
  }
}

/// One thing that a cell says, and the statement that says it.
public struct RecordEntry: Sendable, Hashable {
  public let text: BilingualText
  /// Nil where the words are the product's own reading of several statements.
  public let statement: StatementHead?
  /// A term of the Data Privacy Vocabulary or of our own that says the same; nil: none does.
  let terms: [String]

  init(_ text: BilingualText, _ statement: StatementHead? = nil, terms: [String] = []) {
    self.text = text
    self.statement = statement
    self.terms = terms
  }

  init(_ message: Message, _ statement: StatementHead? = nil, terms: [String] = []) {
    self.init(BilingualText(cy: message.cy, en: message.en), statement, terms: terms)
  }

  /// Why a silence of the notice was filled; nil where nothing was.
  public var assumed: BilingualText? { statement?.assumed }

  /// The text, marked where it rests on an assumption that nobody has confirmed.
  func line(in language: Language) -> String {
    guard statement?.isOpenAssumption == true else { return text[language] }
    return "\(text[language]) [\(RecordWords.assumption[language])]"
  }
}
