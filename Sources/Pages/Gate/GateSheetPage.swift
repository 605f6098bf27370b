import Wording

/// The rules of disclosure on paper, for when the product is down: what goes at once, what never
/// goes, what goes to whom, and slips to write down what was done. One file, without script.
public struct GateSheetPage: Rendered {
  public static let template = "gate-sheet"

  public struct Service: Sendable {
    public struct Recipient: Sendable {
      public let name: String
      /// What may go; empty where nothing does.
      public let items: [String]
      /// In the place of items: that nothing goes, or that a need or an agreement says what.
      public let remark: String?
      public let conditions: [String]
      let hasItems: Bool
      let hasConditions: Bool

      public init(name: String, items: [String], remark: String?, conditions: [String]) {
        self.name = name
        self.items = items
        self.remark = remark
        self.conditions = conditions
        hasItems = !items.isEmpty
        hasConditions = !conditions.isEmpty
      }
    }

    public let id: String
    public let name: String
    public let recipients: [Recipient]
    /// Whom to call about what never goes.
    public let call: String
    let hasRecipients: Bool

    public init(id: String, name: String, recipients: [Recipient], call: String) {
      self.id = id
      self.name = name
      self.recipients = recipients
      self.call = call
      hasRecipients = !recipients.isEmpty
    }
  }

  let frame: ReviewFrame
  let body: String
  let register: String
  let w: [String: String]
  let services: [Service]
  let slips: [Int]

  /// How many slips are on a sheet.
  static let slipCount = 4

  /// - Parameters:
  ///   - version: the register's version, so that an old sheet is known for one.
  ///   - day: the day on which the page is made.
  public init(
    body: String, version: String, services: [Service], styles: ReviewStyles, day: String,
    in language: Language
  ) {
    frame = ReviewFrame(
      Catalogue.text("sheet.title", in: language), styles: styles, day: day, indexLink: nil,
      in: language)
    self.body = body
    register = String(version.prefix(12))
    w = Catalogue.words("sheet", in: language)
    self.services = services
    slips = Array(1...Self.slipCount)
  }
}
