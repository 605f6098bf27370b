/// An e-mail to one person, ready to send.
public struct Letter: Sendable, Hashable {
  /// The same at each attempt, so that a second copy after a crash can be told from a new letter.
  public let id: String
  public let from: String
  public let to: String
  /// Never anything about the person or their request.
  public let subject: String
  public let body: String

  public init(id: String, from: String, to: String, subject: String, body: String) {
    self.id = id
    self.from = from
    self.to = to
    self.subject = subject
    self.body = body
  }
}

/// Carries letters away; the office gets one from outside, and tests give their own.
public protocol MailCarrier: Sendable {
  func send(_ letter: Letter) async throws(MailError)
}

public enum MailError: Error, Sendable, Hashable {
  /// The server cannot be reached, or broke off: worth another attempt.
  case unreachable
  /// The server refused for now (4xx).
  case deferred(code: Int)
  /// The server refused for good (5xx): another attempt is useless.
  case refused(code: Int)
  /// The letter cannot be sent at all, for example an address with a line break.
  case malformed
  case noServer

  public var isFinal: Bool {
    switch self {
    case .refused, .malformed: true
    case .unreachable, .deferred, .noServer: false
    }
  }

  /// A word for the log and the case page; no address, no server text.
  public var code: String {
    switch self {
    case .unreachable: "unreachable"
    case .deferred(let code): "deferred-\(code)"
    case .refused(let code): "refused-\(code)"
    case .malformed: "malformed"
    case .noServer: "no-server"
    }
  }
}
