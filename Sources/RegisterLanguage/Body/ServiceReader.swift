import Register
import Wording

/// Reads one file of `services/`.
enum ServiceReader {
  static let keys =
    ["service", "part-of", "from", "name", "summary", "handled-for", "events", "facts"]
    + StatementKind.allCases.map(\.rawValue)
    + ["disclosure", "records", "store", "form", "not-stated"]

  static func read(_ node: YAMLNode, reading: ValueReading) -> ReadFile<Service>? {
    guard let top = Section(node, keys: keys, reading: reading) else { return nil }
    var statements = StatementReader(reading: reading)
    let own = statements.read(top)
    let disclosure = DisclosureReader.read(top, of: own, with: &statements)
    let shared = SharedParts(top)
    let records = top.has("records") ? RecordMapReader.read(top) : nil
    let store = StoreReader.read(top, items: own.items)
    let form = top.sections("form", keys: FormFieldReader.keys).compactMap(FormFieldReader.read)
    let id = top.identifier("service", help: "a short id, for example visitor-register")
    let name = top.pair("name")
    let summary = top.pair("summary")
    let facts = shared.facts.merging(records?.facts.mapValues(\.values) ?? [:]) { own, _ in own }
    let events = shared.events + (records.map { Array($0.events.keys) } ?? [])
    let fields = own.items.flatMap(\.fields)
    let declarations = Declarations(
      ids: statements.declared, events: events, facts: facts,
      fields: records.map { Array($0.fields.keys) } ?? store.map(\.field),
      formFields: fields + facts.keys)
    let uses = statements.uses + uses(top, form: form) + StoreReader.uses(store)
    guard let id, let name, let summary else {
      return ReadFile(value: nil, uses: uses, declarations: declarations)
    }
    let service = Service(
      id: id, file: reading.file, name: name, summary: summary,
      from: top.node("from").map(reading.lines) ?? [], place: top.place(of: "service"),
      partOf: top.placedText("part-of"), own: own, events: events, facts: facts,
      recordMap: records, store: store, form: form, handledFor: top.optionalText("handled-for"),
      silences: shared.silences, disclosure: disclosure)
    return ReadFile(value: service, uses: uses, declarations: declarations)
  }

  private static func uses(_ top: Section, form: [FormField]) -> [ReferenceUse] {
    let purpose = top.placedText("handled-for").map {
      ReferenceUse(name: $0.text, of: .statement(.purpose), place: $0.place)
    }
    return (purpose.map { [$0] } ?? [])
      + form.map { ReferenceUse(name: $0.field, of: .formField, place: $0.place) }
  }
}

/// Reads one question of a form.
enum FormFieldReader {
  static let keys = ["field", "required", "one-of", "length-max", "why"]

  static func read(_ section: Section) -> FormField? {
    guard let field = section.text("field", help: "a field of an item"),
      let lengthMax = section.whole("length-max", in: 1...20_000, help: "characters"),
      let why = section.pair("why")
    else { return nil }
    let requirement: FormField.Requirement
    if let group = section.optionalText("one-of") {
      requirement = .oneOf(group)
    } else {
      guard let required = section.truth("required") else { return nil }
      requirement = required ? .required : .optional
    }
    return FormField(
      field: field, requirement: requirement, lengthMax: lengthMax, why: why,
      place: section.place(of: "field"))
  }
}

/// Reads where the records of a service are.
enum RecordMapReader {
  static let keys = ["table", "key", "person", "fields", "facts", "events", "keeping"]

  static func read(_ top: Section) -> RecordMap? {
    guard let section = top.section("records", keys: keys),
      let table = section.text("table", help: "the table of the records"),
      let key = section.text("key", help: "the column with the record's id")
    else { return nil }
    var facts: [String: RecordMap.Fact] = [:]
    for entry in section.named("facts") {
      guard let fact = Section(entry.value, keys: ["column", "values"], reading: top.reading),
        let column = fact.text("column", help: "the column with the fact")
      else { continue }
      facts[entry.key.scalar ?? ""] = RecordMap.Fact(column: column, values: fact.texts("values"))
    }
    return RecordMap(
      table: table, key: key, person: section.texts("person"),
      fields: section.namedTexts("fields"), facts: facts, events: section.namedTexts("events"),
      keeping: section.texts("keeping"))
  }
}
