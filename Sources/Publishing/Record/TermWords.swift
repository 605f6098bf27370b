import Register
import Wording

/// A retention term in words: as the register writes it, and in Welsh.
///
/// Events stand in quotation marks in Welsh, so that no word before them has to mutate them.
enum TermWords {
  static func text(_ term: RetentionTerm) -> Message {
    switch term {
    case .permanent: Message(cy: "yn barhaol", en: "permanent")
    case .whileNeeded: Message(cy: "heb fod yn hwy nag sydd ei angen", en: "no longer than needed")
    case .asScheduled: Message(cy: "fel y dywed yr amserlen", en: "as the schedule says")
    case .one(let limb): text(limb)
    case .earlier(let one, let other):
      Message(
        cy: "\(text(one).cy), neu \(text(other).cy), pa un bynnag sydd gynharaf",
        en: "\(text(one).en), or \(text(other).en), whichever is earlier")
    case .later(let one, let other):
      Message(
        cy: "\(text(one).cy), neu \(text(other).cy), pa un bynnag sydd ddiweddaraf",
        en: "\(text(one).en), or \(text(other).en), whichever is later")
    }
  }

  private static func text(_ limb: RetentionTerm.Limb) -> Message {
    switch limb.end {
    case .after(let period, let start):
      let bound = limb.bound
      let from = text(start)
      return Message(
        cy: "\(bounds[bound] ?? "")\(welsh(period)) ar ôl \(from.cy)",
        en: "\(bound.rawValue)\(bound == .exactly ? "" : " ")\(period) after \(from.en)")
    case .until(let start):
      let to = text(start)
      return Message(cy: "hyd at \(to.cy)", en: "until \(to.en)")
    case .on(let event):
      let event = EventWords.text(event)
      return Message(cy: "pan ddigwydd ‘\(event.cy)’", en: "on \(event.en)")
    case .during(let event):
      let event = EventWords.text(event)
      return Message(cy: "cyhyd â bod ‘\(event.cy)’ yn wir", en: "while \(event.en)")
    }
  }

  private static let bounds: [RetentionTerm.Bound: String] = [
    .atMost: "dim mwy na ", .atLeast: "o leiaf ",
  ]

  private static func text(_ start: RetentionTerm.Start) -> Message {
    switch start {
    case .event(let event):
      let event = EventWords.text(event)
      return Message(cy: "‘\(event.cy)’", en: event.en)
    case .later(let one, let other): return pair(one, other, cy: "y diweddaraf", en: "the later")
    case .earlier(let one, let other): return pair(one, other, cy: "y cynharaf", en: "the earlier")
    case .birth(let person):
      return Message(cy: births[person] ?? "", en: "the birth of \(person.rawValue)")
    }
  }

  private static func pair(_ one: String, _ other: String, cy: String, en: String) -> Message {
    let (one, other) = (EventWords.text(one), EventWords.text(other))
    return Message(
      cy: "\(cy) o ‘\(one.cy)’ a ‘\(other.cy)’", en: "\(en) of \(one.en) and \(other.en)")
  }

  private static let births: [RetentionTerm.Person: String] = [
    .person: "geni’r person", .child: "geni’r plentyn",
    .youngestChild: "geni’r plentyn ieuengaf yn yr achos",
  ]

  /// A number and its unit, mutated as Welsh does.
  private static func welsh(_ period: Period) -> String {
    let count = period.count
    switch period.unit {
    case .day: return count == 2 ? "2 ddiwrnod" : "\(count) diwrnod"
    case .workingDay: return count == 2 ? "2 ddiwrnod gwaith" : "\(count) diwrnod gwaith"
    case .week: return "\(count) wythnos"
    case .month: return count == 2 ? "2 fis" : "\(count) mis"
    case .year:
      switch count {
      case 1: return "1 flwyddyn"
      case 2: return "2 flynedd"
      case 3, 4, 6: return "\(count) blynedd"
      case 5, 7, 8, 9, 10, 12, 15, 18, 20, 50, 100: return "\(count) mlynedd"
      default: return "\(count) o flynyddoedd"
      }
    }
  }
}

/// Events of terms in words. Registers name them in English; the usual ones have Welsh here.
enum EventWords {
  static func text(_ event: String) -> Message {
    let english = event.split(separator: "-").joined(separator: " ")
    return Message(cy: welsh[event] ?? english, en: english)
  }

  private static let welsh = [
    "case-closed": "cau’r achos", "file-closed": "cau’r ffeil",
    "disclosure-status-set": "pennu’r statws datgelu", "consent-given": "rhoi cydsyniad",
    "withdrawal": "tynnu’n ôl", "deletion-request": "cais i ddileu",
    "record-made": "creu’r cofnod", "session-ended": "diwedd y sesiwn",
    "account-active": "cyfrif yn weithredol", "account-created": "creu’r cyfrif",
    "account-extended": "estyn y cyfrif", "year-ended": "diwedd y flwyddyn",
    "financial-year-ended": "diwedd y flwyddyn ariannol",
    "last-contact": "y cyswllt diwethaf", "last-action": "y weithred ddiwethaf",
    "contract-ended": "diwedd y contract", "employment-ended": "diwedd y gyflogaeth",
    "person-died": "marwolaeth y person", "superseded": "disodli’r cofnod",
    "event-held": "cynnal y digwyddiad", "application-decided": "penderfynu ar y cais",
    "adoption-order-made": "gwneud y gorchymyn mabwysiadu",
  ]
}
