/// The gate's answer, with what decided it.
public struct DisclosureDecision: Sendable, Hashable {
  public let id: String
  public let answer: Answer
  /// The least items that may go: never more than was asked for.
  public let items: [String]
  public let withheld: [WithheldItem]
  public let refusal: Refusal?
  /// Ids of the statements of the register that decided.
  public let statements: [String]
  /// The statement that comes nearest, where none permits.
  public let nearest: String?
  public let register: String

  public enum Answer: String, Sendable, Hashable {
    case permit
    case deny
    /// Made now by a person in an emergency, and looked at afterwards.
    case review
  }

  /// The two kinds of no. The first can be put right in the notice; the second cannot.
  public enum Refusal: String, Sendable, Hashable {
    case notCovered = "not-covered"
    case unlawful
  }
}

/// An item that was asked for and does not go.
public struct WithheldItem: Sendable, Hashable {
  public let item: String
  public let reason: Reason

  public init(item: String, reason: Reason) {
    self.item = item
    self.reason = reason
  }

  public enum Reason: String, Sendable, Hashable {
    case notStatedForRecipient = "not-stated-for-recipient"
    case notAnItem = "not-an-item-of-the-register"
    /// The recipient may have the content, but never with the person in it.
    case anonymousOnly = "anonymous-only"
  }
}
