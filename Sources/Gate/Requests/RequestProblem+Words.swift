extension RequestProblem {
  /// What is wrong with a request and how to put it right, without the request's own values.
  public var words: String {
    switch self {
    case .tooLong: "longer than \(DisclosureRequest.bytesMax) bytes, or an id too long"
    case .tooManyItems: "more than \(DisclosureRequest.itemsMax) items in one request"
    case .tooManyCircumstances: "more than \(Circumstances.countMax) entries in 'context'"
    case .badDay: "'at' is no day\nhelp: write it as 2026-11-26"
    case .unknownCircumstance: "an entry of 'context' is not known\n\(Self.namesHelp)"
    case .badValue(let name): "the value of '\(name.rawValue)' cannot stand there"
    case .contradiction(let first, let last):
      "'\(last.rawValue)' comes before '\(first.rawValue)'"
    case .notJSON:
      "not a request\nhelp: {\"id\",\"service\",\"recipient\",\"purpose\",\"items\"} are needed"
    }
  }

  private static let namesHelp =
    "help: the names are in docs/design/gate.md, for example 'court-order.kind'"
}
