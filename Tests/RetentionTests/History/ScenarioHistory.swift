import Register
import Retention
import StatutoryTime

/// Puts a row of the table into the words of a record's history. It knows the vocabulary of the
/// table, and no rule.
struct ScenarioHistory {
  let row: ScenarioTable.Row
  var facts: ScenarioFacts { row.facts }
  var item: String { facts["item"] ?? "" }

  func history() -> RecordHistory {
    var record = RecordHistory()
    record.items = items
    record.facts = datedFacts
    record.events = events
    record.people = people
    record.cases = facts.list("case")
    record.classes = classes
    record.consents = consents(prefix: "consent")
    record.requests = requests
    record.stops = stops
    record.needs = needs
    record.questions = questions
    record.anonymity = anonymity
    record.isRemainderSafe = facts["remainder.safe"].map { $0 == "yes" }
    record.isCopyLeftBehind = facts["copy.left"] == "yes" || item == "copy-of-child-record"
    record.reach = ["direct", nil].contains(facts["system.mode"]) ? .direct : .outside
    record.format = item == "web-copy" ? "web" : nil
    record.nature = nature(item)
    (record.parts, record.division) = parts
    return record
  }

  /// A period that the row says the controller has stated, as a term of the register.
  var policy: (term: String, event: String)? {
    guard let period = facts["policy.period"], let start = facts["policy.start"] else { return nil }
    let words = start.replacing(".", with: " ")
    return ("\(period) after \(words)", start.replacing(".", with: "-"))
  }

  func nature(_ item: String) -> RecordHistory.Nature {
    switch item {
    case "consent-record": .proofOfConsent
    case "suppression-entry": .suppression
    case "printed-publication": .released
    default: .ordinary
    }
  }

  // MARK: Names

  var services: [String] {
    if facts["call.is_complaint"] == "yes" { return ["complaints"] }
    if row.service == "case transfer England-Wales" { return ["case-transfer", "case-records"] }
    return [Self.service(row.service)]
  }

  static func service(_ name: String) -> String {
    let own = [
      "erasure": "case-records", "physical archive": "case-records",
      "adoption": "childrens-services", "fostering": "childrens-services",
      "children's services": "childrens-services",
      "general enquiries telephone": "general-enquiries-telephone",
      "images, videos and user stories": "images-videos-and-user-stories",
      "event attendees and stakeholder networks": "event-attendees",
      "consultations and surveys": "consultations-surveys-and-research",
    ]
    return own[name] ?? name.lowercased().replacing(" ", with: "-")
  }

  /// The items of the register that the thing is made of; a name that is none of them where the
  /// register knows nothing of it.
  var items: [String] {
    if facts["call.is_complaint"] == "yes" { return ["nature-of-complaint"] }
    return switch (row.body, item) {
    case (_, "unclassified"), (_, "other"), (_, "field"), (_, "registration-draft"): ["x-" + item]
    case ("cafcass-cymru", "identity-row"), ("cafcass-cymru", "document"),
      ("cafcass-cymru", "file"), ("cafcass-cymru", "record-key"),
      ("cafcass-cymru", "linkage-key"), ("cafcass-cymru", "physical-file"):
      ["personal-data"]
    case (_, "asset"), (_, "file"), (_, "web-copy"), (_, "printed-publication"): ["photos"]
    case (_, "story"): ["personal-stories"]
    case (_, "contact"): ["contact-information"]
    case (_, "consent-record"): ["consent-record"]
    case (_, "complaint-content"), (_, "complaint-with-contact"): ["nature-of-complaint"]
    case (_, "complainant-contact"): ["contact-details"]
    case (_, "employer-row"): ["employer-name"]
    case ("manage-homes", _) where row.service == "user account": ["first-name"]
    default: []
    }
  }

  var datedFacts: [DatedFact] {
    var found = ["organisation"].compactMap { name in facts[name].map { DatedFact(name, $0) } }
    switch item {
    case "foi-request": found.append(DatedFact("kind", "foi"))
    case "eir-request": found.append(DatedFact("kind", facts["treated_as"] ?? "eir"))
    case "sar-case": found.append(DatedFact("kind", "sar"))
    case "erasure-case": found.append(DatedFact("kind", "erasure"))
    default: break
    }
    for status in facts.numbered("foi.status") {
      let value = facts[status] == "opened" ? "subsequently-opened" : facts[status] ?? ""
      found.append(
        DatedFact("disclosure-status", value, from: facts.localDay(status + ".on")))
    }
    for child in people where child.role == .child {
      if let year = child.births.last?.day.day?.year {
        found.append(DatedFact("child.birth_year", String(year)))
      }
    }
    return found
  }

  var anonymity: AnonymityFinding? {
    guard facts["identifiers"] != nil || item == "remainder-row" else { return nil }
    let starts = ["anonymised", "made", "collected", "sent"]
    let isWorkingCopy =
      ["specialist-copy", "return-copy"].contains(item)
      || facts["going_to"] == "approved-researcher"
    return AnonymityFinding(
      hasIdentifiers: !["none", nil].contains(facts["identifiers"]),
      smallestCell: facts["table.cell"].flatMap { Int($0) },
      cellMin: facts["minimum"].flatMap { Int($0) },
      isRowInOneCell: facts["row.all_in_one_cell"] == "yes",
      due: starts.compactMap(facts.localDay).first, isMadeAnonymous: !isWorkingCopy,
      isPossible: facts["possible"] != "no")
  }
}
