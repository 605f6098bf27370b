import Register
import Wording

/// A mapping of a register file, read key by key; a key that is not known is a finding.
struct Section {
  let place: SourcePlace
  let entries: [YAMLNode.Entry]
  let reading: ValueReading

  var file: String { reading.file }
  var log: FindingLog { reading.log }

  /// - Returns: nil, with a finding, if the node is no mapping.
  init?(_ node: YAMLNode, keys: [String], reading: ValueReading) {
    place = node.place(in: reading.file)
    self.reading = reading
    guard case .mapping(let all) = node.content else {
      reading.log.add(
        .wrongType, at: place, "a mapping with '\(keys.first ?? "")' is expected here",
        help: "the keys are \(keys.joined(separator: ", "))")
      return nil
    }
    entries = all.filter { entry in
      let name = entry.key.scalar ?? ""
      if keys.contains(name) { return true }
      let nearest = nearestName(to: name, among: keys).map { "did you mean '\($0)'?" }
      reading.log.add(
        .unknownKey, at: entry.key.place(in: reading.file),
        "'\(name.prefix(60))' is not a key here",
        help: nearest ?? "the keys are \(keys.joined(separator: ", "))")
      return false
    }
  }

  func node(_ key: String) -> YAMLNode? {
    for entry in entries where entry.key.scalar == key { return entry.value }
    return nil
  }

  func has(_ key: String) -> Bool { node(key) != nil }

  func place(of key: String) -> SourcePlace { node(key)?.place(in: file) ?? place }

  func missing(_ key: String, help: String) {
    log.add(.missingKey, at: place, "'\(key)' is missing", help: help)
  }

  /// The value under a key that must be there.
  private func required(_ key: String, help: String) -> YAMLNode? {
    if let node = node(key) { return node }
    missing(key, help: help)
    return nil
  }

  func text(_ key: String, help: String) -> String? {
    required(key, help: help).flatMap(reading.text)
  }

  func optionalText(_ key: String) -> String? { node(key).flatMap(reading.text) }

  func identifier(_ key: String, help: String) -> String? {
    required(key, help: help).flatMap { reading.identifier($0, help: help) }
  }

  func whole(_ key: String, in range: ClosedRange<Int>, help: String) -> Int? {
    required(key, help: help).flatMap { reading.whole($0, in: range) }
  }

  func truth(_ key: String) -> Bool? {
    required(key, help: "write 'true' or 'false'").flatMap(reading.truth)
  }

  func truth(_ key: String, absent: Bool) -> Bool {
    node(key).flatMap(reading.truth) ?? absent
  }

  func pair(_ key: String) -> BilingualText? {
    required(key, help: "write it in both languages: { cy: …, en: … }").flatMap(reading.pair)
  }

  func date(_ key: String) -> PlacedText? {
    node(key).flatMap { node in
      reading.date(node).map { PlacedText(text: $0, place: node.place(in: file)) }
    }
  }

  func placedText(_ key: String) -> PlacedText? {
    node(key).flatMap { node in
      reading.text(node).map { PlacedText(text: $0, place: node.place(in: file)) }
    }
  }

  /// A list of texts, or one text alone. Absent: empty.
  func texts(_ key: String) -> [String] { placedTexts(key).map(\.text) }

  func placedTexts(_ key: String) -> [PlacedText] {
    guard let node = node(key) else { return [] }
    return reading.list(node).compactMap { node in
      reading.text(node).map { PlacedText(text: $0, place: node.place(in: file)) }
    }
  }

  /// The mappings of a list. Absent: empty.
  func sections(_ key: String, keys: [String]) -> [Section] {
    nodes(key).compactMap { Section($0, keys: keys, reading: reading) }
  }

  /// The entries of a list. Absent: empty.
  func nodes(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let nodes) = node.content else {
      log.add(
        .wrongType, at: node.place(in: file), "a list is expected under '\(key)'",
        help: "start each entry with '- '")
      return []
    }
    return nodes
  }

  func section(_ key: String, keys: [String]) -> Section? {
    required(key, help: "its keys are \(keys.joined(separator: ", "))")
      .flatMap { Section($0, keys: keys, reading: reading) }
  }

  /// A mapping whose keys are names chosen by the author, in the order of the file.
  func named(_ key: String) -> [YAMLNode.Entry] {
    guard let node = node(key) else { return [] }
    return reading.mapping(node, under: key)
  }

  func namedTexts(_ key: String) -> [String: String] {
    var texts: [String: String] = [:]
    for entry in named(key) {
      if let text = reading.text(entry.value) { texts[entry.key.scalar ?? ""] = text }
    }
    return texts
  }
}
