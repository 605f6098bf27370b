extension LedgerEntryError: CustomStringConvertible {
  /// The error in words. It never has the content of a field in it.
  public var description: String {
    switch self {
    case .empty(let field): "the \(field.rawValue) is empty"
    case .tooLong(let field, let limit):
      "the \(field.rawValue) is longer than \(limit) characters"
    case .forbiddenCharacter(let field):
      "the \(field.rawValue) has characters other than letters, digits and :.,;/+=_-"
    case .notKebabCase(let field): "the \(field.rawValue) is not in kebab case"
    case .badMoment: "the moment is not like 2026-03-01T09:30:00.000Z"
    case .badActor: "the actor is neither a kind nor a kind, a colon and an opaque id"
    case .tooManyStatements(let limit): "there are more than \(limit) statements"
    case .tooManyFacts(let limit): "there are more than \(limit) facts"
    case .bodyTooLong(let limit): "the body is longer than \(limit) bytes"
    case .notJSON(let why): "\(why)"
    case .notAnObject: "the body is not an object"
    case .missingKey(let key): "the key '\(key)' is missing"
    case .unknownKeys(let count): "the body has \(count) unknown keys"
    case .wrongKind(let key): "the value of '\(key)' is of the wrong kind"
    case .notCanonical: "the body is not in canonical form"
    }
  }
}
