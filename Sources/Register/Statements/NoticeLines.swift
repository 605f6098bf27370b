/// Lines of the published notice, first and last included, counted from 1.
public struct NoticeLines: Sendable, Hashable, Codable, CustomStringConvertible {
  public let first: Int
  public let last: Int

  public init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  public func overlaps(_ other: NoticeLines) -> Bool {
    first <= other.last && other.first <= last
  }

  public var description: String { first == last ? "\(first)" : "\(first)-\(last)" }
}
