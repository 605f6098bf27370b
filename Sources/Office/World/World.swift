import Mail
import StatutoryTime

/// All that the office takes from outside: time, chance, mail, and the wish of a test to end it.
public struct World: Sendable {
  public var now: @Sendable () -> Instant
  public var randomness: any Randomness
  public var carrier: any MailCarrier
  /// Called at named points of a unit of work.
  public var interrupt: @Sendable (String) -> Void

  public init(
    now: @escaping @Sendable () -> Instant, randomness: any Randomness,
    carrier: any MailCarrier, interrupt: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.now = now
    self.randomness = randomness
    self.carrier = carrier
    self.interrupt = interrupt
  }

  public var today: LocalDay { now().localDay }
}
