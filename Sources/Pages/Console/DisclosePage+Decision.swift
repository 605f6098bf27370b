import Wording

extension DisclosePage {
  /// What was decided about a disclosure, and why.
  public struct Decision: Sendable {
    /// An item that stays back, and why.
    public struct Withheld: Sendable {
      public let item: String
      public let reason: String

      public init(item: String, reason: String) {
        self.item = item
        self.reason = reason
      }
    }

    /// Why a disclosure is refused or must be reviewed.
    public struct Reason: Sendable {
      /// The two answers that are never mixed.
      public enum Kind: String, Sendable {
        case notCovered = "not-covered"
        case unlawful
      }

      public let text: String
      let kind: String

      public init(_ kind: Kind, _ text: String, in language: Language) {
        self.text = text
        self.kind = Catalogue.text("console.disclose.\(kind.rawValue)", in: language)
      }
    }

    /// The shape and the words of the decision, as the partial `status` shows them.
    struct Mark: Sendable {
      let name: String
      let shape: String
      let word: String

      init(_ key: String, as status: StatusMark.Status, in language: Language) {
        name = status.rawValue
        shape = "mark-\(status.rawValue)"
        word = Catalogue.text("console.disclose.\(key)", in: language)
      }
    }

    let mark: Mark
    let items: [String]
    let withheld: [Withheld]
    let reasons: [Reason]
    let statements: [String]
    let nearest: String?
    let hasItems: Bool
    let hasWithheld: Bool
    let hasReasons: Bool
    let hasStatements: Bool
    let mayDisclose: Bool
    let isReviewed: Bool

    private init(
      mark: Mark, items: [String] = [], withheld: [Withheld] = [], reasons: [Reason] = [],
      statements: [String] = [], nearest: String? = nil, mayDisclose: Bool, isReviewed: Bool
    ) {
      self.mark = mark
      self.items = items
      self.withheld = withheld
      self.reasons = reasons
      self.statements = statements
      self.nearest = nearest
      hasItems = !items.isEmpty
      hasWithheld = !withheld.isEmpty
      hasReasons = !reasons.isEmpty
      hasStatements = !statements.isEmpty
      self.mayDisclose = mayDisclose
      self.isReviewed = isReviewed
    }

    /// The items may go; some of those asked for may stay back.
    public static func permit(
      items: [String], withheld: [Withheld] = [], statements: [String], in language: Language
    ) -> Decision {
      Decision(
        mark: Mark("permit", as: .kept, in: language), items: items, withheld: withheld,
        statements: statements, mayDisclose: true, isReviewed: false)
    }

    /// Nothing may go.
    ///
    /// - Parameter nearest: the statement of the notice that comes nearest, or nil where none does.
    public static func deny(
      reasons: [Reason], nearest: String?, in language: Language
    ) -> Decision {
      Decision(
        mark: Mark("deny", as: .broken, in: language), reasons: reasons, nearest: nearest,
        mayDisclose: false, isReviewed: false)
    }

    /// A person may disclose now, with a reason; another person reviews it afterwards.
    public static func review(
      items: [String], withheld: [Withheld] = [], reasons: [Reason], nearest: String? = nil,
      in language: Language
    ) -> Decision {
      Decision(
        mark: Mark("review", as: .unproven, in: language), items: items, withheld: withheld,
        reasons: reasons, nearest: nearest, mayDisclose: true, isReviewed: true)
    }
  }
}
