import Register
import RegisterLanguage
import Review
import StatutoryTime
import Testing

/// A small register whose text says where findings are to stand.
///
/// The last thing on a line may be `#! high`: exactly there, and nowhere else, the rule under test
/// must find something, of that severity. A column is given as `#! high:12`.
struct MarkedRegister {
  /// What stands in `organisation.yaml` after the head that every register needs.
  var organisation = ""
  /// What stands in the file of the one service after its head; nil: there is no service.
  var service: String? = ""
  /// The whole of `systems/cases.yaml`; nil: there is no map.
  var map: String?
  var today = LocalDay(iso: "2026-11-26")!
  /// Keys of the head that a test writes itself, for example `notice`.
  var without: Set<String> = []

  static let head: [(key: String, yaml: String)] = [
    ("organisation", "organisation: cyngor-y-fro"),
    ("name", "name: { cy: Cyngor y Fro, en: Vale Council }"),
    ("brand", "brand: { cy: Cyngor y Fro, en: Vale Council }"),
    ("example", "example: true"),
    ("division", "division: england-and-wales"),
    ("enquiries-email", "enquiries-email: gwybodaeth@vale.example"),
    ("postal-address", "postal-address: { cy: Neuadd y Sir, en: County Hall }"),
    (
      "notice",
      "notice: { document: { cy: Hysbysiad, en: Notice }, version: \"1\", updated: 2026-09-01 }"
    ),
  ]

  static let serviceHead = """
    service: library
    name: { cy: Llyfrgell, en: Library }
    summary: { cy: Benthyg llyfrau., en: Lending books. }

    """

  static let mapHead = """
    system: cases
    name: { cy: System, en: System }
    owner: head of systems
    mode: read-only
    dialect: postgresql
    services: [library]

    """

  private var files: [RegisterFile] {
    let head = Self.head.filter { !without.contains($0.key) }.map(\.yaml).joined(separator: "\n")
    var files = [
      RegisterFile(name: "organisation.yaml", bytes: Array("\(head)\n\(organisation)".utf8))
    ]
    if let service {
      files.append(
        RegisterFile(
          name: "services/library.yaml", bytes: Array("\(Self.serviceHead)\(service)".utf8)))
    }
    if let map {
      files.append(
        RegisterFile(
          name: "systems/cases.yaml", bytes: Array("\(Self.mapHead)\(map)".utf8)))
    }
    return files
  }

  /// Holds the findings of one rule against the marks.
  func check(
    _ rule: any RegisterRule.Type, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (register, problems) = RegisterReader.read(files)
    #expect(problems == [], sourceLocation: sourceLocation)
    let read = try #require(register, sourceLocation: sourceLocation)
    let found = RuleCatalogue.findings(in: read, today: today).filter { $0.rule == rule.id }
    #expect(
      Set(found.map { "\($0.place.file):\($0.place.line): \($0.severity)" })
        == Set(marks.map { "\($0.file):\($0.line): \($0.severity)" }),
      sourceLocation: sourceLocation)
    for mark in marks {
      guard let column = mark.column else { continue }
      let columns = found.filter { $0.place.file == mark.file && $0.place.line == mark.line }
        .map(\.place.column)
      #expect(columns == [column], sourceLocation: sourceLocation)
    }
  }

  private struct Mark {
    let file: String
    let line: Int
    let severity: String
    let column: Int?
  }

  private var marks: [Mark] {
    files.flatMap { file in
      String(decoding: file.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).enumerated().compactMap { index, line -> Mark? in
        guard let range = line.firstRange(of: "#! ") else { return nil }
        let words = line[range.upperBound...].split(separator: ":")
        return Mark(
          file: file.name, line: index + 1, severity: words.first.map(String.init) ?? "",
          column: words.count > 1 ? Int(words[1]) : nil)
      }
    }
  }
}
