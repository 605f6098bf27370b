/// A table that tells which sets were handed out or made, to whom and when, with what has to be there
/// before: a record of anonymising, a certificate, a reason.
///
/// - Law: UK GDPR recital 26, Art 5(2)
public struct ReleaseLog: Sendable, Hashable {
  public let place: SourcePlace
  public let log: PlacedText
  public let statements: [PlacedText]
  /// The column that names the table of the set.
  public let set: String
  public let recipient: String?
  /// The column with the moment of the release.
  public let at: String?
  /// Column -> the value of rows that tell of something that did leave.
  public let given: [NamedText]
  /// The column that says which rows are meant, and its values; nil: all.
  public let only: String?
  public let values: [String]
  /// The table of records or certificates, and its columns.
  public let record: PlacedText?
  public let recordSet: String?
  public let recordAt: String?
  /// The column with the result of a certificate, and the value that it must have.
  public let recordResult: String?
  public let recordPassed: String?
  /// The table of those who may have what identifies people; column there -> column of the log.
  public let approvals: PlacedText?
  public let approved: [NamedText]
  /// Columns of days, all of which must have come.
  public let approvedFrom: [String]
  public let approvedUntil: String?
  /// The table of reasons for what does identify, and its columns.
  public let reasons: PlacedText?
  public let reasonSet: String?
  public let reason: String?

  public init(
    place: SourcePlace, log: PlacedText, statements: [PlacedText] = [], set: String,
    recipient: String? = nil, at: String? = nil, given: [NamedText] = [], only: String? = nil,
    values: [String] = [], record: PlacedText? = nil, recordSet: String? = nil,
    recordAt: String? = nil, recordResult: String? = nil, recordPassed: String? = nil,
    approvals: PlacedText? = nil, approved: [NamedText] = [], approvedFrom: [String] = [],
    approvedUntil: String? = nil, reasons: PlacedText? = nil, reasonSet: String? = nil,
    reason: String? = nil
  ) {
    self.place = place
    self.log = log
    self.statements = statements
    self.set = set
    self.recipient = recipient
    self.at = at
    self.given = given
    self.only = only
    self.values = values
    self.record = record
    self.recordSet = recordSet
    self.recordAt = recordAt
    self.recordResult = recordResult
    self.recordPassed = recordPassed
    self.approvals = approvals
    self.approved = approved
    self.approvedFrom = approvedFrom
    self.approvedUntil = approvedUntil
    self.reasons = reasons
    self.reasonSet = reasonSet
    self.reason = reason
  }

  static let keys: [KeyShape] = [
    KeyShape("log", .text, required: true, "The table with a row for each release or report"),
    KeyShape("statements", .texts, required: true, "The statements that promise it, by their ids"),
    KeyShape("set", .text, required: true, "The column that names the table that left"),
    KeyShape("recipient", .text, "The column that says to whom"),
    KeyShape("at", .text, "The column with the moment"),
    KeyShape("given", .named, "Column: the value of rows where something did leave"),
    KeyShape("only", .text, "The column that says which rows are meant; absent: all"),
    KeyShape("values", .texts, "The values of that column"),
    KeyShape("record", .text, "The table of records or certificates that must be there before"),
    KeyShape("record-set", .text, "Its column that names the table"),
    KeyShape("record-at", .text, "Its column with the moment"),
    KeyShape("record-result", .text, "Its column with the result, where it is a certificate"),
    KeyShape("record-passed", .text, "The result that a certificate must have"),
    KeyShape("approvals", .text, "The table of those who may have what identifies people"),
    KeyShape("approved", .named, "Column there: the column of the log that must be the same"),
    KeyShape("approved-from", .texts, "Its columns of days, all of which must have come"),
    KeyShape("approved-until", .text, "Its column with the last day"),
    KeyShape("reasons", .text, "The table of reasons for what does identify people"),
    KeyShape("reason-set", .text, "Its column that names the table"),
    KeyShape("reason", .text, "Its column with the reason"),
  ]
}
