import Register
import Wording

/// Reads the statements of a file by the shapes of their kinds.
struct StatementReader {
  let reading: ValueReading
  /// What has been used and is to be found, once the whole register has been read.
  private(set) var uses: [ReferenceUse] = []
  /// The ids that the file declares, also of statements that cannot be read.
  private(set) var declared: [StatementKind: [PlacedText]] = [:]

  init(reading: ValueReading) { self.reading = reading }

  mutating func read(_ top: Section) -> StatementSet {
    var set = StatementSet()
    for kind in StatementKind.allCases where top.has(kind.rawValue) {
      for node in top.nodes(kind.rawValue) {
        if let head = statement(node, of: kind) { set.add(head) }
      }
    }
    return set
  }

  /// A part of the file that is no statement, read by the shapes of its keys.
  ///
  /// - Returns: nil, with a finding, if the node is no mapping, or a required key is missing.
  mutating func part(
    _ node: YAMLNode, keys: [KeyShape], reading: ValueReading
  ) -> (fields: StatementFields, place: SourcePlace)? {
    guard let section = Section(node, keys: keys.map(\.name), reading: reading) else { return nil }
    for key in keys where key.isRequired && !section.has(key.name) {
      section.missing(key.name, help: "add '\(key.name)': \(key.about)\(example(of: key))")
      return nil
    }
    return (part(section, keys: keys), section.place)
  }

  mutating func part(_ section: Section, keys: [KeyShape]) -> StatementFields {
    var fields = StatementFields()
    for key in keys {
      if let node = section.node(key.name) { _ = read(node, as: key, into: &fields) }
    }
    return fields
  }

  private mutating func statement(_ node: YAMLNode, of kind: StatementKind) -> StatementHead? {
    let shape = StatementShape.of(kind)
    guard let section = Section(node, keys: shape.names, reading: reading) else { return nil }
    if let id = section.node("id"), let text = id.scalar {
      declared[kind, default: []].append(
        PlacedText(text: text, place: id.place(in: reading.file)))
    }
    var fields = StatementFields()
    var isWhole = section.entries.count == shape.count(of: node)
    for entry in section.entries {
      guard let key = shape.key(entry.key.scalar ?? "") else { continue }
      isWhole = read(entry.value, as: key, into: &fields) && isWhole
    }
    for key in shape.keys where key.isRequired && !section.has(key.name) {
      section.missing(key.name, help: "add '\(key.name)': \(key.about)\(example(of: key))")
      isWhole = false
    }
    let oneOf = kind.needsOneOf
    if !oneOf.isEmpty, !oneOf.contains(where: section.has) {
      section.missing(
        oneOf[0], help: "add \(oneOf.map { "'\($0)'" }.joined(separator: " or "))")
      isWhole = false
    }
    let name = fields.text("id") ?? fields.pair("name")?.en ?? ""
    if !section.has("from"), !section.has("assumed") {
      reading.log.add(
        .statementWithoutSource, at: section.place,
        "'\(name)' says neither where it comes from nor why",
        help: "add 'from' with the lines of the notice, or 'assumed' with the reason")
    }
    if fields.texts("keeps").count > RegisterLimits.promisesMax {
      reading.log.add(
        .overLimit, at: section.place(of: "keeps"),
        "a statement carries at most \(RegisterLimits.promisesMax) promises",
        help: "split the statement")
    }
    guard isWhole else { return nil }
    return StatementHead(kind: kind, fields: fields, place: section.place)
  }

  private func example(of key: KeyShape) -> String {
    switch key.value {
    case .choice(let names), .choices(let names): ", one of: \(names.joined(separator: ", "))"
    case .pair: " { cy: …, en: … }"
    case .term: ", for example '10 years after case closed'"
    case .period: ", for example '30 calendar days'"
    default: ""
    }
  }

  /// - Returns: false where the value cannot stand there, with a finding.
  private mutating func read(
    _ node: YAMLNode, as key: KeyShape, into fields: inout StatementFields
  ) -> Bool {
    let place = node.place(in: reading.file)
    func add(_ value: FieldValue?) -> Bool {
      guard let value else { return false }
      fields.add(key.name, value, at: [place])
      return true
    }
    switch key.value {
    case .text: return add(reading.text(node).map(FieldValue.text))
    case .identifier:
      return add(
        reading.identifier(node, help: "for example case-records").map(FieldValue.text))
    case .pair:
      guard let pair = reading.pair(node) else { return false }
      fields.add(key.name, .pair(pair), at: reading.places(ofPair: node))
      return true
    case .truth: return add(reading.truth(node).map(FieldValue.truth))
    case .whole(let range): return add(reading.whole(node, in: range).map(FieldValue.whole))
    case .date: return add(reading.date(node).map(FieldValue.text))
    case .choice(let names):
      return add(reading.choice(node, among: names).map(FieldValue.text))
    case .law: return add(reading.law(node).map(FieldValue.law))
    case .lines: return add(.lines(reading.lines(node)))
    case .term: return term(node, as: key, into: &fields)
    case .period: return period(node, as: key, into: &fields)
    case .periodOr(let word):
      if node.scalar == word { return add(.text(word)) }
      var period = StatementFields()
      guard self.period(node, as: key, into: &period) else { return false }
      return add(reading.text(node).map(FieldValue.text))
    case .conditions, .named: return named(node, as: key, into: &fields)
    // Only maps of systems have parts, and their own reader.
    case .parts, .part: return false
    case .texts, .choices, .references, .referencesOrAll, .reference, .facts, .services:
      return list(node, as: key, into: &fields)
    }
  }

