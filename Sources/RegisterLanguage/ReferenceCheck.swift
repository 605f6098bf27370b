import Register

/// Every name that a statement uses is declared in the same service.
struct ReferenceCheck {
  let service: Service
  let log: FindingLog

  func run() {
    let items = service.items.map(\.value.id)
    let purposes = service.purposes.map(\.value.id)
    let fields = Array(service.records.fields.keys)
    for item in service.items {
      check(item.value.fields, among: fields, as: "field of the records", at: item.place)
    }
    for recipient in service.recipients {
      check(recipient.value.items, among: items, as: "item", at: recipient.place)
      check(recipient.value.purposes, among: purposes, as: "purpose", at: recipient.place)
      check(recipient.value.applies, at: recipient.place)
    }
    for rule in service.retention {
      check(
        rule.value.term.starts, among: Array(service.records.events.keys), as: "event",
        at: rule.place)
      check(rule.value.applies, at: rule.place)
    }
    for statistic in service.statistics {
      check(
        statistic.value.by, among: Array(service.records.facts.keys), as: "fact",
        at: statistic.place)
      check([statistic.value.purpose], among: purposes, as: "purpose", at: statistic.place)
    }
    for publication in service.publications {
      check([publication.value.purpose], among: purposes, as: "purpose", at: publication.place)
      check(publication.value.without, among: items, as: "item", at: publication.place)
      check(publication.value.applies, at: publication.place)
    }
    check([service.handledFor], among: purposes, as: "purpose", at: service.place)
    let held = service.items.flatMap(\.value.fields) + service.records.facts.keys
    for field in service.form {
      check([field.field], among: held, as: "stated item's field or fact", at: field.place)
    }
    checkIds()
  }

  private func check(
    _ names: [String], among known: [String], as what: String, at place: SourcePlace
  ) {
    for name in names where !known.contains(name) {
      let nearest = nearestName(to: name, among: known).map { "did you mean '\($0)'?" }
      log.add(
        .danglingReference, at: place, "'\(name.prefix(60))' is no \(what) of this service",
        help: nearest ?? "declared are: \(known.sorted().joined(separator: ", "))")
    }
  }

  private func check(_ conditions: [FactCondition], at place: SourcePlace) {
    for condition in conditions {
      check([condition.fact], among: Array(service.records.facts.keys), as: "fact", at: place)
      if let fact = service.records.facts[condition.fact] {
        check([condition.value], among: fact.values, as: "value of '\(condition.fact)'", at: place)
      }
    }
  }

  private func checkIds() {
    var seen: Set<String> = []
    for statement in service.statements where !seen.insert(statement.id).inserted {
      log.add(
        .duplicateId, at: statement.place, "the id '\(statement.id)' is used twice",
        help: "give each statement of a service an id of its own")
    }
  }
}
