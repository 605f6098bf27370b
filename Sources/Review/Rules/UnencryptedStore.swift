import Register
import Wording

/// What the law protects most lies encrypted where the product keeps it.
///
/// - Law: UK GDPR Art 5(1)(f), Art 9(1), Art 10
struct UnencryptedStore: RegisterRule {
  static let id = "PN-38"

  static let text = RuleText(
    title: "Special category and criminal data encrypted at rest",
    law: "UK GDPR Art 5(1)(f), Art 9(1), Art 10",
    explanation: """
      Health, origin, belief and offences can do the most harm when a disk or a backup goes astray. \
      Where the product keeps such data itself it can encrypt them under a key of each record: a \
      lost copy then tells nothing, and destroying the key reaches the backups too.
      """,
    before: """
      items:
        - id: access-needs
          name: { cy: …, en: access needs }
          from: 40
          category: special
          special: disability
          fields: access-needs
      store:
        - { field: access-needs, type: free-text }
      """,
    after: """
      items:
        - id: access-needs
          name: { cy: …, en: access needs }
          from: 40
          category: special
          special: disability
          fields: access-needs
          at-rest: encrypted
      store:
        - { field: access-needs, type: free-text }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.services.flatMap { scope -> [Finding] in
      let stored = Set(scope.service.store.map(\.field))
      return scope.heldItems.filter { item in
        item.category != .ordinary && item.atRest == .plain
          && item.fields.contains(where: stored.contains)
      }.map { item in
        finding(
          .medium, at: item.place(of: "at-rest"),
          "'\(item.name.en)' is \(words(item.category)), and lies in the store in plain",
          help: "write 'at-rest: encrypted' at the item")
      }
    }
  }

  private func words(_ category: DataItem.Category) -> String {
    category == .criminal ? "data on offences" : "special category data"
  }
}