  private mutating func list(
    _ node: YAMLNode, as key: KeyShape, into fields: inout StatementFields
  ) -> Bool {
    var texts: [String] = []
    var places: [SourcePlace] = []
    var isWhole = true
    for entry in reading.list(node) {
      let text: String?
      if case .choices(let names) = key.value {
        text = reading.choice(entry, among: names)
      } else {
        text = reading.text(entry)
      }
      guard let text else {
        isWhole = false
        continue
      }
      texts.append(text)
      places.append(entry.place(in: reading.file))
      note(text, as: key, at: places[places.count - 1])
    }
    if case .reference = key.value {
      guard isWhole, texts.count == 1 else {
        if isWhole {
          reading.log.add(
            .wrongType, at: node.place(in: reading.file), "one id is expected under '\(key.name)'",
            help: "name one; a second needs a statement of its own")
        }
        return false
      }
      fields.add(key.name, .text(texts[0]), at: places)
    } else {
      fields.add(key.name, .texts(texts), at: places)
    }
    return isWhole
  }

  private mutating func note(_ text: String, as key: KeyShape, at place: SourcePlace) {
    switch key.value {
    case .references(let kind), .reference(let kind):
      uses.append(ReferenceUse(name: text, of: .statement(kind), place: place))
    case .referencesOrAll(let kind) where text != "all":
      uses.append(ReferenceUse(name: text, of: .statement(kind), place: place))
    case .facts: uses.append(ReferenceUse(name: text, of: .fact, place: place))
    case .texts where key.name == "stated-in":
      uses.append(ReferenceUse(name: text, of: .anyStatement, place: place))
    case .texts where key.name == "fields":
      uses.append(ReferenceUse(name: text, of: .field, place: place))
    default: break
    }
  }

  private mutating func named(
    _ node: YAMLNode, as key: KeyShape, into fields: inout StatementFields
  ) -> Bool {
    guard case .mapping(let entries) = node.content else {
      _ = reading.mapping(node, under: key.name)
      return false
    }
    var named: [NamedText] = []
    var places: [SourcePlace] = []
    for entry in entries {
      guard let text = reading.text(entry.value) else { return false }
      let name = entry.key.scalar ?? ""
      named.append(NamedText(name: name, text: text))
      places.append(entry.value.place(in: reading.file))
      if case .conditions = key.value {
        uses.append(
          ReferenceUse(name: name, of: .fact, place: entry.key.place(in: reading.file)))
        uses.append(
          ReferenceUse(name: text, of: .valueOf(name), place: places[places.count - 1]))
      }
    }
    fields.add(
      key.name, .named(named), at: places.isEmpty ? [node.place(in: reading.file)] : places)
    return true
  }

  private mutating func term(
    _ node: YAMLNode, as key: KeyShape, into fields: inout StatementFields
  ) -> Bool {
    guard let text = reading.text(node) else { return false }
    do {
      let (term, events) = try TermGrammar.term(text)
      fields.add(key.name, .term(term), at: [node.place(in: reading.file)])
      for use in events {
        uses.append(
          ReferenceUse(
            name: use.event, of: .event,
            place: node.place(in: reading.file, offset: use.offset)))
      }
      return true
    } catch {
      report(error, in: text, node, example: "for example '10 years after case closed'")
      return false
    }
  }

  private func period(
    _ node: YAMLNode, as key: KeyShape, into fields: inout StatementFields
  ) -> Bool {
    guard let text = reading.text(node) else { return false }
    do {
      fields.add(
        key.name, .period(try TermGrammar.period(text)), at: [node.place(in: reading.file)])
      return true
    } catch {
      report(error, in: text, node, example: "for example '30 calendar days' or '1 month'")
      return false
    }
  }

  private func report(
    _ problem: TermGrammar.Problem, in text: String, _ node: YAMLNode, example: String
  ) {
    let place = node.place(in: reading.file, offset: problem.offset)
    switch problem {
    case .expected(let what, _):
      reading.log.add(
        .unreadableTerm, at: place, "\(what) is expected in '\(text.prefix(80))'", help: example)
    case .tooLong(let period, _):
      reading.log.add(
        .unreadableTerm, at: place, "'\(period.prefix(40))' is not a term",
        help: "from 1 day to 150 years")
    }
  }
}

/// The keys of one kind, ready for reading.
private struct StatementShape: Sendable {
  let keys: [KeyShape]
  let names: [String]

  func key(_ name: String) -> KeyShape? {
    names.firstIndex(of: name).map { keys[$0] }
  }

  /// How many keys the author wrote.
  func count(of node: YAMLNode) -> Int {
    guard case .mapping(let entries) = node.content else { return 0 }
    return entries.count
  }

  private static let all = StatementKind.allCases.map { kind in
    let keys = StatementHead.keys + kind.keys
    return StatementShape(keys: keys, names: keys.map(\.name))
  }

  static func of(_ kind: StatementKind) -> StatementShape {
    all[StatementKind.allCases.firstIndex(of: kind) ?? 0]
  }
}

extension StatementKind {
  /// Keys of which a statement of the kind must have at least one.
  public var needsOneOf: [String] { self == .lawfulBasis ? ["article", "special"] : [] }
}
