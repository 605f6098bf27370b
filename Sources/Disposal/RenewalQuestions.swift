import Retention
import StatutoryTime

/// Single messages to the user of an account, put together to the questions of its terms.
struct RenewalQuestions {
  private let single: [RenewalQuestion]

  /// - Parameter single: one message each, with the day number of the end of its term in `term`.
  init(_ single: [RenewalQuestion]) { self.single = single }

  /// One question for each term, numbered from 1 in the order of their ends.
  var numbered: [RenewalQuestion] {
    let byTerm = Dictionary(grouping: single, by: \.term)
    return byTerm.keys.sorted().enumerated().map { index, term in
      joined(byTerm[term] ?? [], term: index + 1)
    }
  }

  private func joined(_ parts: [RenewalQuestion], term: Int) -> RenewalQuestion {
    let bounces = parts.flatMap(\.messages).compactMap(\.bounced)
    let sent = parts.flatMap(\.messages).filter { $0.bounced == nil }.map(\.sent).sorted()
    let messages = sent.enumerated().map { index, day in
      let next = index + 1 < sent.count ? sent[index + 1] : LocalDay.latest
      let bounced = bounces.first { day <= $0 && $0 < next }
      return RenewalQuestion.Message(sent: day, isReminder: index > 0, bounced: bounced)
    }
    return RenewalQuestion(
      term: term, messages: messages, answers: parts.flatMap(\.answers),
      settled: parts.compactMap(\.settled).first)
  }
}
