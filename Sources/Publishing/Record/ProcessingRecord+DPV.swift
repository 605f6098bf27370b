import Register
import StatutoryTime
import Wording

extension ProcessingRecord {
  /// The record as JSON-LD in the Data Privacy Vocabulary (2.2), with both languages.
  ///
  /// What the vocabulary has no term for stands under `addewid:`: the provisions of the UK's law,
  /// each tied to the EU's nearest by `skos:closeMatch`, and the columns on which the register is
  /// silent.
  public func linkedData() -> String {
    var graph = LinkedRecord(self)
    for row in rows { graph.add(row) }
    return OrderedJSON.object([
      ("@context", LinkedRecord.context),
      ("@graph", .list([graph.record] + graph.processes + graph.statements + graph.vocabulary)),
    ]).document
  }
}

/// The nodes of the graph.
private struct LinkedRecord {
  static let context = OrderedJSON.object(
    [
      ("addewid", "https://addewid.example/ns#"),
      ("dct", "http://purl.org/dc/terms/"),
      ("dpv", "https://w3id.org/dpv#"),
      ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
      ("legal-gb", "https://w3id.org/dpv/legal/gb#"),
      ("pd", "https://w3id.org/dpv/pd#"),
      ("skos", "http://www.w3.org/2004/02/skos/core#"),
      ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ].map { ($0.0, .text($0.1)) })

  /// The property by which a process names the statements of a column, and their class.
  private static let properties: [(column: RecordColumn, property: String, type: String)] = [
    (.purpose, "dpv:hasPurpose", "dpv:Purpose"),
    (.individuals, "dpv:hasDataSubject", "dpv:DataSubject"),
    (.personalData, "dpv:hasPersonalData", "dpv:PersonalData"),
    (.source, "dpv:hasDataSource", "dpv:DataSource"),
    (.recipients, "dpv:hasRecipient", "dpv:Recipient"),
    (.article6, "dpv:hasLegalBasis", "dpv:LegalBasis"),
    (.article9, "dpv:hasLegalBasis", "dpv:LegalBasis"),
    (.schedule1, "dpv:hasLegalBasis", "dpv:LegalBasis"),
    (.retention, "dpv:hasStorageCondition", "dpv:StorageCondition"),
    (
      .security, "dpv:hasTechnicalOrganisationalMeasure", "dpv:TechnicalOrganisationalMeasure"
    ),
    (.rights, "dpv:hasRight", "dpv:DataSubjectRight"),
    // Wales and England are no third countries: a transfer is stated as the notice states it.
    (.countries, "addewid:statesTransfer", "addewid:Transfer"),
    (.consentRecord, "addewid:statesConsent", "addewid:ConsentStatement"),
    (.automatedDecisions, "addewid:statesAutomatedDecision", "addewid:AutomatedDecisionStatement"),
  ]

  private let source: ProcessingRecord
  private let base: String
  private(set) var processes: [OrderedJSON] = []
  private var nodes: [String: Node] = [:]
  private var order: [String] = []
  private var terms: Set<String> = []

  private struct Node {
    var labels: BilingualText
    var types: [String]
    var broader: [String] = []
    let isAssumed: Bool
  }

  init(_ source: ProcessingRecord) {
    self.source = source
    base = "https://addewid.example/registers/\(source.controller.id)/"
  }

  mutating func add(_ row: RecordRow) {
    let name = "\(row.service ?? "organisation")/\(row.purpose ?? "purpose-not-stated")"
    var members: [(key: String, value: OrderedJSON)] = [
      ("@id", .text("\(base)processes/\(name)")), ("@type", .text("dpv:Process")),
      ("dct:title", literals(row[.businessFunction].entries.map(\.text))),
    ]
    var found: [(property: String, ids: [String])] = []
    for (column, property, type) in Self.properties {
      let ids = row[column].entries.compactMap { note($0, as: type) }
      guard !ids.isEmpty else { continue }
      if let index = found.firstIndex(where: { $0.property == property }) {
        found[index].ids += ids.filter { !found[index].ids.contains($0) }
      } else {
        found.append((property, ids))
      }
    }
    members += found.map { ($0.property, .list($0.ids.map(reference))) }
    let silent = RecordColumn.allCases.filter { !row[$0].isStated }
    members.append(("addewid:notStated", .list(silent.map { .text($0.rawValue) })))
    processes.append(.object(members))
  }

