/// The periods during which the controller waited for a clarification, overlaps merged.
struct ClarificationPauses {
  struct Span: Hashable {
    let from: LocalDay
    /// Nil while the answer is awaited.
    let to: LocalDay?
  }

  /// In order, no two of them sharing a day or touching.
  let spans: [Span]

  static let none = ClarificationPauses(spans: [])

  /// - Parameter replyDayRuns: whether the clock runs again on the day of the reply itself. The
  ///   statute says "ending with the day on which the controller receives the information", so that
  ///   day does not count; the cautious reading counts it.
  init(_ exchanges: Exchanges, replyDayRuns: Bool) {
    var spans: [Span] = []
    for exchange in exchanges.list {
      let to = exchange.answered.map { replyDayRuns ? $0.adding(days: -1) : $0 }
      if let to, to < exchange.asked { continue }
      guard let last = spans.last, last.to.map({ exchange.asked <= $0.adding(days: 1) }) ?? true
      else {
        spans.append(Span(from: exchange.asked, to: to))
        continue
      }
      let end = last.to.flatMap { lastEnd in to.map { max(lastEnd, $0) } }
      spans[spans.count - 1] = Span(from: last.from, to: end)
    }
    self.spans = spans
  }

  private init(spans: [Span]) {
    self.spans = spans
  }
}
