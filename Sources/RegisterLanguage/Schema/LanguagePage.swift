import Register

/// The reference of the register language, written from the shapes by which files are read.
public enum LanguagePage {
  public static var page: String {
    head
      + section("Every statement", StatementHead.keys)
      + StatementKind.allCases.map { section("`\($0.rawValue)`", $0.keys, $0.needsOneOf) }.joined()
      + disclosure + store + silences + systems
  }

  private static var disclosure: String {
    """

    ## `disclosure`

    What must be shown before the statements of a file let anything go, or come: by these and by
    the statements themselves the gate decides. It is read by machines and by the case office, and
    not published. `court-information`, `call` and `area` stand beside `rules` and `items`; in
    `organisation.yaml` they hold for every service. Several rules may name one recipient: all of
    them hold. `gates`, `items`, `without`, `purposes`, `subjects`, `form`, `shared`, `agreements`
    and `access` of the recipient hold beside them.

    """
      + section("Keys of `disclosure`", DisclosureRules.keys)
      + section("`rules` of `disclosure`", DisclosureRule.keys)
      + section("`items` of `disclosure`", DisclosureItemRule.keys)
  }

  private static let head = """
    # The register language

    <!-- Written by `addewid check --language` from the language itself: do not edit. -->

    A register is a folder: `organisation.yaml`, one file a service under `services/`, and one file
    a system under `systems/` where maps say what holds the records; each is named after its id.
    Text for the public is a pair, `{ cy: …, en: … }`, with `checked-by` once a named person has
    checked the Welsh. Statements of `organisation.yaml` hold for every service; those of a service
    hold for its parts (`part-of`). A list may be written as one value. Anchors, aliases and tags are
    not used. Editors complete and check with the JSON Schemas beside this page (`addewid check
    --schema organisation`, `--schema service`, `--schema system`).

    A term is written as people say it: `10 years after case closed`, `35 years after the birth of
    the youngest child in the proceedings`, `at most 7 years after consent given, or on withdrawal,
    whichever is earlier`, `at least 6 months after the later of account created and account
    extended`, `while account active`, `permanent`, `no longer than needed` (no period: a finding),
    `as the schedule says` (a policy that is not given: a finding). "case closed" is the event
    `case-closed` of the service's `events`. A period is a number with calendar days, days, working
    days, weeks, months or years.

    """

  private static func section(
    _ title: String, _ keys: [KeyShape], _ oneOf: [String] = []
  ) -> String {
    let rows = keys.map { key in
      "| `\(key.name)`\(key.isRequired ? " (required)" : "") | \(words(key.value)) | \(key.about) |"
    }
    let note =
      oneOf.isEmpty
      ? "" : "\nOne of \(oneOf.map { "`\($0)`" }.joined(separator: ", ")) is required.\n"
    return "\n## \(title)\n\n| Key | Value | What it says |\n|---|---|---|\n"
      + rows.joined(separator: "\n") + "\n" + note
  }

  private static func words(_ shape: ValueShape) -> String {
    switch shape {
    case .text: "text"
    case .texts: "texts"
    case .identifier: "id: lower-case letters, digits, hyphens; at most 48"
    case .pair: "pair"
    case .truth: "true or false"
    case .whole(let range): "number from \(range.lowerBound) to \(range.upperBound)"
    case .date: "date: 2023-05-30, 2023-05 or 2023"
    case .choice(let names): "one of \(names.joined(separator: ", "))"
    case .choices(let names): "some of \(names.joined(separator: ", "))"
    case .reference(let kind): "an id of `\(kind.rawValue)`"
    case .references(let kind): "ids of `\(kind.rawValue)`"
    case .referencesOrAll(let kind): "ids of `\(kind.rawValue)`, or `all`"
    case .term: "term"
    case .period: "period"
    case .periodOr(let word): "period, or `\(word)`"
    case .conditions: "facts with one value each, `{ kind: foi }`"
    case .facts: "names of facts"
    case .named: "names of your own, each with a text"
    case .lines: "lines, `326-349`, or a list of such"
    case .law: "`{ status, law, how }`, status `conflict` or `exception`"
    case .services: "ids of services"
    case .parts(let part): "a list: see \(part.title)"
    case .part(let part): "keys: see \(part.title)"
    }
  }

  private static var store: String {
    """

    ## `store`

    Where the product keeps the records of a service itself: the fields that each record has. Every
    field belongs to an item (`fields`), and an item says whether its fields are encrypted
    (`at-rest`) and which of them records are found by (`look-up`). Beside them a record has a day
    for each of the service's `events` and a value for each of its `facts`, in plain.

    | Key | Value | What it says |
    |---|---|---|
    | `field` (required) | id | The name of the field, as in `fields` of its item |
    | `type` (required) | one of \(StoredField.Kind.allCases.map(\.rawValue).joined(separator: ", ")) | What it holds; by `free-text` and `file` nothing is looked up |
    | `length-max` | number from \(StoredField.lengthMaxRange.lowerBound) to \(StoredField.lengthMaxRange.upperBound) | The most characters, for texts |

    """
  }

  private static var silences: String {
    "\n## `not-stated`\n\nOn what a notice is silent: "
      + Silence.Topic.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ") + ".\n"
  }

  private static var systems: String {
    """

    ## Maps of systems

    A file `systems/ID.yaml` says where one system holds what the register states: what stands in
    each column, whom a row is about, and what may be done there. It holds no address and no
    credential: those are given when a command runs (`--system ID=ADDRESS`, or a file, or the
    environment). A column that is a part of a key or of a join need not be listed; every other is
    listed, or is a finding of `addewid systems drift`. The schema is `--schema system`.

    """
      + SystemPart.allCases.map { section($0.title, $0.keys, $0.needsOneOf) }.joined()
  }
}
