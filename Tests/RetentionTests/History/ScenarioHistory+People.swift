import Register
import Retention
import StatutoryTime

extension ScenarioHistory {
  /// The people of the record, or of the one case that it serves.
  var people: [RecordPerson] {
    var found = children(prefix: "")
    if let only = cases.first, cases.count == 1 { found += people(of: only) }
    for name in [facts["person"], facts["call"].map { _ in "caller" }, usual].compactMap(\.self)
    where !found.contains(where: { $0.id == name }) {
      found.append(RecordPerson(name, .subject))
    }
    if facts["child.born"] != nil || facts["child.looked_after"] != nil {
      found.append(councilChild)
    }
    return found
  }

  /// Whom a record concerns that names nobody.
  private var usual: String? { row.body == "social-care-wales" ? "P1" : nil }

  var cases: [String] {
    let several = facts.list("person.cases") + facts.list("document.cases")
    return several.isEmpty ? facts.list("case") : several
  }

  func people(of caseName: String) -> [RecordPerson] {
    children(prefix: caseName + ".")
      + facts.numbered("adult", prefix: caseName + ".").map {
        RecordPerson(String($0.dropFirst(caseName.count + 1)))
      }
  }

  func children(prefix: String) -> [RecordPerson] {
    facts.numbered("child", prefix: prefix).compactMap { name in
      guard let born = facts.day(name + ".born") else { return nil }
      var births = [RecordPerson.Birth(born)]
      if let right = facts.day(name + ".corrected") {
        births.append(RecordPerson.Birth(right, from: facts.localDay(name + ".corrected_on")))
      }
      let isError = facts[name + ".removed_why"] == "entered-in-error"
      return RecordPerson(
        String(name.dropFirst(prefix.count)), .child, births: births,
        isBirthContested: facts[name + ".contested"] != nil,
        died: facts.day(name + ".died").map { RecordPerson.Death($0) },
        entered: facts.localDay(name + ".entered"),
        enteredInError: isError ? facts.localDay(name + ".removed") : nil)
    }
  }

  private var councilChild: RecordPerson {
    RecordPerson(
      "child", .child, births: [RecordPerson.Birth(facts.day("child.born") ?? .unknown)],
      died: facts.day("child.died").map { RecordPerson.Death($0) })
  }

  var classes: [ClassMembership] {
    var found: [ClassMembership] = []
    for name in facts.numbered("child") + ["child"] {
      if let membership = lookedAfter(name) { found.append(membership) }
    }
    if let own = ownClass { found.append(ClassMembership(own)) }
    if let given = facts.localDay("support.given") {
      found.append(ClassMembership(.adoptionSupport, from: given))
    }
    if item == "combined-record", facts["last_entry"] != nil {
      found.append(ClassMembership(.fosteringServiceRecords))
    }
    return found
  }

  func lookedAfter(_ name: String) -> ClassMembership? {
    guard let value = facts[name + ".looked_after"], value != "no" else { return nil }
    return ClassMembership(
      .lookedAfterChildCaseRecord, belongs: value == "yes" ? true : nil,
      from: facts.localDay(name + ".looked_after.from"))
  }

  private var ownClass: RecordClass? {
    switch (row.service, item) {
    case ("adoption", _), ("regulated adoption service", _): adoptionClass
    case (_, "foster-parent-record"): .fosterParentRecord
    case (_, "temporary-placement-record"): .temporaryPlacementRecord
    case (_, "foster-application"): .fosterApplicationRefused
    case ("regulated fostering service", "child-record"): .independentFosteringChild
    case ("regulated fostering service", _): .independentFosteringRecords
    case (_, "fostering-schedule-2-record"): .fosteringServiceRecords
    case ("residential special school", _): .residentialSpecialSchool
    case ("children's home", "child-record"): .childrensHomeChild
    case ("regulated advocacy service", "adult-record"): .regulatedServiceAdult
    case ("regulated advocacy service", _): .regulatedServiceChild
    case (_, "allegation-about-staff"): .allegationAboutStaff
    default: nil
    }
  }

  private var adoptionClass: RecordClass? {
    let hasOrder = facts.day("adoption.order") != nil
    if row.body == "none" {
      if item == "support-record" { return .adoptionSupport }
      if hasOrder { return .adoptionServiceOrderMade }
      return item == "adult-record" ? .adoptionServiceAdult : .adoptionServiceChild
    }
    if !hasOrder { return item == "adoption-record" ? .adoptionWithoutOrder : nil }
    let first = LocalDay(year: 2005, month: 12, day: 30) ?? .earliest
    let isEarlier = facts.localDay("adoption.order").map { $0 < first } ?? false
    return isEarlier ? .adoptionBefore2005 : .adoptionSection56
  }
}
