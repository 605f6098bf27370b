/// A value of a register file, to be written so that it reads back as it was.
indirect enum YAMLDraft {
  /// An id, a number, a term: words that stand without quotes.
  case plain(String)
  /// Anybody's text: always in double quotes.
  case text(String)
  case list([YAMLDraft])
  case mapping([(key: String, value: YAMLDraft)])

  /// A file: a remark at its top, and a mapping.
  static func document(_ remark: String, _ members: [(key: String, value: YAMLDraft)]) -> String {
    var text = remark.split(separator: "\n").map { "# \(kept(String($0)))\n" }.joined()
    for member in members { write(member, to: &text, indent: 0) }
    return text
  }

  private static func write(
    _ member: (key: String, value: YAMLDraft), to text: inout String, indent: Int
  ) {
    let margin = String(repeating: " ", count: indent)
    switch member.value {
    case .plain, .text: text += "\(margin)\(member.key): \(member.value.flow)\n"
    case .mapping(let members):
      text += "\(margin)\(member.key):\n"
      for member in members { write(member, to: &text, indent: indent + 2) }
    case .list(let values):
      if values.allSatisfy(\.isScalar) {
        text += "\(margin)\(member.key): \(member.value.flow)\n"
        return
      }
      text += "\(margin)\(member.key):\n"
      for value in values {
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
    case .list, .mapping: false
    }
  }

  private var flow: String {
    switch self {
    case .plain(let text): text
    case .text(let text): YAMLDraft.quoted(text)
    case .list(let values): "[" + values.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let members):
      "{ " + members.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", ") + " }"
    }
  }

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

/// Ids within a file: made from names, each once.
struct IdMaker {
  private var taken: Set<String> = []

  /// - Parameter name: any text.
  /// - Returns: lower-case letters, digits and hyphens, at most 48.
  mutating func id(for name: String, else fallback: String) -> String {
    let words = PlainText.words(name).map { $0.filter { $0.isASCII } }.filter { !$0.isEmpty }
    var base = ""
    for word in words where base.count + word.count < 40 {
      base += (base.isEmpty ? "" : "-") + word
    }
    if base.isEmpty { base = words.first.map { String($0.prefix(40)) } ?? fallback }
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }
}
