/// A value of a register file, to be written so that it reads back as it was.
public indirect enum YAMLDraft: Sendable {
  /// An id, a number, a term: words that stand without quotes.
  case plain(String)
  /// Anybody's text: always in double quotes.
  case text(String)
  case list([YAMLDraft])
  case mapping([(key: String, value: YAMLDraft)])
  /// An entry of a list with a comment above it.
  case remarked(String, YAMLDraft)

  /// A text in both languages; the Welsh counts as unchecked.
  public static func pair(cy: String, en: String) -> YAMLDraft {
    .mapping([("cy", .text(cy)), ("en", .text(en))])
  }

  /// A file: a remark at its top, and a mapping.
  ///
  /// - Parameter remark: any text; each of its lines becomes a comment.
  public static func document(
    _ remark: String, _ members: [(key: String, value: YAMLDraft)]
  ) -> String {
    var text = remark.split(separator: "\n").map { "# \(kept(String($0)))\n" }.joined()
    for member in members { write(member, to: &text, indent: 0) }
    return text
  }

  private static func write(
    _ member: (key: String, value: YAMLDraft), to text: inout String, indent: Int
  ) {
    let margin = String(repeating: " ", count: indent)
    switch member.value {
    case .plain, .text, .remarked: text += "\(margin)\(member.key): \(member.value.flow)\n"
    case .mapping(let members):
      text += "\(margin)\(member.key):\n"
      for member in members { write(member, to: &text, indent: indent + 2) }
    case .list(let values):
      if values.allSatisfy(\.isScalar) {
        text += "\(margin)\(member.key): \(member.value.flow)\n"
        return
      }
      text += "\(margin)\(member.key):\n"
      for var value in values {
        if case .remarked(let remark, let inner) = value {
          text += "\(margin)  # \(kept(remark))\n"
          value = inner
        }
        guard case .mapping(let members) = value else { continue }
        for (index, member) in members.enumerated() {
          var entry = ""
          write(member, to: &entry, indent: indent + 4)
          // The first key stands behind the dash.
          text += index == 0 ? margin + "  - " + entry.dropFirst(indent + 4) : entry
        }
      }
    }
  }

  private var isScalar: Bool {
    switch self {
    case .plain, .text: true
    case .list, .mapping, .remarked: false
    }
  }

  private var flow: String {
    switch self {
    case .plain(let text): text
    case .text(let text): YAMLDraft.quoted(text)
    case .remarked(_, let value): value.flow
    case .list(let values): "[" + values.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let members):
      "{ " + members.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", ") + " }"
    }
  }

  /// Anybody's name in the place of a key.
  public static func key(_ name: String) -> String { quoted(name) }

  private static func quoted(_ text: String) -> String {
    "\"" + kept(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Without characters that YAML does not take, and on one line.
  private static func kept(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9, 10, 13, 0x85, 0x2028, 0x2029: kept.append(" ")
      case 0..<32, 127..<160, 0xFEFF, 0xFFFE, 0xFFFF: continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}

extension YAMLDraft {
  /// Whether it is one value that says just this.
  public func isText(_ words: String) -> Bool {
    switch self {
    case .plain(let text), .text(let text): text == words
    case .list, .mapping, .remarked: false
    }
  }
}
