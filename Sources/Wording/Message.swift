/// One message of the product's own in both languages: whole sentences, with `{name}` where an
/// argument goes.
public struct Message: Sendable, Hashable {
  public let cy: String
  public let en: String

  public init(cy: String, en: String) {
    self.cy = cy
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .cy: cy
    case .en: en
    }
  }

  /// The names of the arguments that the message takes in a language.
  public func placeholders(in language: Language) -> Set<String> {
    var names: Set<String> = []
    _ = Message.filled(self[language]) { name in
      names.insert(name)
      return ""
    }
    return names
  }

  /// The message in a language with its arguments put in.
  ///
  /// - Returns: the text; an argument that was not given shows as `⟦name⟧`.
  public func text(in language: Language, _ arguments: [String: String] = [:]) -> String {
    Message.filled(self[language]) { arguments[$0] ?? "⟦\($0)⟧" }
  }

  /// Replaces each `{name}` once, left to right, so that an argument's own braces stay as they are.
  private static func filled(_ text: String, _ value: (String) -> String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += value(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
