import Register
import RegisterLanguage
import Testing

/// A small register with one system, whose map says where findings are to stand.
///
/// The last thing on a line of the map may be `#! RL-06:14`: there, in that column, and nowhere
/// else, the rule must find something.
struct MappedRegister {
  /// The whole of `systems/cases.yaml`.
  var map: String
  var events = "[case-opened, case-closed]"
  /// The whole of `systems/loans.yaml`, if there is one.
  var other: String?

  static let head = """
    system: cases
    name: { cy: System achosion, en: Case system }
    owner: head of case systems
    mode: direct
    dialect: postgresql
    services: [library]

    """

  static let organisation = """
    organisation: cyngor-y-fro
    name: { cy: Cyngor y Fro, en: Vale Council }
    brand: { cy: Cyngor y Fro, en: Vale Council }
    example: true
    division: england-and-wales
    enquiries-email: gwybodaeth@vale.example
    postal-address: { cy: Neuadd y Sir, en: County Hall }
    notice: { document: { cy: Hysbysiad, en: Notice }, version: "1", updated: 2026-09-01 }
    subjects:
      - { id: families, from: 1, name: { cy: teuluoedd, en: families } }
    items:
      - { id: contact-details, from: 2, name: { cy: manylion cyswllt, en: contact details } }

    """

  var library: String {
    """
    service: library
    name: { cy: Llyfrgell, en: Library }
    summary: { cy: Benthyg llyfrau., en: Lending books. }
    events: \(events)
    facts: { kind: [adult, junior] }
    items:
      - { id: loans, from: 3, name: { cy: benthyciadau, en: loans } }
      - { id: names, from: 4, name: { cy: enwau, en: names } }
    retention:
      - id: loans-kept
        from: 5
        name: { cy: benthyciadau, en: loans }
        keep: 6 years after case closed
    """
  }

  static let archive = """
    service: archive
    name: { cy: Archif, en: Archive }
    summary: { cy: Hen bapurau., en: Old papers. }
    items:
      - { id: papers, from: 6, name: { cy: papurau, en: papers } }
    """

  var files: [RegisterFile] {
    [
      RegisterFile(name: "organisation.yaml", bytes: Array(Self.organisation.utf8)),
      RegisterFile(name: "services/archive.yaml", bytes: Array(Self.archive.utf8)),
      RegisterFile(name: "services/library.yaml", bytes: Array(library.utf8)),
      RegisterFile(name: "systems/cases.yaml", bytes: Array(map.utf8)),
    ]
      + (other.map { [RegisterFile(name: "systems/loans.yaml", bytes: Array($0.utf8))] } ?? [])
  }

  func read(sourceLocation: SourceLocation = #_sourceLocation) throws -> SystemMap {
    let (register, findings) = RegisterReader.read(files)
    #expect(findings.map(\.description) == [], sourceLocation: sourceLocation)
    return try #require(register?.systems.first, sourceLocation: sourceLocation)
  }

  /// Holds the findings of the language against the marks.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let found = RegisterReader.read(files).findings
    #expect(
      found.map { "\($0.place.line) \($0.rule):\($0.place.column)" }.sorted() == marks.sorted(),
      "\(found.map(\.description))", sourceLocation: sourceLocation)
  }

  private var marks: [String] {
    map.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, line -> [String] in
        guard let range = line.firstRange(of: "#! ") else { return [] }
        return line[range.upperBound...].split(separator: " ").map { "\(index + 1) \($0)" }
      }
  }
}
