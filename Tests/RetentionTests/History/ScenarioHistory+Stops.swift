import Retention
import StatutoryTime

extension ScenarioHistory {
  var requests: [RecordRequest] {
    var found = facts.numbered("request").compactMap { name -> RecordRequest? in
      guard let received = facts.localDay(name + ".received") else { return nil }
      let kind = facts[name + ".kind"] ?? ""
      let decision = facts.localDay(name + ".decided").flatMap { day in
        RecordRequest.Decision.Verdict(rawValue: facts[name + ".decision"] ?? "")
          .map { RecordRequest.Decision($0, on: day) }
      }
      return RecordRequest(
        kind == "erasure" ? .erasure : .other(kind), by: facts[name + ".by"],
        matches: facts[name + ".matches"].map { $0 == "yes" }, received: received,
        answered: facts.localDay(name + ".answered"),
        withdrawn: facts.localDay(name + ".withdrawn"), decision: decision)
    }
    if let day = facts.localDay("informant.erasure_on") {
      found.append(
        RecordRequest(
          .erasure, by: "informant", received: day,
          decision: RecordRequest.Decision(.upheld, on: day)))
    }
    return found
  }

  var stops: [RecordStop] {
    let holds = facts.numbered("hold").compactMap { name in
      stop(.legalHold(reach(facts[name + ".on"] ?? "")), name + ".from", name + ".until")
    }
    let appeals = facts.numbered("appeal").compactMap {
      stop(.appeal, $0 + ".opened", $0 + ".ended")
    }
    let complaints = facts.numbered("complaint").compactMap { name in
      stop(.complaint(by: facts[name + ".by"]), name + ".opened", name + ".closed")
    }
    let inquiries = facts.numbered("inquiry").compactMap { name in
      stop(
        .inquiry(relevant: relevance(of: name)), name + ".opened", name + ".released")
    }
    let coroners = facts.numbered("coroner").compactMap { name in
      stop(.coroner(relevant: relevance(of: name)), name + ".opened", name + ".released")
    }
    return holds + appeals + complaints + inquiries + coroners + restrictions
  }

  private var restrictions: [RecordStop] {
    facts.numbered("restriction").compactMap { name in
      guard let asked = facts.localDay(name + ".asked") else { return nil }
      let isRefused = facts[name + ".decision"] == "refused"
      return .restriction(
        by: facts[name + ".by"], asked: asked,
        refused: isRefused ? facts.localDay(name + ".decided") : nil,
        lifted: facts.localDay(name + ".lifted"))
    }
  }

  private func relevance(of name: String) -> Bool? {
    facts[name + ".relevant"].map { $0 == "yes" }
  }

  private func stop(
    _ kind: RecordStop.Kind, _ from: String, _ until: String
  ) -> RecordStop? {
    facts.localDay(from).map { RecordStop(kind, from: $0, until: facts.localDay(until)) }
  }

  private func reach(_ text: String) -> RecordStop.Reach {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let value = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "person": return .person(value)
    case "case": return .caseNumber(value)
    case "service": return .service(Self.service(value))
    default:
      let query = value.split(separator: "=", maxSplits: 1).map(String.init)
      return .query(name: query[0], value: query.count > 1 ? query[1] : "")
    }
  }
}