  /// Notes the statement of an entry as a node.
  ///
  /// - Returns: its address; nil where the entry has no statement of its own.
  private mutating func note(_ entry: RecordEntry, as type: String) -> String? {
    guard let statement = entry.statement else { return nil }
    let file = statement.place.file.split(separator: ".").first ?? ""
    let id = "\(base)\(file)#\(statement.id)"
    var node =
      nodes[id]
      ?? Node(labels: statement.name, types: [type], isAssumed: statement.isOpenAssumption)
    if nodes[id] == nil { order.append(id) }
    for term in entry.terms {
      if term.hasPrefix("addewid:") {
        if !node.broader.contains(term) { node.broader.append(term) }
        terms.insert(term)
      } else if !node.types.contains(term) {
        node.types.append(term)
      }
    }
    // The text of a term says more than the statement's name.
    if type == "dpv:StorageCondition" { node.labels = entry.text }
    nodes[id] = node
    return id
  }

  var statements: [OrderedJSON] {
    order.compactMap { id in
      guard let node = nodes[id] else { return nil }
      var members: [(key: String, value: OrderedJSON)] = [
        ("@id", .text(id)), ("@type", .list(node.types.map(OrderedJSON.text))),
        ("skos:prefLabel", literals([node.labels])),
      ]
      if !node.broader.isEmpty {
        members.append(("skos:broader", .list(node.broader.map(reference))))
      }
      if node.isAssumed { members.append(("addewid:isAssumption", .truth(true))) }
      return .object(members)
    }
  }

  /// Our own terms that the record uses, each with the EU's nearest.
  var vocabulary: [OrderedJSON] {
    terms.sorted().map { term in
      let isRight = term.hasPrefix("addewid:UK-GDPR-right-")
      let law = term.hasPrefix("addewid:DPA2018") ? "legal-gb:law-DPA" : "legal-gb:law-GDPR"
      var members: [(key: String, value: OrderedJSON)] = [
        ("@id", .text(term)),
        ("@type", .text(isRight ? "dpv:DataSubjectRight" : "dpv:LegalBasis")),
        ("dpv:hasApplicableLaw", reference(law)),
      ]
      if let nearest = RecordTerms.nearest(to: term) {
        members.append(("skos:closeMatch", reference(nearest)))
      }
      return .object(members)
    }
  }

  /// The record itself, and the controller within it.
  var record: OrderedJSON {
    let controller = source.controller
    let body: [(key: String, value: OrderedJSON)] = [
      ("@id", .text("\(base)organisation#controller")), ("@type", .text("dpv:DataController")),
      ("dpv:hasName", literals([controller.name])),
      ("dpv:hasAddress", literals([controller.postalAddress])),
      ("dpv:hasContact", .text(controller.enquiriesEmail)),
    ]
    return .object([
      ("@id", .text("\(base)record")), ("@type", .text("dpv:ROPA")),
      ("dct:hasVersion", .text(source.register)),
      (
        "dct:date",
        .object([
          ("@type", .text("xsd:date")), ("@value", .text(source.today.description)),
        ])
      ),
      ("dpv:hasApplicableLaw", reference("legal-gb:law-GDPR")),
      ("dpv:hasDataController", .object(body)),
      (
        "dpv:hasProcess",
        .list(
          source.rows.map { row in
            let name = "\(row.service ?? "organisation")/\(row.purpose ?? "purpose-not-stated")"
            return reference("\(base)processes/\(name)")
          })
      ),
    ])
  }

  private func reference(_ id: String) -> OrderedJSON { .object([("@id", .text(id))]) }

  /// Texts in both languages, each with its tag.
  private func literals(_ texts: [BilingualText]) -> OrderedJSON {
    .list(
      texts.flatMap { text in
        Language.allCases.map { language in
          OrderedJSON.object([
            ("@language", .text(language.tag)), ("@value", .text(text[language])),
          ])
        }
      })
  }
}
