import Retention
import StatutoryTime

extension ScenarioHistory {
  var parts: ([RecordHistory], RecordHistory.Division) {
    let isMapped = ["by-person", "by-case"].contains(facts["share.map"])
    if cases.count > 1 { return (cases.map(casePart), isMapped ? .parted : .wholeForCases) }
    let people = peopleParts
    if !people.isEmpty { return (people, isMapped ? .parted : .wholeForPeople) }
    return (itemParts, .parted)
  }

  private func part(_ change: (inout RecordHistory) -> Void) -> RecordHistory {
    var part = RecordHistory()
    part.items = items
    change(&part)
    return part
  }

  private func casePart(_ name: String) -> RecordHistory {
    part {
      $0.people = people(of: name)
      $0.cases = [name]
      $0.joined = facts.localDay(name + ".linked")
    }
  }

  /// One part for each person whom one row concerns.
  private var peopleParts: [RecordHistory] {
    switch item {
    case "asset" where facts.list("shown").count > 1: facts.list("shown").map(shownPart)
    case "group-chat":
      facts.list("in").map { name in
        part {
          $0.people = [RecordPerson(name, .subject)]
          $0.events = events
        }
      }
    case "scheme-row": [managerPart, updaterPart]
    case "family-row": facts.numbered("child").map(childPart)
    case "case" where facts["informant.erasure_on"] != nil: informantParts
    default: []
    }
  }

  private func shownPart(_ name: String) -> RecordHistory {
    part {
      $0.people = [RecordPerson(name, .subject)]
      if let given = facts.day(name + ".consent") {
        $0.consents = [
          RecordConsent(given: given, withdrawn: facts.localDay(name + ".withdrawn"))
        ]
      }
    }
  }

  private var managerPart: RecordHistory {
    part {
      $0.events =
        facts.day("manager.account_ended").map { [RecordEvent("account-ended", $0)] } ?? []
    }
  }

  private var updaterPart: RecordHistory {
    part {
      let name = (facts["updated_by"] ?? "") + ".account_ends"
      $0.events =
        facts.day(name).map { [RecordEvent("account-ended", $0, isForeseen: true)] } ?? []
    }
  }

  private func childPart(_ name: String) -> RecordHistory {
    part {
      $0.people = children(prefix: "").filter { $0.id == name }
      $0.classes = [lookedAfter(name)].compactMap(\.self)
      $0.needs = facts.localDay(name + ".need_ended").map { [NeedDecision(.ended, on: $0)] } ?? []
    }
  }

  private var informantParts: [RecordHistory] {
    [
      part {
        $0.people = people
        $0.events = events
      },
      part { $0.people = [RecordPerson("informant")] },
    ]
  }

  /// Parts with a rule of their own.
  private var itemParts: [RecordHistory] {
    switch item {
    case "chat-thread":
      facts.numbered("message").map { name in
        part { $0.events = facts.day(name).map { [RecordEvent("record-made", $0)] } ?? [] }
      }
    case "asset-with-consent-record":
      [("photos", "asset"), ("consent-record", "consent-record")].map { item, name in
        part {
          $0.items = [item]
          $0.nature = nature(name)
          $0.consents = consents(prefix: "consent")
        }
      }
    case "contact-row" where facts["no_contact"] == "yes":
      [part { _ in }, part { $0.nature = .suppression }]
    default: []
    }
  }
}
