/// What stands above the table of the ICO's template: the controller, its officer, its
/// representative, each with name, address, e-mail and telephone.
struct ControllerBlock {
  /// How to reach a party. A person's name is not among it: a register names roles.
  struct Reach: Sendable, Hashable {
    var address = ""
    var email = ""
    var telephone = ""

    var isEmpty: Bool { address.isEmpty && email.isEmpty && telephone.isEmpty }
  }

  private(set) var name = ""
  private(set) var controller = Reach()
  private(set) var officer = Reach()
  private(set) var representative = Reach()
  /// True where the block names a person for a role.
  private(set) var namesOfficer = false

  private enum Party { case controller, officer, representative }
  private enum Detail { case name, address, email, telephone }

  init(_ above: [[String]]) {
    // The headings of the parties stand over their columns, or at the head of their rows.
    var parties: [(party: Party, row: Int, column: Int)] = []
    for (row, cells) in above.enumerated() {
      for (column, text) in cells.enumerated() {
        if let party = ControllerBlock.party(text) { parties.append((party, row, column)) }
      }
    }
    for (row, cells) in above.enumerated() {
      for (column, text) in cells.enumerated() {
        guard let detail = ControllerBlock.detail(text), let value = value(right: column, cells)
        else { continue }
        let over = parties.filter { $0.row <= row && $0.column <= column }
          .max { ($0.column, $0.row) < ($1.column, $1.row) }
        take(value, detail, over?.party ?? .controller)
      }
    }
  }

  private func value(right column: Int, _ cells: [String]) -> String? {
    guard let value = cells.dropFirst(column + 1).first(where: { !$0.isEmpty }),
      ControllerBlock.detail(value) == nil, ControllerBlock.party(value) == nil,
      !CellList.isNothing(value)
    else { return nil }
    return value
  }

  private mutating func take(_ value: String, _ detail: Detail, _ party: Party) {
    switch (party, detail) {
    case (.controller, .name): if name.isEmpty { name = value }
    case (_, .name): namesOfficer = true
    case (.controller, _): ControllerBlock.take(value, detail, &controller)
    case (.officer, _): ControllerBlock.take(value, detail, &officer)
    case (.representative, _): ControllerBlock.take(value, detail, &representative)
    }
  }

  /// The first value stands: a later one belongs to something that was not recognised.
  private static func take(_ value: String, _ detail: Detail, _ reach: inout Reach) {
    switch detail {
    case .name: break
    case .address: if reach.address.isEmpty { reach.address = value }
    case .email: if reach.email.isEmpty { reach.email = value }
    case .telephone: if reach.telephone.isEmpty { reach.telephone = value }
    }
  }

  private static func party(_ text: String) -> Party? {
    let plain = PlainText.heading(text)
    if plain.contains("data protection officer") || plain == "dpo"
      || plain.contains("swyddog diogelu data")
    {
      return .officer
    }
    if plain.contains("representative") || plain.contains("cynrychiolydd") {
      return .representative
    }
    if ["controller", "data controller", "rheolydd", "rheolydd data", "organisation", "sefydliad"]
      .contains(plain)
    {
      return .controller
    }
    return nil
  }

  private static func detail(_ text: String) -> Detail? {
    switch PlainText.heading(text) {
    case "name", "enw", "name of controller", "controller name", "organisation name": .name
    case "address", "cyfeiriad", "postal address": .address
    case "email", "e mail", "ebost", "e bost", "email address": .email
    case "telephone", "phone", "ffon", "telephone number", "tel": .telephone
    default: nil
    }
  }
}
