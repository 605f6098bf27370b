import Relations
import StatutoryTime

extension WeCareCircle {
  private enum Rule: Int, CaseIterable { case open, subsequentlyOpened, closed, access }

  /// One request for each of the four terms, all of them where the circle stands.
  mutating func addRequests(into batch: inout RowBatch) {
    for rule in Rule.allCases { addRequest(rule, into: &batch) }
  }

  private mutating func addRequest(_ rule: Rule, into batch: inout RowBatch) {
    let months = [12, 24, 120, 60][rule.rawValue]
    let start = position.start(months: months, today: settings.today, &chance)
    let isAccess = rule == .access
    // The term of a status begins with the later of closing and setting it.
    let closed = rule == .subsequentlyOpened ? start.adding(days: -90) : start
    let person = people[rule.rawValue + 1]
    let number = unit * 4 + rule.rawValue + 1
    let text =
      isAccess ? "A copy of everything you hold about me, please." : Self.questions[unit % 3]
    batch.add(
      WeCareSchema.request,
      [
        .of(number), .of(isAccess ? "sar" : "foi"), .of(person.name.full), .of(person.email),
        .of(person.language == "cy" ? "cy" : "en"), .of(text), .of(closed.adding(days: -15)),
        .of(closed), .of(isAccess ? nil : Self.statuses[rule.rawValue]),
        .of(isAccess ? nil : start),
        .of(position == .held ? "complaint to the Commissioner is open" : nil),
      ])
    let file = "\(closed.year)/request-\(number).txt"
    let letter = Array("From: \(person.name.full) <\(person.email)>\n\n\(text)\n".utf8)
    batch.add(WeCareSchema.requestFile, [.of(number), .of(1), .of(file), .of(letter.count)])
    batch.add(file: "letters/\(file)", of: WeCareSchema.requestFile, letter)
  }

  private static let statuses = ["open", "subsequently-opened", "closed"]
  private static let questions = [
    "How much did you spend on agency staff in each of the last three years?",
    "Faint o gwynion a gawsoch am ddigwyddiadau, fesul mis?",
    "Which suppliers run your jobs portal?",
  ]
}
