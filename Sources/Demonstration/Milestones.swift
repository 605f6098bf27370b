import Synchronization
import SyntheticBodies

/// Says how far a long loading is, now and then.
final class Milestones: Sendable {
  private static let peopleBetween = 100_000
  private let title: String
  private let people: Int
  private let say: @Sendable (String) -> Void
  private let next = Atomic<Int>(Milestones.peopleBetween)

  init(
    _ system: BodySystem, _ body: SyntheticBody, of people: Int,
    _ say: @escaping @Sendable (String) -> Void
  ) {
    title = "\(body.rawValue) \(system.name)"
    self.people = people
    self.say = say
  }

  /// - Parameter done: people so far, told from one task at a time.
  func tell(_ done: Int) {
    let milestone = next.load(ordering: .relaxed)
    guard done >= milestone, milestone < people else { return }
    next.store(done + Self.peopleBetween, ordering: .relaxed)
    say("            \(title): \(done) people")
  }
}
