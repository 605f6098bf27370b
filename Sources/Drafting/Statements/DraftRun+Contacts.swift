import Documents
import Reading
import Register
import RegisterLanguage
import Wording

extension DraftRun {
  /// How to reach the body and its data protection officer.
  ///
  /// - Law: UK GDPR Art 13(1)(a)-(b)
  mutating func draftContacts() {
    var groups: [ContactGroup] = []
    for statement in parts.statements(.contact) {
      let (party, named) = party(of: statement)
      let place = groups.firstIndex { group in
        group.party == party
          && (party != .body || group.section == parts.section(statement.passage))
      }
      if let place {
        add(statement, to: &groups[place])
      } else {
        var group = ContactGroup(
          party: party, section: parts.section(statement.passage),
          naming: named ?? statement.passage)
        add(statement, to: &group)
        groups.append(group)
      }
    }
    contactGroups(groups)
    if !groups.contains(where: { $0.party == .officer }) { draftUnreachedOfficer() }
  }

  private mutating func contactGroups(_ groups: [ContactGroup]) {
    for group in groups where group.party == .body || group.party == .officer {
      let isOfficer = group.party == .officer
      var naming = group.naming
      var name = parts.words(naming)
      if isOfficer {
        // The first of its passages that writes the words out.
        let above = (max(0, naming - 3)..<naming).reversed().filter {
          parts.section($0) == parts.section(naming)
        }
        for passage in [naming] + group.passages + above {
          guard let words = OfficerWords.name(in: parts.words(passage)) else { continue }
          (name, naming) = (words, passage)
          break
        }
      }
      var values: [(key: String, value: YAMLDraft)] = [
        ("role", .plain(isOfficer ? "data-protection-officer" : "service"))
      ]
      values += group.values(pairs)
      let id = body.add(
        .contact, name, at: parts.lines(naming),
        id: isOfficer ? "data-protection-officer" : "enquiries", sameAs: "\(group.party)", values)
      body.change(.contact, id: id) { contact in
        for line in group.lines { contact.add(line) }
      }
    }
    let first = groups.first { $0.party == .body && !$0.email.isEmpty }
    bodyFacts.email = (first ?? groups.first { $0.party == .officer })?.email.first
    let post = groups.first { $0.party == .body && $0.post != nil }
    bodyFacts.post = (post ?? groups.first { $0.party == .officer })?.post
    commissionerContacts = groups.filter { $0.party == .commissioner }
  }

  /// An officer whom the notice names and does not say how to reach.
  private mutating func draftUnreachedOfficer() {
    let passages = reading.passages.indices.filter {
      OfficerWords.isNamed(in: parts.plain($0)) && reading.passages[$0].role != .heading
    }
    guard let first = passages.first else { return }
    var values: [(key: String, value: YAMLDraft)] = [("role", .plain("data-protection-officer"))]
    let dangling = passages.first { isDangling($0) }
    if let dangling {
      let isMail = parts.plain(dangling).has("email", "e mail", "e bost", "ebost")
      values.append(("missing", .list([.plain(isMail ? "email" : "address")])))
    }
    let id = body.add(
      .contact, OfficerWords.name(in: parts.words(first)) ?? parts.words(first),
      at: parts.lines(first), id: "data-protection-officer", values)
    guard let dangling else { return }
    body.change(.contact, id: id) { $0.add(parts.lines(dangling)) }
  }

  /// "contact our Data Protection Officer by e-mail at".
  private func isDangling(_ passage: Int) -> Bool {
    guard let last = parts.plain(passage).words.last else { return false }
    return ["at", "via", "on", "yn", "ar", "by", "trwy", "drwy"].contains(last)
  }

  private func add(_ statement: NoticeStatement, to group: inout ContactGroup) {
    let passage = statement.passage
    let lines = parts.lines(passage)
    if !group.lines.contains(lines) { group.lines.append(lines) }
    group.passages.append(passage)
    switch statement.value {
    case "form":
      let words = DraftText.trimmed(reading.document.words(statement.words))
      if !words.isEmpty, !group.channels.contains(words) { group.channels.append(words) }
    case "post":
      guard group.post == nil else { return }
      let address = PostalWords.address(endingAt: passage, parts)
      group.post = address.words
      group.passages += address.passages
      for line in address.passages.map({ parts.lines($0) }) where !group.lines.contains(line) {
        group.lines.append(line)
      }
    case let value where value.contains("@"):
      if !group.email.contains(value) { group.email.append(value) }
    case let value:
      if !group.telephone.contains(value) { group.telephone.append(value) }
    }
  }

  // MARK: Whose contact it is

  /// - Returns: the party, and the passage that names it.
  private func party(of statement: NoticeStatement) -> (ContactGroup.Party, named: Int?) {
    let value = statement.value.lowercased()
    if value.hasSuffix("ico.org.uk") || value.hasSuffix("ombudsman.wales") {
      return (.commissioner, nil)
    }
    let unit = parts.unit(of: statement.passage)
    for passage in unit {
      if let party = ContactGroup.party(in: parts.plain(passage)) { return (party, passage) }
    }
    // Lines of an address stand below the words that say whose it is.
    let section = parts.section(statement.passage)
    var passage = unit[0] - 1
    let plain = parts.plain(unit[0])
    let isLine = isShort(unit[0]) && !plain.says("us", "ni", "atom")
    let isMore = isLine || plain.says("her", "him", "them", "hi", "ef", "nhw")
    while isMore, passage >= 0, unit[0] - passage <= ContactGroup.linesBackMax,
      parts.section(passage) == section, isShort(passage) || passage == unit[0] - 1
    {
      if let party = ContactGroup.party(in: parts.plain(passage)) { return (party, passage) }
      passage -= 1
    }
    if let heading = reading.sections[section].heading,
      let party = ContactGroup.party(in: parts.plain(heading))
    {
      return (party, heading)
    }
    return (.body, nil)
  }

  private func isShort(_ passage: Int) -> Bool { parts.plain(passage).words.count <= 9 }
}
