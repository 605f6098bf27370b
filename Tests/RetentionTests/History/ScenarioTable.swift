import Foundation
import Register
import RegisterLanguage

/// The blind table of retention, and the registers whose rules must agree with it.
enum ScenarioTable {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct Row: Sendable, CustomStringConvertible {
    let name: String
    let body: String
    let service: String
    let facts: ScenarioFacts
    let day: String
    let expected: String
    let because: String

    var description: String { name }
  }

  static func rows() throws -> [Row] {
    let path = root.appending(path: "Tests/Expected/retention/scenarios.csv")
    let lines = records(of: try String(contentsOf: path, encoding: .utf8))
    return lines.dropFirst().filter { $0.count == 8 }.map {
      Row(
        name: $0[0], body: $0[2], service: $0[3], facts: ScenarioFacts($0[4]), day: $0[5],
        expected: $0[6], because: $0[7])
    }
  }

  /// The register of a body of the table; `none` is a made-up provider of regulated services.
  ///
  /// - Parameter policy: a period of the controller's own, written into its register.
  static func register(of body: String, policy: (term: String, event: String)?) throws -> Register {
    var files = body == "none" ? [regulatedServices] : try example(body)
    if let policy { files = files.map { stating(policy, in: $0) } }
    let (register, findings) = RegisterReader.read(files)
    guard let register else { throw Unreadable(findings: findings) }
    return register
  }

  struct Unreadable: Error { let findings: [Finding] }

  private static let folders = [
    "social-care-wales": "wecare-wales", "cardiff": "cardiff-childrens-services",
    "wandsworth": "wandsworth-social-care", "manage-homes": "manage-homes-and-places",
    "cafcass-cymru": "cafcass-cymru",
  ]

  private static func example(_ body: String) throws -> [RegisterFile] {
    let folder = root.appending(path: "Examples/registers/\(folders[body] ?? body)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.sorted().filter { $0.hasSuffix(".yaml") }.map {
      RegisterFile(name: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
    }
  }

  /// The file with the period under every rule that names none.
  private static func stating(
    _ policy: (term: String, event: String), in file: RegisterFile
  ) -> RegisterFile {
    var text = String(decoding: file.bytes, as: UTF8.self)
    let silent = ["    keep: as the schedule says\n", "    keep: no longer than needed\n"]
    guard let keep = silent.first(where: text.contains) else { return file }
    text = text.replacingOccurrences(of: keep, with: keep + "    policy: \(policy.term)\n")
    text = text.replacingOccurrences(
      of: "\nretention:\n", with: "\nevents: [\(policy.event)]\n\nretention:\n")
    return RegisterFile(name: file.name, bytes: Array(text.utf8))
  }

  private static let regulatedServices = RegisterFile(
    name: "organisation.yaml",
    bytes: Array(
      """
      organisation: regulated-services
      name: { cy: Darparwr enghreifftiol, en: An example provider }
      brand: { cy: Darparwr enghreifftiol, en: An example provider }
      example: true
      record-duties:
        - fostering-provider-in-wales
        - adoption-provider-in-wales
        - special-school-in-wales
        - childrens-home-in-wales
        - regulated-service-in-wales
      division: england-and-wales
      enquiries-email: requests@regulated-services.example
      postal-address: { cy: Cyfeiriad enghreifftiol, en: Example address }
      notice:
        document: { cy: Hysbysiad, en: Notice }
      retention:
        - id: no-longer-than-needed
          from: 1
          name: { cy: Dim hwy nag sydd ei angen, en: No longer than needed }
          keep: no longer than needed

      """.utf8))

  /// Rows of comma-separated text, quoted as usual.
  static func records(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var previous: Character = " "
    for character in text.replacingOccurrences(of: "\r\n", with: "\n") {
      switch character {
      case "\"":
        // A quote that follows a closing quote at once is one of the text.
        if !isQuoted, previous == "\"" { field.append(character) }
        isQuoted.toggle()
      case "," where !isQuoted:
        row.append(field)
        field = ""
      case "\n" where !isQuoted:
        rows.append(row + [field])
        row = []
        field = ""
      default: field.append(character)
      }
      previous = character
    }
    return rows
  }
}
