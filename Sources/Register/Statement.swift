import Wording

/// The id of a promise as published, for example `SCW-129`.
public typealias PromiseID = String

/// A place in a register file: what a finding points at.
public struct SourcePlace: Sendable, Hashable, Codable {
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode scalars.
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

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

/// One thing that a register states, with where it comes from and which promises it carries.
///
/// A statement that the notice leaves open is an assumption: it says why, it is published as such,
/// and it stays a finding until the controller confirms it.
public struct Stated<Value: Sendable & Hashable>: Sendable, Hashable {
  public let id: String
  /// At most three promise ids.
  public let keeps: [PromiseID]
  /// Where the notice says it. Absent for an assumption.
  public let from: NoticeLines?
  /// Why the controller's silence was filled, or a doubtful reading chosen.
  public let assumed: BilingualText?
  public let place: SourcePlace
  public let value: Value

  public init(
    id: String, keeps: [PromiseID], from: NoticeLines?, assumed: BilingualText?, place: SourcePlace,
    value: Value
  ) {
    self.id = id
    self.keeps = keeps
    self.from = from
    self.assumed = assumed
    self.place = place
    self.value = value
  }
}

/// A statement without its content: what provers and lists need of each.
public struct StatementOutline: Sendable, Hashable {
  public let id: String
  public let kind: StatementKind
  public let keeps: [PromiseID]
  public let from: NoticeLines?
  public let assumed: BilingualText?
  public let place: SourcePlace

  public init(
    id: String, kind: StatementKind, keeps: [PromiseID], from: NoticeLines?,
    assumed: BilingualText?,
    place: SourcePlace
  ) {
    self.id = id
    self.kind = kind
    self.keeps = keeps
    self.from = from
    self.assumed = assumed
    self.place = place
  }
}

/// What a statement is about; the raw value is the section of a register file.
public enum StatementKind: String, Sendable, Hashable, Codable, CaseIterable {
  case item = "items"
  case purpose = "purposes"
  case recipient = "recipients"
  case retention = "retention"
  case statistic = "statistics"
  case publication = "publications"
  case responsePromise = "response-promises"
}
