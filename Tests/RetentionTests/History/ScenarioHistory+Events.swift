import Retention
import StatutoryTime

extension ScenarioHistory {
  var events: [RecordEvent] {
    var found: [RecordEvent] = []
    func add(_ names: [String], _ event: String, undoes: String? = nil) {
      for name in names {
        if let day = facts.day(name) { found.append(RecordEvent(event, day, undoes: undoes)) }
      }
    }
    add(["case.opened"], "case-opened", undoes: "case-closed")
    add(["case.closed", "closed"], "case-closed")
    add(["case.reopened", "reopened"], "case-reopened", undoes: "case-closed")
    add(["case.closed2", "closed2"], "case-closed")
    add(["call"], "record-made")
    add(["account.created"], "account-created")
    add(["account.closed"], "account-closed")
    add(["approval.started"], "approval-started", undoes: "approval-ended")
    add(["approval.ended"], "approval-ended")
    add(["approval.started2"], "approval-started", undoes: "approval-ended")
    add(["approval.ended2"], "approval-ended")
    add(["placement.ended"], "placement-ended")
    add(["application.refused"], "application-refused")
    add(["application.withdrawn"], "application-withdrawn")
    add(["adoption.order"], "adoption-order")
    add(["last_entry", "last_entry2", "new_entry"], "last-entry")
    add(["service.ended"], "service-ended")
    add(["returned"], "returned-to-authority")
    add(["service_to_child.ended"], "service-to-child-ended")
    add(["transfer.received"], "transfer-received")
    return found + statusEvents
  }

  /// A record of information governance gets its disclosure status when the case is closed.
  private var statusEvents: [RecordEvent] {
    let days = facts.numbered("foi.status").compactMap { facts.day($0 + ".on") }
    let closed = days.first.map { [RecordEvent("case-closed", $0)] } ?? []
    return closed + days.map { RecordEvent("disclosure-status-set", $0) }
  }

  func consents(prefix: String) -> [RecordConsent] {
    if let person = facts["person"], let given = facts.day(person + ".consent") {
      return [RecordConsent(given: given, withdrawn: facts.localDay(person + ".withdrawn"))]
    }
    return facts.numbered(prefix).compactMap { name in
      guard let given = facts.day(name + ".given") else { return nil }
      var formats: [String: LocalDay] = [:]
      for format in facts.list(name + ".formats") {
        formats[format] = facts.localDay("\(name).withdrawn.\(format)")
      }
      return RecordConsent(
        given: given, formats: facts.list(name + ".formats"),
        withdrawn: facts.localDay(name + ".withdrawn"), withdrawnFormats: formats)
    }
  }

  var needs: [NeedDecision] {
    let names: [(String, NeedDecision.Finding)] = [
      ("relevance.ended", .ended), ("relevance.doubted", .doubted),
      ("review.need_ended", .ended), ("review.still_needed", .stillNeeded),
    ]
    return names.compactMap { name, finding in
      facts.localDay(name).map { NeedDecision(finding, on: $0) }
    }
  }

  var questions: [RenewalQuestion] {
    (1...6).map { term in
      var messages: [RenewalQuestion.Message] = []
      for (name, isReminder) in [
        ("mail\(term)", false), ("mail\(term)b", false), ("reminder\(term)", true),
      ] {
        guard let sent = facts.localDay(name + ".sent") else { continue }
        messages.append(
          RenewalQuestion.Message(
            sent: sent, isReminder: isReminder, bounced: facts.localDay(name + ".bounced")))
      }
      let answers = ["answer\(term)", "answer\(term)b"].compactMap { name in
        facts.localDay(name + ".on").map {
          RenewalQuestion.Answer(extends: facts[name] == "yes", on: $0)
        }
      }
      let settled = facts.localDay("queue.cleared").flatMap {
        facts["mail\(term).bounced"] == nil
          ? nil : RenewalQuestion.Answer(extends: facts["queue.outcome"] == "extended", on: $0)
      }
      return RenewalQuestion(term: term, messages: messages, answers: answers, settled: settled)
    }
  }
}
