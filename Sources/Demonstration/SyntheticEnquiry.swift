import Rights
import StatutoryTime

/// An invented enquiry with all that happens to it. Nobody in it exists.
struct SyntheticEnquiry: Sendable {
  let number: Int
  let answers: [String: String]
  let receivedOn: LocalDay
  let closedOn: LocalDay?
  let outcome: EnquiryOutcome
  let topic: String?
  /// Status and the day on which it is set, in order.
  let statuses: [(status: DisclosureStatus, on: LocalDay)]

  var kind: EnquiryKind { answers["kind"] == "sar" ? .sar : .foi }
}

extension SyntheticEnquiry {
  /// The enquiries of a body over the last twelve years, the newest of them still open.
  ///
  /// - Parameter planted: a name that tests look for everywhere.
  static func all(_ count: Int, today: LocalDay, planted: String? = nil) -> [SyntheticEnquiry] {
    (0..<count).map { make($0, of: count, today: today, planted: $0 == 3 ? planted : nil) }
  }

  private static func make(
    _ number: Int, of count: Int, today: LocalDay, planted: String?
  ) -> SyntheticEnquiry {
    var dice = Dice(seed: UInt64(number) &* 2_654_435_761 &+ 97)
    let isSAR = number % 3 == 2
    let isRecent = number >= count - max(4, count / 8)
    let age = isRecent ? dice.roll(12) : 40 + (number * 4_300) / max(1, count) + dice.roll(30)
    let received = today.adding(days: -age)
    let person = SyntheticPerson.make(number, dice: &dice, planted: planted)
    let closed = isRecent ? nil : received.adding(days: 5 + dice.roll(15))
    var answers = person.answers
    answers["kind"] = isSAR ? "sar" : "foi"
    answers["request"] =
      isSAR
      ? RequestTexts.access(dice.roll(RequestTexts.accessCount))
      : RequestTexts.information(dice.roll(RequestTexts.informationCount))
    return SyntheticEnquiry(
      number: number, answers: answers, receivedOn: received, closedOn: closed,
      outcome: EnquiryOutcome.allCases[dice.roll(EnquiryOutcome.allCases.count)],
      topic: isSAR ? nil : topics[dice.roll(topics.count)],
      statuses: isSAR ? [] : statuses(number, closed: closed, today: today, dice: &dice))
  }

  private static func statuses(
    _ number: Int, closed: LocalDay?, today: LocalDay, dice: inout Dice
  ) -> [(status: DisclosureStatus, on: LocalDay)] {
    guard let closed else { return [] }
    switch number % 4 {
    case 0: return [(.open, closed)]
    case 1: return [(.closed, closed)]
    case 2:
      let opened = closed.adding(days: 60 + dice.roll(300))
      return opened < today
        ? [(.closed, closed), (.subsequentlyOpened, opened)] : [(.closed, closed)]
    default:
      let withheld = closed.adding(days: 30 + dice.roll(60))
      return withheld < today ? [(.open, closed), (.closed, withheld)] : [(.open, closed)]
    }
  }

  private static let topics = [
    "who-we-are", "what-we-spend", "our-priorities", "how-we-decide", "our-policies",
    "lists-and-registers", "our-services",
  ]
}

/// A small generator: the same rolls for the same seed on every machine.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed | 1 }

  mutating func roll(_ sides: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(1, sides)))
  }
}
