import StatutoryTime

/// The question at the end of one term of an account: whether its user wants another.
public struct RenewalQuestion: Sendable, Hashable {
  /// The number of the term at whose end it is put, from 1.
  public let term: Int
  /// The question itself and its reminders, in the order in which they went.
  public let messages: [Message]
  public let answers: [Answer]
  /// What staff did with a question that came back.
  public let settled: Answer?

  public init(
    term: Int, messages: [Message] = [], answers: [Answer] = [], settled: Answer? = nil
  ) {
    self.term = term
    self.messages = messages
    self.answers = answers
    self.settled = settled
  }

  public struct Message: Sendable, Hashable {
    public let sent: LocalDay
    public let isReminder: Bool
    public let bounced: LocalDay?

    public init(sent: LocalDay, isReminder: Bool = false, bounced: LocalDay? = nil) {
      self.sent = sent
      self.isReminder = isReminder
      self.bounced = bounced
    }
  }

  public struct Answer: Sendable, Hashable {
    /// Whether the account goes on; nil where somebody answered and nobody can say what.
    public let extends: Bool?
    public let day: LocalDay

    public init(extends: Bool?, on day: LocalDay) {
      self.extends = extends
      self.day = day
    }
  }

  func known(on today: LocalDay) -> RenewalQuestion {
    RenewalQuestion(
      term: term,
      messages: messages.filter { $0.sent <= today }.map {
        Message(
          sent: $0.sent, isReminder: $0.isReminder, bounced: $0.bounced.known(on: today))
      },
      answers: answers.filter { $0.day <= today },
      settled: settled.flatMap { $0.day <= today ? $0 : nil })
  }
}
