import Register
import Wording

/// A value of a statement as text, with the key and the kind of statement that it belongs to.
struct TypedValue: Sendable, Hashable {
  let statement: String
  let kind: StatementKind
  /// The key of the statement, or the name that its author chose under it.
  let key: String
  /// The key of the statement under which it stands.
  let field: String
  let text: String

  /// What a statement says, and what the statements say that it names.
  static func all(of head: StatementHead, in scope: CarriageScope) -> [TypedValue] {
    var values = own(head, as: head.id)
    for key in head.kind.keys {
      guard case .references(let kind) = key.value.asReferences else { continue }
      let ids = head.fields.texts(key.name) + (head.fields.text(key.name).map { [$0] } ?? [])
      for id in ids {
        guard let named = scope.statement(id, of: kind, named: head) else { continue }
        values += own(named, as: head.id).filter { referable.contains($0.key) }
      }
    }
    return values
  }

  /// Of a named statement only what it is called, and its category, belongs to the one that names it.
  private static let referable: Set<String> = ["name", "listed-as", "category", "special"]

  private static let headKeys: Set<String> = [
    "id", "keeps", "from", "assumed", "confirmed-by", "law-governs", "strength",
  ]

  private static func own(_ head: StatementHead, as statement: String) -> [TypedValue] {
    head.fields.entries.filter { !headKeys.contains($0.key) }.flatMap { entry in
      texts(entry).map {
        TypedValue(
          statement: statement, kind: head.kind, key: $0.key, field: entry.key, text: $0.text)
      }
    }
  }

  private static func texts(
    _ entry: StatementFields.Entry
  ) -> [(key: String, text: String)] {
    let key = entry.key
    switch entry.value {
    case .text(let text): return [(key, text)]
    case .texts(let texts): return texts.map { (key, $0) }
    case .pair(let pair): return [(key, pair.en)]
    case .truth(let truth): return [(key, truth ? "yes" : "no")]
    case .whole(let number): return [(key, String(number))]
    case .term(let term): return [(key, term.words)]
    case .period(let period): return [(key, period.description)]
    case .named(let named): return named.flatMap { [(key, $0.text), ($0.name, $0.text)] }
    case .lines, .law: return []
    }
  }
}

extension ValueShape {
  /// The shape as a list of references, whatever it is in detail.
  fileprivate var asReferences: ValueShape {
    switch self {
    case .reference(let kind), .referencesOrAll(let kind): .references(kind)
    default: self
    }
  }
}
