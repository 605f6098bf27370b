import Register
import Relations
import StatutoryTime

/// Turns contents into columns and back, with the key of the record.
struct RecordSealer {
  let table: RecordTable
  let key: DataKey
  let randomness: @Sendable (Int) -> [UInt8]

  /// Every column of a content; what it does not hold is null.
  ///
  /// - Parameter leftForms: columns in which a field lay before its form changed; they are emptied.
  func values(
    _ content: RecordContent, _ secret: LookUpSecret, emptying leftForms: Set<String> = []
  ) throws -> [(column: String, value: Value)] {
    var values: [(column: String, value: Value)] = []
    for field in table.fields {
      let text = content.fields[field.name]
      values.append((field.column, try text.map { try value($0, field) } ?? .null))
      if let column = field.lookUpColumn {
        values.append((column, text.map { .bytes(digest($0, field, secret)) } ?? .null))
      }
    }
    for column in leftForms.sorted() { values.append((column, .null)) }
    for event in table.events {
      values.append(
        (
          table.column(ofEvent: event), content.events[event].map { .text($0.description) } ?? .null
        ))
    }
    for fact in table.facts.keys.sorted() {
      values.append((table.column(ofFact: fact), content.facts[fact].map { .text($0) } ?? .null))
    }
    return values
  }

  private func value(_ text: String, _ field: RecordField) throws -> Value {
    switch field.form {
    case .text: return .text(text)
    case .number:
      guard let number = Int64(text) else {
        throw RecordRefusal.notOfKind(field: field.name, .number)
      }
      return .integer(number)
    case .sealed:
      return .bytes(
        try key.seal(
          Array(text.utf8), field: field.name, chance: randomness(DataKey.chanceByteCount)))
    }
  }

  private func digest(_ text: String, _ field: RecordField, _ secret: LookUpSecret) -> [UInt8] {
    secret.key(table: table.name, field: field.name)
      .digest(of: LookUpForm.form(of: text, as: field.kind))
  }
}
