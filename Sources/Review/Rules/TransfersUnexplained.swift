import Register
import Wording

/// A notice says whether information leaves the country, and what protects it there.
///
/// - Law: UK GDPR Art 13(1)(f), Art 14(1)(f), Art 44A-49A
struct TransfersUnexplained: RegisterRule {
  static let id = "PN-06"

  static let text = RuleText(
    title: "Whether it leaves the United Kingdom",
    law: "UK GDPR Art 13(1)(f), Art 14(1)(f)",
    explanation: """
      People are told whether their information goes outside the United Kingdom, under which \
      regulations or safeguards, and how to get a copy of them. Computers abroad that are rented \
      count as well. A notice that says nothing leaves people to guess.
      """,
    before: """
      transfers:
        - id: hosting
          from: 291
          name: { cy: …, en: our website is hosted in the EU }
          to: [European Union]
      """,
    after: """
      transfers:
        - id: hosting
          from: 291
          name: { cy: …, en: our website is hosted in the EU }
          to: [European Union]
          safeguards: { cy: …, en: the regulations that approve transfers to the EU }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    let transfers = review.anywhere(\.transfers)
    guard transfers.isEmpty else { return transfers.compactMap(unexplained) }
    return [
      finding(
        .medium, at: review.absence(of: .transfers),
        "nothing says whether information leaves the United Kingdom",
        help: "add 'transfers'; one with 'default: deny' says that it does not leave")
    ]
  }

  private func unexplained(_ transfer: Stated<Transfer>) -> Finding? {
    guard transfer.standard != .deny, transfer.safeguards == nil,
      let index = transfer.to.firstIndex(where: { !UnitedKingdom.includes($0) })
    else { return nil }
    return finding(
      .medium, at: transfer.place(of: "to", entry: index),
      "nothing says what protects information that goes to '\(transfer.to[index])'",
      help: """
        add 'safeguards', for example '{ cy: …, en: the regulations that approve transfers to the \
        EU }'
        """)
  }
}

/// The places to which information goes without leaving the country.
private enum UnitedKingdom {
  static func includes(_ place: String) -> Bool {
    let name = place.lowercased()
    return names.contains(name.hasPrefix("the ") ? String(name.dropFirst(4)) : name)
  }

  private static let names: Set<String> = [
    "england", "wales", "scotland", "northern ireland", "uk", "united kingdom",
  ]
}
