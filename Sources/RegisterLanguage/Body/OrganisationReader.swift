import Register
import Wording

/// Reads `organisation.yaml`: what all services of a body inherit.
enum OrganisationReader {
  static let keys =
    [
      "organisation", "name", "brand", "example", "public-authority", "welsh-language-standards",
      "record-duties", "division", "languages", "registration", "enquiries-email",
      "postal-address", "notice", "events", "facts",
    ] + StatementKind.allCases.map(\.rawValue) + ["disclosure", "not-stated"]
  private static let divisions = ["england-and-wales", "scotland", "northern-ireland"]

  static func read(_ node: YAMLNode, reading: ValueReading) -> ReadFile<Controller>? {
    guard let top = Section(node, keys: keys, reading: reading) else { return nil }
    var statements = StatementReader(reading: reading)
    let own = statements.read(top)
    let disclosure = DisclosureReader.read(top, of: own, with: &statements)
    let shared = SharedParts(top)
    let division = division(top)
    let notice = notice(top)
    let languages = languages(top)
    let registration =
      top.has("registration")
      ? top.section("registration", keys: ["reference"])?.optionalText("reference") : nil
    let id = top.identifier("organisation", help: "a short id, for example wecare-wales")
    let name = top.pair("name")
    let brand = top.pair("brand")
    let email = top.text("enquiries-email", help: "the address of the requests team")
    let postal = top.pair("postal-address")
    let isExample = top.truth("example")
    let declarations = Declarations(
      ids: statements.declared, events: shared.events, facts: shared.facts, fields: [],
      formFields: [])
    guard let id, let name, let brand, let isExample, let division, let email, let postal,
      let notice
    else { return ReadFile(value: nil, uses: statements.uses, declarations: declarations) }
    let controller = Controller(
      id: id, name: name, brand: brand, isExample: isExample,
      isPublicAuthority: top.truth("public-authority", absent: true),
      followsWelshStandards: top.truth("welsh-language-standards", absent: true),
      recordDuties: recordDuties(top), languages: languages, registration: registration,
      division: division, enquiriesEmail: email, postalAddress: postal, notice: notice,
      statements: own, silences: shared.silences, disclosure: disclosure,
      place: top.place(of: "organisation"))
    return ReadFile(value: controller, uses: statements.uses, declarations: declarations)
  }

  private static func division(_ top: Section) -> String? {
    let help = "one of: \(divisions.joined(separator: ", "))"
    guard let node = top.node("division") else {
      top.missing("division", help: help)
      return nil
    }
    guard let text = top.reading.text(node) else { return nil }
    guard divisions.contains(text) else {
      let nearest = nearestName(to: text, among: divisions).map { "did you mean '\($0)'?" }
      top.log.add(
        .unknownValue, at: top.place(of: "division"),
        "'\(text.prefix(60))' is not a division of the bank holiday calendar",
        help: nearest ?? help)
      return nil
    }
    return text
  }

  private static func recordDuties(_ top: Section) -> [RecordDuty] {
    let names = RecordDuty.allCases.map(\.rawValue)
    return (top.node("record-duties").map(top.reading.list) ?? []).compactMap { entry in
      top.reading.choice(entry, among: names).flatMap(RecordDuty.init)
    }
  }

  private static func languages(_ top: Section) -> [PlacedLanguage] {
    let names = Language.allCases.map(\.rawValue)
    guard let node = top.node("languages") else {
      return Language.allCases.map { PlacedLanguage(language: $0, place: top.place) }
    }
    return top.reading.list(node).compactMap { entry in
      top.reading.choice(entry, among: names).flatMap(Language.init).map {
        PlacedLanguage(language: $0, place: entry.place(in: top.file))
      }
    }
  }

  private static func notice(_ top: Section) -> PublishedNotice? {
    let keys = ["document", "seed", "version", "published", "updated"]
    guard let section = top.section("notice", keys: keys), let document = section.pair("document")
    else { return nil }
    return PublishedNotice(
      document: document, file: section.optionalText("seed"),
      version: section.optionalText("version"), published: section.date("published"),
      updated: section.date("updated"), place: top.place(of: "notice"))
  }
}

/// A part of a register as read from its file, with what is to be found elsewhere.
struct ReadFile<Value> {
  /// nil where a finding stands in its way.
  let value: Value?
  let uses: [ReferenceUse]
  let declarations: Declarations
}

/// What `organisation.yaml` and a service's file have in common beside statements.
struct SharedParts {
  let events: [String]
  let facts: [String: [String]]
  let silences: [Silence]

  init(_ top: Section) {
    events = top.texts("events")
    var facts: [String: [String]] = [:]
    for entry in top.named("facts") {
      facts[entry.key.scalar ?? ""] = top.reading.list(entry.value).compactMap(top.reading.text)
    }
    self.facts = facts
    let names = Silence.Topic.allCases.map(\.rawValue)
    silences = (top.node("not-stated").map(top.reading.list) ?? []).compactMap { entry in
      top.reading.choice(entry, among: names).flatMap(Silence.Topic.init).map {
        Silence(topic: $0, place: entry.place(in: top.file))
      }
    }
  }
}
