/// What stands above the table of the ICO's template: the controller, its officer, its
/// representative, each with name, address, e-mail and telephone.
struct ControllerBlock {
  private(set) var name = ""
  private(set) var address = ""
  private(set) var email = ""
  private(set) var officerEmail = ""
  private(set) var officerTelephone = ""
  private(set) var officerAddress = ""
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
    case (.controller, .address): if address.isEmpty { address = value }
    case (.controller, .email): if email.isEmpty { email = value }
    case (.officer, .name): namesOfficer = true
    case (.officer, .address): officerAddress = value
    case (.officer, .email): officerEmail = value
    case (.officer, .telephone): officerTelephone = value
    case (.controller, .telephone), (.representative, _): break
    }
  }

  private static func party(_ text: String) -> Party? {
    let plain = PlainText.joined(text)
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
    switch PlainText.joined(text) {
    case "name", "enw", "name of controller", "controller name", "organisation name": .name
    case "address", "cyfeiriad", "postal address": .address
    case "email", "e mail", "ebost", "e bost", "email address": .email
    case "telephone", "phone", "ffon", "telephone number", "tel": .telephone
    default: nil
    }
  }
}
