import Register
import Wording

/// Who does it, about whom, what is held, and from whom it comes.
extension RecordScope {
  var businessFunction: RecordCell {
    guard let service else { return RecordCell([RecordEntry(RecordWords.wholeBody)]) }
    let names = parents.reversed().map(\.name) + [service.name]
    let isChecked = names.allSatisfy { $0.checkedBy != nil }
    return RecordCell([
      RecordEntry(
        BilingualText(
          cy: names.map(\.cy).joined(separator: " – "),
          en: names.map(\.en).joined(separator: " – "),
          checkedBy: isChecked ? service.name.checkedBy : nil))
    ])
  }

  var controllerBlock: RecordCell {
    let controller = controller
    var parts = [
      controller.name, controller.postalAddress,
      BilingualText(cy: controller.enquiriesEmail, en: controller.enquiriesEmail),
    ]
    if let registration = controller.registration {
      let words = RecordWords.registration
      parts.append(
        BilingualText(
          cy: words.text(in: .cy, ["reference": registration]),
          en: words.text(in: .en, ["reference": registration])))
    }
    return RecordCell(parts.map { RecordEntry($0) })
  }

  var officer: RecordCell {
    let contacts = all(\.contacts).filter { $0.role == "data-protection-officer" }
    return RecordCell(
      contacts.map { contact in
        let reached = contact.email + contact.telephone + contact.website
        var parts = reached.map(Message.same)
        if let post = contact.post { parts.append(Message(cy: post.cy, en: post.en)) }
        return entry(contact, Message.list(parts))
      })
  }

  var individuals: RecordCell {
    let named = purpose.map { $0.subjects } ?? []
    let subjects =
      named.isEmpty ? nearest(\.subjects) : all(\.subjects).filter { named.contains($0.id) }
    return RecordCell(
      subjects.map { subject in
        entry(
          subject, RecordWords.ages[subject.age],
          terms: subject.age == .child ? ["dpv:Child"] : [])
      })
  }

  /// What is used for the purpose: what the purpose names, else what is held and not kept for
  /// other purposes alone.
  var items: [Stated<DataItem>] {
    let named = purpose.map { $0.items } ?? []
    if !named.isEmpty { return all(\.items).filter { named.contains($0.id) && $0.isHeld } }
    return nearest(\.items) { $0.isHeld && serves($0.onlyFor) }
  }

  var personalData: RecordCell {
    RecordCell(
      items.map { item in
        var remarks: [Message] = []
        switch item.category {
        case .ordinary: break
        case .special:
          let kinds = item.special.compactMap { RecordWords.specialCategories[$0] }
          remarks.append(RecordWords.specialCategory(kinds))
        case .criminal: remarks.append(RecordWords.criminal)
        }
        return entry(item, Message.list(remarks), terms: RecordTerms.data(item.value))
      })
  }

  var sources: RecordCell {
    let items = items
    let ids = Set(items.map(\.id))
    let named = Set(items.flatMap(\.sources))
    let found =
      named.isEmpty
      ? nearest(\.sources) { $0.items.isEmpty || !ids.isDisjoint(with: $0.items) }
      : all(\.sources).filter { named.contains($0.id) }
    return RecordCell(
      found.map { source in entry(source, terms: RecordTerms.source(source.type)) })
  }
}
