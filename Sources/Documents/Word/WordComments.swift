import OfficeFiles

/// What the comments of a document say, by their numbers.
struct WordComments: XMLConsumer {
  typealias Failure = OfficeFileError

  private(set) var words: [String: String] = [:]
  private var id: String?
  private var current: [UInt8] = []
  private var isInText = false

  mutating func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "comment":
      id = attributes["id"]
      current = []
    case "t": isInText = true
    default: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "t": isInText = false
    case "p": current.append(0x20)
    case "comment":
      if let id { words[id] = EditorialMark.cut(current) }
      id = nil
    default: break
    }
  }

  mutating func text(_ text: String) {
    guard isInText, current.count < 1_000 else { return }
    current += text.utf8.prefix(1_000)
  }
}
