import Retention
import StatutoryTime

/// An account of the housing platform, lived from day to day: what a clerk would do with a diary.
struct AccountLife {
  let history: RecordHistory
  private(set) var today: LocalDay
  private(set) var isOver = false
  private let created: LocalDay
  private let turns: [LocalDay: [Turn]]
  private var termStart: LocalDay
  private var daysAfterEnd = 0
  private var answer: Bool?
  private var wasAsked = false
  private var wasReminded = false
  private var cameBack = false
  private var ended: LocalDay?
  private var saidYesLate = false

  /// The number of the present term: an answer to another question is laid aside.
  private var term = 1

  private enum Turn {
    case asked, reminded, bounced
    case answered(Bool, to: Int)
  }

  init(_ random: inout SeededNumbers) {
    let evening = random.day(after: NaiveHistories.first, within: 4_000)
    created = NaiveDay.inWales(lateOn: evening)
    var questions: [RenewalQuestion] = []
    var turns: [LocalDay: [Turn]] = [:]
    var start = created
    for term in 1...12 {
      let mail = start.adding(days: 150)
      var messages = [RenewalQuestion.Message(sent: mail)]
      turns[mail, default: []].append(.asked)
      let reminder = mail.adding(days: 12)
      if random.chance(90) {
        let bounced = random.chance(15) ? reminder : nil
        messages.append(
          RenewalQuestion.Message(sent: reminder, isReminder: true, bounced: bounced))
        turns[reminder, default: []].append(.reminded)
        if bounced != nil { turns[reminder, default: []].append(.bounced) }
      }
      var answers: [RenewalQuestion.Answer] = []
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let day = random.day(after: reminder, within: 30)
        answers.append(RenewalQuestion.Answer(extends: random.chance(85), on: day))
      }
      answers.sort { $0.day < $1.day }
      for answer in answers {
        turns[answer.day, default: []].append(.answered(answer.extends == true, to: term))
      }
      questions.append(RenewalQuestion(term: term, messages: messages, answers: answers))
      // Where the next term begins, found by looking at one day after the other.
      let from = NaiveDay(start)
      while !NaiveDay(start).isMonths(6, after: from) { start = start.adding(days: 1) }
    }
    var record = RecordHistory()
    record.items = ["first-name"]
    let moment = Instant(iso: "\(evening)T23:30Z")?.localDay ?? evening
    record.events = [RecordEvent("account-created", .known(moment))]
    record.questions = questions
    history = record
    self.turns = turns
    termStart = created
    today = created.adding(days: -1)
  }

  /// One more day, and what may happen to the account on it.
  mutating func live() -> String {
    today = today.adding(days: 1)
    if ended == nil, NaiveDay(today).isMonths(6, after: NaiveDay(termStart)) {
      if answer == true {
        termStart = today
        term += 1
        (answer, wasAsked, wasReminded, cameBack) = (nil, false, false, false)
      } else {
        ended = today
      }
    }
    for turn in turns[today] ?? [] { note(turn) }
    guard let ended else { return "keep" }
    daysAfterEnd += 1
    isOver = daysAfterEnd > 60
    if saidYesLate { return "hold-for-review" }
    if answer == false { return "destroy@\(ended)" }
    return wasAsked && wasReminded && !cameBack ? "destroy@\(ended)" : "hold-for-review"
  }

  private mutating func note(_ turn: Turn) {
    switch turn {
    case .asked: if ended == nil { wasAsked = true }
    case .reminded: if ended == nil { wasReminded = true }
    case .bounced: if ended == nil { cameBack = true }
    case .answered(let isYes, let question):
      guard question == term else { return }
      if ended == nil { answer = isYes } else if isYes { saidYesLate = true }
    }
  }
}
