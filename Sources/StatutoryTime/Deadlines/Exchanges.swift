/// Questions that the controller put and the answers that came: each stops a clock or restarts it.
struct Exchanges {
  struct Exchange: Hashable {
    let asked: LocalDay
    /// Nil while the answer is awaited.
    let answered: LocalDay?
  }

  /// In the order of asking.
  let list: [Exchange]

  /// Pairs the first question with the first answer, the second with the second, and so on.
  ///
  /// On which day some question stands open does not depend on the pairing, so nothing turns on it.
  ///
  /// - Throws: where an answer comes before its question, or has none; where a question comes
  ///   before the request itself.
  init(
    of facts: CaseFacts, asked: String, answered: String, since received: LocalDay
  ) throws(DeadlineError) {
    let questions = try facts.days(asked, notBefore: received)
    let answers = try facts.days(answered)
    guard answers.count <= questions.count else {
      throw .missingEvent(asked, facts.question.regime)
    }
    for (question, answer) in zip(questions, answers) where answer < question {
      throw .outOfOrder(earlier: asked, later: answered)
    }
    list = questions.enumerated().map { place, question in
      Exchange(asked: question, answered: place < answers.count ? answers[place] : nil)
    }
  }

  /// The first question that still waits for its answer.
  var open: LocalDay? { list.first { $0.answered == nil }?.asked }
}
