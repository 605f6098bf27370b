import Register
import Wording
import Yams

/// A mapping of a register file, read key by key; what is not asked for by its end is a finding.
struct Section {
  let place: SourcePlace
  private let values: [String: Node]
  private let keyPlaces: [String: SourcePlace]
  private let log: FindingLog

  /// - Returns: nil, with a finding, if the node is no mapping or a key is not in `keys`.
  init?(_ node: Node, file: String, keys: [String], log: FindingLog) {
    place = node.place(in: file)
    self.log = log
    guard case .mapping(let mapping) = node else {
      log.add(
        .wrongType, at: place, "a mapping with '\(keys.first ?? "")' is expected here",
        help: "the keys are \(keys.joined(separator: ", "))")
      return nil
    }
    var values: [String: Node] = [:]
    var places: [String: SourcePlace] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      let keyPlace = key.place(in: file)
      guard keys.contains(name) else {
        let nearest = nearestName(to: name, among: keys).map { "did you mean '\($0)'?" }
        log.add(
          .unknownKey, at: keyPlace, "'\(name.prefix(60))' is not a key here",
          help: nearest ?? "the keys are \(keys.joined(separator: ", "))")
        continue
      }
      values[name] = value
      places[name] = keyPlace
    }
    self.values = values
    keyPlaces = places
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  func node(_ key: String) -> Node? { values[key] }

  func place(of key: String) -> SourcePlace { values[key]?.place(in: place.file) ?? place }

  /// Where the text itself begins: after its quotation mark, if it has one.
  func textPlace(of key: String) -> SourcePlace {
    let place = place(of: key)
    guard case .scalar(let scalar) = values[key],
      scalar.style == .doubleQuoted || scalar.style == .singleQuoted
    else { return place }
    return SourcePlace(file: place.file, line: place.line, column: place.column + 1)
  }

  func missing(_ key: String, help: String) {
    log.add(.missingKey, at: place, "'\(key)' is missing", help: help)
  }

  func text(_ key: String, help: String) -> String? {
    guard has(key) else {
      missing(key, help: help)
      return nil
    }
    return optionalText(key)
  }

  func optionalText(_ key: String) -> String? {
    guard let node = values[key] else { return nil }
    return scalarText(node)
  }

  private func scalarText(_ node: Node) -> String? {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      log.add(
        .wrongType, at: node.place(in: place.file), "text is expected here",
        help: "write it on this line, or after '>-' on the next")
      return nil
    }
    guard scalar.string.count <= RegisterLimits.textCharactersMax else {
      log.add(
        .overLimit, at: node.place(in: place.file),
        "the text has more than \(RegisterLimits.textCharactersMax) characters",
        help: "shorten it, or split the statement")
      return nil
    }
    return scalar.string
  }

  /// An id: it stands in addresses, file names and the ledger.
  func identifier(_ key: String, help: String) -> String? {
    guard let text = text(key, help: help) else { return nil }
    let isId =
      text.utf8.count <= 48 && text.first != "-" && text.last != "-"
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    guard isId else {
      log.add(
        .badId, at: place(of: key), "'\(text.prefix(60))' cannot be an id",
        help: "use lower-case letters, digits and hyphens, at most 48, \(help)")
      return nil
    }
    return text
  }

  func whole(_ key: String, in range: ClosedRange<Int>, help: String) -> Int? {
    guard let text = text(key, help: help) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      log.add(
        .wrongType, at: place(of: key), "'\(text.prefix(60))' is not a whole number in range",
        help: "write a number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  func truth(_ key: String) -> Bool? {
    guard let text = text(key, help: "write 'true' or 'false'") else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      log.add(
        .wrongType, at: place(of: key), "'\(text.prefix(60))' is neither true nor false",
        help: "write 'true' or 'false'")
      return nil
    }
  }

  func value<V: RawRepresentable & CaseIterable>(_ key: String, of type: V.Type) -> V?
  where V.RawValue == String {
    let names = V.allCases.map(\.rawValue)
    guard let text = text(key, help: "one of: \(names.joined(separator: ", "))") else { return nil }
    return known(text, among: names, at: place(of: key)).flatMap { V(rawValue: $0) }
  }

  private func known(_ text: String, among names: [String], at place: SourcePlace) -> String? {
    guard names.contains(text) else {
      let nearest = nearestName(to: text, among: names).map { "did you mean '\($0)'?" }
      log.add(
        .unknownValue, at: place, "'\(text.prefix(60))' is not known here",
        help: nearest ?? "one of: \(names.joined(separator: ", "))")
      return nil
    }
    return text
  }

  func values<V: RawRepresentable & CaseIterable>(_ key: String, of type: V.Type) -> [V]
  where V.RawValue == String {
    placedTexts(key).compactMap { entry in
      known(entry.text, among: V.allCases.map(\.rawValue), at: entry.place)
        .flatMap { V(rawValue: $0) }
    }
  }

  /// A text in both languages.
  func bilingual(_ key: String) -> BilingualText? {
    guard let node = values[key] else {
      missing(key, help: "write it in both languages: { cy: …, en: … }")
      return nil
    }
    let keys = ["cy", "en", "checked-by"]
    guard let pair = Section(node, file: place.file, keys: keys, log: log),
      let cy = pair.text(
        "cy", help: "give the Welsh text; mark nothing: unchecked Welsh is a draft"),
      let en = pair.text("en", help: "give the English text")
    else { return nil }
    return BilingualText(cy: cy, en: en, checkedBy: pair.optionalText("checked-by"))
  }

  /// A list of texts, or one text alone. Absent: empty.
  func texts(_ key: String) -> [String] { placedTexts(key).map(\.text) }

  func placedTexts(_ key: String) -> [(text: String, place: SourcePlace)] {
    guard let node = values[key] else { return [] }
    let nodes: [Node]
    if case .sequence(let sequence) = node { nodes = Array(sequence) } else { nodes = [node] }
    return nodes.compactMap { node in
      scalarText(node).map { ($0, node.place(in: place.file)) }
    }
  }

  /// The mappings of a list. Absent: empty.
  func sections(_ key: String, keys: [String]) -> [Section] {
    guard let node = values[key] else { return [] }
    guard case .sequence(let sequence) = node else {
      log.add(
        .wrongType, at: node.place(in: place.file), "a list is expected under '\(key)'",
        help: "start each entry with '- '")
      return []
    }
    return sequence.compactMap { Section($0, file: place.file, keys: keys, log: log) }
  }

  func section(_ key: String, keys: [String]) -> Section? {
    guard let node = values[key] else {
      missing(key, help: "its keys are \(keys.joined(separator: ", "))")
      return nil
    }
    return Section(node, file: place.file, keys: keys, log: log)
  }

  /// A mapping whose keys are names chosen by the author, in the order of the file.
  func named(_ key: String) -> [(name: String, node: Node, place: SourcePlace)] {
    guard let node = values[key] else { return [] }
    guard case .mapping(let mapping) = node else {
      log.add(
        .wrongType, at: node.place(in: place.file), "a mapping is expected under '\(key)'",
        help: "write 'name: value' on each line")
      return []
    }
    return mapping.map { ($0.key.string ?? "", $0.value, $0.key.place(in: place.file)) }
  }

  func namedTexts(_ key: String) -> [(name: String, text: String, place: SourcePlace)] {
    named(key).compactMap { entry in scalarText(entry.node).map { (entry.name, $0, entry.place) } }
  }
}
