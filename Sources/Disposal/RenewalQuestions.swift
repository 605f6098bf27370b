import Retention
import StatutoryTime

/// Single messages to the user of an account, put together to the questions of its terms.
struct RenewalQuestions {
  /// In the place of a term, for a message that came back: it belongs to the last one sent before.
  static let ofBounce = Int.max

  private let single: [RenewalQuestion]

  /// - Parameter single: one message each, with the day number of the end of its term in `term`.
  init(_ single: [RenewalQuestion]) { self.single = single }

  /// One question for each term, numbered from 1 in the order of their ends.
  var numbered: [RenewalQuestion] {
    let byTerm = Dictionary(grouping: single.filter { $0.term != Self.ofBounce }, by: \.term)
    let bounces = single.filter { $0.term == Self.ofBounce }
    return byTerm.keys.sorted().enumerated().map { index, term in
      joined(byTerm[term] ?? [], bounces, term: index + 1)
    }
  }

  private func joined(
    _ parts: [RenewalQuestion], _ bounces: [RenewalQuestion], term: Int
  ) -> RenewalQuestion {
    let sent = parts.flatMap(\.messages).map(\.sent).sorted()
    let all = single.filter { $0.term != Self.ofBounce }.flatMap(\.messages).map(\.sent).sorted()
    var settled: RenewalQuestion.Answer?
    let messages = sent.enumerated().map { index, day in
      let next = all.first { $0 > day } ?? .latest
      let bounce = bounces.first { bounce in
        bounce.messages.contains { day <= $0.sent && $0.sent < next }
      }
      settled = settled ?? bounce?.settled
      return RenewalQuestion.Message(
        sent: day, isReminder: index > 0, bounced: bounce?.messages.first?.sent)
    }
    return RenewalQuestion(
      term: term, messages: messages, answers: parts.flatMap(\.answers), settled: settled)
  }
}
