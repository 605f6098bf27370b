import Register
import RegisterLanguage
import Wording

/// A statement that is being made from the rows of a sheet.
struct StatementDraft {
  let id: String
  let name: YAMLDraft
  /// Rows of the sheet that say it: they stand where a register gives the lines of its notice.
  var rows: [Int]
  var assumed: Message?
  /// Keys with one value.
  var values: [(key: String, value: YAMLDraft)] = []
  /// Keys with a list, to which further rows add.
  var lists: [(key: String, ids: [String])] = []

  var yaml: YAMLDraft {
    var members: [(key: String, value: YAMLDraft)] = [
      ("id", .plain(id)), ("from", .list(rows.map { .plain(String($0)) })),
    ]
    if let assumed { members.append(("assumed", PairMaker.pair(cy: assumed.cy, en: assumed.en))) }
    members.append(("name", name))
    members += values
    members += lists.filter { !$0.ids.isEmpty }.map { list in
      (
        list.key,
        .list(list.ids.map { StatementDraft.ids.contains(list.key) ? .plain($0) : .text($0) })
      )
    }
    return .mapping(members)
  }

  /// Keys whose lists hold ids and fixed words, not anybody's text.
  private static let ids: Set<String> = [
    "items", "subjects", "purposes", "sources", "recipients", "special", "agreements", "only-for",
  ]
}

/// The statements of one file.
struct StatementsDraft {
  private(set) var byKind: [StatementKind: [StatementDraft]] = [:]
  private var ids = IdMaker()
  /// The position of a statement by what makes it the same as another.
  private var known: [String: Int] = [:]

  /// Adds a statement, or a row to one that says the same.
  ///
  /// - Parameter sameAs: what makes two statements one; nil: never one.
  /// - Returns: the statement's id.
  mutating func add(
    _ kind: StatementKind, _ name: String, _ pair: YAMLDraft, row: Int, sameAs: String?,
    assumed: Message? = nil, values: [(key: String, value: YAMLDraft)] = [],
    lists: [(key: String, ids: [String])] = []
  ) -> String {
    let mark = sameAs.map { "\(kind.rawValue)\u{0}\($0.lowercased())" }
    if let mark, let position = known[mark], var old = byKind[kind]?[position] {
      if !old.rows.contains(row) { old.rows.append(row) }
      for list in lists {
        guard let place = old.lists.firstIndex(where: { $0.key == list.key }) else {
          old.lists.append(list)
          continue
        }
        // Said of everything once, a statement is not narrowed by a later row.
        if old.lists[place].ids.isEmpty || list.ids.isEmpty {
          old.lists[place].ids = []
        } else {
          old.lists[place].ids += list.ids.filter { !old.lists[place].ids.contains($0) }
        }
      }
      byKind[kind]?[position] = old
      return old.id
    }
    let id = ids.id(for: name, else: "statement")
    let draft = StatementDraft(
      id: id, name: pair, rows: [row], assumed: assumed, values: values, lists: lists)
    if let mark { known[mark] = byKind[kind]?.count ?? 0 }
    byKind[kind, default: []].append(draft)
    return id
  }

  func has(_ kind: StatementKind) -> Bool { byKind[kind]?.isEmpty == false }

  /// The sections, in the order of the language.
  var sections: [(key: String, value: YAMLDraft)] {
    StatementKind.allCases.compactMap { kind in
      guard let drafts = byKind[kind], !drafts.isEmpty else { return nil }
      return (kind.rawValue, .list(drafts.map(\.yaml)))
    }
  }
}
