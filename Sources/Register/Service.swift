import Wording

/// A service of a controller, as its part of the notice describes it.
public struct Service: Sendable, Hashable {
  public let id: String
  public let name: BilingualText
  public let summary: BilingualText
  /// Where the notice speaks of the service as a whole.
  public let from: NoticeLines?
  public let place: SourcePlace

  public let items: [Stated<DataItem>]
  public let purposes: [Stated<Purpose>]
  public let recipients: [Stated<Recipient>]
  public let retention: [Stated<RetentionRule>]
  public let statistics: [Stated<Statistic>]
  public let publications: [Stated<Publication>]
  public let records: RecordMap
  public let form: [FormField]
  /// Id of the purpose for which staff work on the records.
  public let handledFor: String
  /// What the notice does not say about this service, for example `lawful-basis`.
  public let notStated: [NotStated]

  public init(
    id: String, name: BilingualText, summary: BilingualText, from: NoticeLines?,
    place: SourcePlace, items: [Stated<DataItem>], purposes: [Stated<Purpose>],
    recipients: [Stated<Recipient>], retention: [Stated<RetentionRule>],
    statistics: [Stated<Statistic>], publications: [Stated<Publication>], records: RecordMap,
    form: [FormField], handledFor: String,
    notStated: [NotStated]
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.from = from
    self.place = place
    self.items = items
    self.purposes = purposes
    self.recipients = recipients
    self.retention = retention
    self.statistics = statistics
    self.publications = publications
    self.records = records
    self.form = form
    self.handledFor = handledFor
    self.notStated = notStated
  }

  /// Every statement of the service, in the order of the register file.
  public var statements: [StatementOutline] {
    outline(items, .item) + outline(purposes, .purpose) + outline(recipients, .recipient)
      + outline(retention, .retention) + outline(statistics, .statistic)
      + outline(publications, .publication)
  }

  private func outline<V>(_ stated: [Stated<V>], _ kind: StatementKind) -> [StatementOutline] {
    stated.map { $0.outline(kind) }
  }

  public func item(_ id: String) -> DataItem? {
    items.first { $0.value.id == id }?.value
  }
}

extension Stated {
  public func outline(_ kind: StatementKind) -> StatementOutline {
    StatementOutline(
      id: id, kind: kind, keeps: keeps, from: from, assumed: assumed, place: place)
  }
}

/// A point on which the notice is silent. It is published as "not stated", never filled from
/// another body.
public enum NotStated: String, Sendable, Hashable, CaseIterable, Codable {
  case lawfulBasis = "lawful-basis"
  case source
  case transfers
  case retention
  case rights
  case automatedDecisions = "automated-decisions"
  case security
}
