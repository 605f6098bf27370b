import Register
import Wording

/// Reads the values of one file: what is not as it must be is a finding, and nil.
struct ValueReading {
  let file: String
  let log: FindingLog

  func text(_ node: YAMLNode) -> String? {
    guard let text = node.scalar, !text.isEmpty else {
      log.add(
        .wrongType, at: node.place(in: file), "text is expected here",
        help: "write it on this line, or after '>-' on the next")
      return nil
    }
    guard
      text.utf8.count <= RegisterLimits.textCharactersMax
        || text.count <= RegisterLimits.textCharactersMax
    else {
      log.add(
        .overLimit, at: node.place(in: file),
        "the text has more than \(RegisterLimits.textCharactersMax) characters",
        help: "shorten it, or split the statement")
      return nil
    }
    return text
  }

  /// An id: it stands in addresses, file names and the ledger.
  func identifier(_ node: YAMLNode, help: String) -> String? {
    guard let text = text(node) else { return nil }
    let bytes = text.utf8
    let isId =
      bytes.count <= 48 && bytes.first != 45 && bytes.last != 45
      && bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    guard isId else {
      log.add(
        .badId, at: node.place(in: file), "'\(text.prefix(60))' cannot be an id",
        help: "use lower-case letters, digits and hyphens, at most 48, \(help)")
      return nil
    }
    return text
  }

  func whole(_ node: YAMLNode, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(node) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      log.add(
        .wrongType, at: node.place(in: file),
        "'\(text.prefix(60))' is not a whole number in range",
        help: "write a number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  func truth(_ node: YAMLNode) -> Bool? {
    guard let text = text(node) else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      log.add(
        .wrongType, at: node.place(in: file), "'\(text.prefix(60))' is neither true nor false",
        help: "write 'true' or 'false'")
      return nil
    }
  }

  func choice(_ node: YAMLNode, among names: [String]) -> String? {
    guard let text = text(node) else { return nil }
    guard names.contains(text) else {
      log.addUnknown(text, among: names, at: node.place(in: file))
      return nil
    }
    return text
  }

  /// A day, a month or a year: `2023-05-30`, `2023-05`, `2023`.
  func date(_ node: YAMLNode) -> String? {
    guard let text = text(node) else { return nil }
    guard StatedDate(text) != nil else {
      log.add(
        .wrongType, at: node.place(in: file), "'\(text.prefix(60))' is not a date",
        help: "write it as 2023-05-30, 2023-05 or 2023")
      return nil
    }
    return text
  }

  /// A text in both languages.
  func pair(_ node: YAMLNode) -> BilingualText? {
    if case .mapping(let entries) = node.content,
      let cut = entries.first(where: {
        $0.value.scalar == "" && $0.key.scalar?.contains(" ") == true
      })
    {
      log.add(
        .unknownKey, at: cut.key.place(in: file),
        "a comma has cut the text before '\(cut.key.scalar?.prefix(60) ?? "")'",
        help: "put the whole text in quotes: a comma ends a text inside { }")
      return nil
    }
    guard let pair = Section(node, keys: ["cy", "en", "checked-by"], reading: self) else {
      return nil
    }
    let cy = pair.text("cy", help: "give the Welsh text; mark nothing: unchecked Welsh is a draft")
    let en = pair.text("en", help: "give the English text")
    guard let cy, let en else { return nil }
    return BilingualText(cy: cy, en: en, checkedBy: pair.optionalText("checked-by"))
  }

  /// Where a pair and its two texts stand.
  func places(ofPair node: YAMLNode) -> [SourcePlace] {
    guard case .mapping(let entries) = node.content else { return [node.place(in: file)] }
    let texts = ["cy", "en"].compactMap { key in
      entries.first { $0.key.scalar == key }?.value.place(in: file)
    }
    return [node.place(in: file)] + texts
  }

  /// The entries of a list; a value alone is a list of one.
  func list(_ node: YAMLNode) -> [YAMLNode] {
    if case .sequence(let nodes) = node.content { return nodes }
    return [node]
  }

  func mapping(_ node: YAMLNode, under key: String) -> [YAMLNode.Entry] {
    guard case .mapping(let entries) = node.content else {
      log.add(
        .wrongType, at: node.place(in: file), "a mapping is expected under '\(key)'",
        help: "write 'name: value' on each line")
      return []
    }
    return entries
  }

  /// "326-349", one line alone, or a list of such.
  func lines(_ node: YAMLNode) -> [NoticeLines] {
    list(node).compactMap { node in
      guard let text = text(node) else { return nil }
      let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      if parts.count == 1, let line = parts[0], line > 0 {
        return NoticeLines(first: line, last: line)
      }
      if parts.count == 2, let first = parts[0], let last = parts[1], first > 0, first <= last {
        return NoticeLines(first: first, last: last)
      }
      log.add(
        .unreadableLines, at: node.place(in: file),
        "'\(text.prefix(60))' are not lines of a notice",
        help: "write the first and the last line, for example 326-349")
      return nil
    }
  }

  func law(_ node: YAMLNode) -> GoverningLaw? {
    guard let section = Section(node, keys: ["status", "law", "how"], reading: self) else {
      return nil
    }
    let names = GoverningLaw.Status.allCases.map(\.rawValue)
    if !section.has("status") {
      section.missing("status", help: "one of: \(names.joined(separator: ", "))")
    }
    guard
      let status = section.node("status").flatMap({ choice($0, among: names) })
        .flatMap(GoverningLaw.Status.init),
      let law = section.text("law", help: "the provision that governs"),
      let how = section.pair("how")
    else { return nil }
    return GoverningLaw(status: status, law: law, how: how)
  }
}
