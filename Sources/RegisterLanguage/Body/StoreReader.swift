import Register

/// Reads what each record has that the product keeps itself, and holds the items against it.
enum StoreReader {
  static let keys = ["field", "type", "length-max"]

  static func read(_ top: Section, items: [Stated<DataItem>]) -> [StoredField] {
    var fields: [StoredField] = []
    for section in top.sections("store", keys: keys) {
      guard let field = field(section) else { continue }
      if fields.contains(where: { $0.field == field.field }) {
        top.log.add(
          .duplicateId, at: field.place, "the field '\(field.field)' is in the store twice",
          help: "give each field a name of its own")
      } else {
        fields.append(field)
      }
    }
    if fields.count > StoredField.countMax {
      top.log.add(
        .overLimit, at: top.place(of: "store"),
        "a record has at most \(StoredField.countMax) fields",
        help: "make two services of it, or bring fields together")
    }
    if top.has("store"), top.has("records") {
      top.log.add(
        .storeMisplaced, at: top.place(of: "store"),
        "the records of a service are in one place, and two are given",
        help: "leave out 'records' if the product keeps them, or 'store' if it does not")
    }
    for item in items { check(item, fields, hasStore: top.has("store"), log: top.log) }
    return fields
  }

  /// Every field belongs to an item: what is not stated is not kept.
  static func uses(_ store: [StoredField]) -> [ReferenceUse] {
    store.map { ReferenceUse(name: $0.field, of: .formField, place: $0.place) }
  }

  private static func field(_ section: Section) -> StoredField? {
    guard
      let name = section.identifier("field", help: "a field of an item, for example postal-address")
    else { return nil }
    let place = section.place(of: "field")
    let names = StoredField.Kind.allCases.map(\.rawValue)
    guard let node = section.node("type") else {
      section.missing("type", help: "one of: \(names.joined(separator: ", "))")
      return nil
    }
    guard let kind = section.reading.choice(node, among: names).flatMap(StoredField.Kind.init)
    else { return nil }
    guard section.has("length-max") else {
      return StoredField(field: name, type: kind, place: place)
    }
    return section.whole("length-max", in: StoredField.lengthMaxRange, help: "characters").map {
      StoredField(field: name, type: kind, lengthMax: $0, place: place)
    }
  }

  private static func check(
    _ item: Stated<DataItem>, _ store: [StoredField], hasStore: Bool, log: FindingLog
  ) {
    for key in ["at-rest", "look-up"] where !hasStore && item.head.fields.has(key) {
      log.add(
        .storeMisplaced, at: place(key, in: item),
        "'\(key)' is for records that the product keeps, and the service has no 'store'",
        help: "add 'store' with the fields of the record, or leave '\(key)' out")
    }
    guard hasStore else { return }
    for (index, field) in item.lookUp.enumerated() {
      let place = place("look-up", entry: index, in: item)
      if !item.fields.contains(field) {
        let nearest = nearestName(to: field, among: item.fields).map { "did you mean '\($0)'?" }
        log.add(
          .danglingReference, at: place, "'\(field.prefix(60))' is no field of '\(item.id)'",
          help: nearest ?? "name one of the item's own 'fields'")
      } else if let kind = store.first(where: { $0.field == field })?.type, !kind.canBeLookedUp {
        log.add(
          .lookUpOnText, at: place,
          "records cannot be looked up by '\(field)', which is \(words(kind))",
          help: "look up by a name, an address, a number or a date")
      }
    }
  }

  private static func words(_ kind: StoredField.Kind) -> String {
    kind == .file ? "a file" : "free text"
  }

  private static func place(
    _ key: String, entry: Int = 0, in item: Stated<DataItem>
  ) -> SourcePlace {
    item.head.fields.place(of: key, entry: entry) ?? item.place
  }
}
