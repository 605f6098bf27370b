import Casebook
import Register

/// Counts of enquiries; nobody is in them.
public struct Figures: Sendable {
  public let tally: [TallyRecord]
  public let topics: [(topic: String, requests: Int)]

  /// Received less destroyed is what is held, for every kind and quarter.
  public var reconciles: Bool {
    tally.allSatisfy { $0.received - $0.destroyed == $0.held }
  }
}

extension Office {
  /// Compiles the figures, for the purposes that the register states.
  public func figures(by actor: Actor) async throws -> Figures {
    let acts = service.statistics.map { statistic in
      act(
        .figuresCompiled, on: nil, by: actor, statements: [statistic.id],
        purpose: statistic.value.purpose)
    }
    let figures = try await readFigures()
    try await casebook.record(acts)
    return figures
  }

  func readFigures() async throws -> Figures {
    Figures(tally: try await casebook.tally(), topics: try await casebook.topics())
  }
}
