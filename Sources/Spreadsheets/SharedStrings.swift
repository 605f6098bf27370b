import OfficeFiles

/// The texts that cells name by number.
struct SharedStrings: XMLConsumer {
  typealias Failure = WorkbookError

  private(set) var texts: [String] = []
  private let limits: ReadLimits
  private var current = ""
  private var isInText = false
  private var phoneticDepth = 0

  init(limits: ReadLimits) { self.limits = limits }

  mutating func start(_ name: String, _ attributes: [String: String]) throws(WorkbookError) {
    switch name {
    case "si":
      guard texts.count < limits.cellsMax else { throw .overLimit(.cells) }
      current = ""
    case "rPh": phoneticDepth += 1
    case "t": isInText = phoneticDepth == 0
    default: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "si": texts.append(current)
    case "rPh": phoneticDepth -= 1
    case "t": isInText = false
    default: break
    }
  }

  mutating func text(_ text: String) throws(WorkbookError) {
    guard isInText else { return }
    current += text
    guard current.utf8.count <= limits.cellCharactersMax * 4 else {
      throw .overLimit(.cellCharacters)
    }
  }
}
