import Register
import RegisterLanguage
import TestSupport
import Testing

@Suite("A register with faults")
struct BrokenRegisterTests {
  /// A change to the example register, and the one finding that must come of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let old: String
    let new: String
    let rule: LanguageRule
    /// A word of the help that must be there.
    let help: String

    var testDescription: String { name }
  }

  static let service = "services/information-governance-enquiries.yaml"
  static let organisation = "organisation.yaml"

  static let cases: [Case] = [
    .init(
      name: "a key with a slip", file: service, old: "purposes:\n", new: "purpose:\n",
      rule: .unknownKey, help: "'purposes'"),
    .init(
      name: "a statement that says neither where from nor why", file: service,
      old: "    from: 336\n", new: "", rule: .statementWithoutSource, help: "'assumed'"),
    .init(
      name: "a term without a number", file: service, old: "keep: 5 years after case closed",
      new: "keep: five years after case closed", rule: .unreadableTerm, help: "10 years"),
    .init(
      name: "a term without its start", file: service, old: "keep: 5 years after case closed",
      new: "keep: 5 years", rule: .unreadableTerm, help: "10 years"),
    .init(
      name: "a term of a thousand years", file: service, old: "keep: 5 years after case closed",
      new: "keep: 1000 years after case closed", rule: .unreadableTerm, help: "150"),
    .init(
      name: "an event with a slip", file: service, old: "keep: 5 years after case closed",
      new: "keep: 5 years after case clsed", rule: .danglingReference, help: "'case-closed'"),
    .init(
      name: "an item that is not declared", file: service,
      old: "items: [personal-information, contact-details, request-content]",
      new: "items: [personal-information, contact-detail, request-content]",
      rule: .danglingReference, help: "'contact-details'"),
    .init(
      name: "a purpose that is not declared", file: service, old: "handled-for: process-requests",
      new: "handled-for: proces-requests", rule: .danglingReference, help: "'process-requests'"),
    .init(
      name: "a fact with another value", file: service,
      old: "applies: { kind: foi, disclosure-status: open }",
      new: "applies: { kind: foi, disclosure-status: opened }", rule: .danglingReference,
      help: "'open'"),
    .init(
      name: "an id twice", file: service, old: "  - id: foi-closed\n", new: "  - id: foi-open\n",
      rule: .duplicateId, help: "own"),
    .init(
      name: "lines that are none", file: service, old: "    from: 344\n",
      new: "    from: line 344\n",
      rule: .unreadableLines, help: "326-349"),
    .init(
      name: "lines the wrong way round", file: service, old: "from: 328-330",
      new: "from: 330-328", rule: .unreadableLines, help: "326-349"),
    .init(
      name: "text in one language", file: organisation,
      old: "name: { cy: Gofal Cymdeithasol Cymru, en: Social Care Wales }",
      new: "name: { en: Social Care Wales }", rule: .missingKey, help: "Welsh"),
    .init(
      name: "a text where a pair is needed", file: organisation,
      old: "name: { cy: Gofal Cymdeithasol Cymru, en: Social Care Wales }",
      new: "name: Social Care Wales", rule: .wrongType, help: "cy"),
    .init(
      name: "a division that is none", file: organisation, old: "division: england-and-wales",
      new: "division: england-and-wale", rule: .unknownValue, help: "'england-and-wales'"),
    .init(
      name: "days that are no number", file: organisation, old: "within-days: 30",
      new: "within-days: thirty", rule: .wrongType, help: "366"),
    .init(
      name: "too many days", file: organisation, old: "within-days: 30", new: "within-days: 3000",
      rule: .wrongType, help: "366"),
    .init(
      name: "neither true nor false", file: organisation, old: "example: true",
      new: "example: maybe", rule: .wrongType, help: "'true'"),
    .init(
      name: "four promises in one statement", file: organisation, old: "keeps: [SCW-026]",
      new: "keeps: [SCW-026, SCW-027, SCW-028, SCW-029]", rule: .overLimit, help: "split"),
    .init(
      name: "a form of recipient that is none", file: service, old: "form: anonymous",
      new: "form: anonymus", rule: .unknownValue, help: "'anonymous'"),
    .init(
      name: "an approval that is none", file: service,
      old: "    keep: 5 years after case closed\n    then: erase\n    approval: second person",
      new: "    keep: 5 years after case closed\n    then: erase\n    approval: nobody",
      rule: .unknownValue, help: "second person"),
    .init(
      name: "a field of the form that is no item's", file: service, old: "  - field: email\n",
      new: "  - field: telephone\n", rule: .danglingReference, help: "declared"),
    .init(
      name: "a silence that is unknown", file: service, old: "not-stated: [lawful-basis,",
      new: "not-stated: [lawful-bases,", rule: .unknownValue, help: "'lawful-basis'"),
    .init(
      name: "the same key twice", file: organisation, old: "example: true\n",
      new: "example: true\nexample: true\n", rule: .duplicateId, help: "one of the two"),
    .init(
      name: "an anchor", file: organisation, old: "example: true\n",
      new: "example: &a true\n", rule: .unsupportedYAML, help: "write the value out"),
    .init(
      name: "an open bracket", file: organisation, old: "keeps: [SCW-026]", new: "keeps: [SCW-026",
      rule: .unreadable, help: "quotes"),
    .init(
      name: "no item's fields", file: service, old: "    fields: [name]\n", new: "",
      rule: .missingKey, help: "fields"),
    .init(
      name: "a mapping where a list is needed", file: organisation,
      old: "response-promises:\n  - id: access-reply\n",
      new: "response-promises:\n    id: access-reply\n",
      rule: .wrongType, help: "'- '"),
  ]

  @Test("gives one finding, with its place and its help", arguments: cases)
  func finding(_ broken: Case) throws {
    var files = try Self.files()
    let index = try #require(files.firstIndex { $0.name == broken.file })
    let text = String(decoding: files[index].bytes, as: UTF8.self)
    try #require(text.contains(broken.old), "the example register has changed")
    let changed = text.replacing(broken.old, with: broken.new, maxReplacements: 1)
    files[index] = RegisterFile(name: broken.file, bytes: Array(changed.utf8))
    let (register, findings) = RegisterReader.read(files)
    #expect(register == nil)
    let found = try #require(findings.first { $0.rule == broken.rule.rawValue }, "\(findings)")
    #expect(found.place.file == broken.file)
    #expect(found.help.contains(broken.help), "\(found.help)")
    // The finding points at the change, or at the statement that holds it.
    let line = Self.firstDifference(text, changed)
    #expect(abs(found.place.line - line) <= 20, "line \(found.place.line), changed at \(line)")
  }

  /// The first line in which two texts differ, counted from 1.
  private static func firstDifference(_ old: String, _ new: String) -> Int {
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
    return (zip(lines(old), lines(new)).enumerated().first { $1.0 != $1.1 }?.offset ?? 0) + 1
  }

  static func files() throws -> [RegisterFile] {
    try [organisation, service].map {
      RegisterFile(name: $0, bytes: try ProjectFiles.bytes("Examples/registers/wecare-wales/\($0)"))
    }
  }

  @Test("of ten megabytes, a hundred levels, or no text at all is refused")
  func misuse() throws {
    let file = { (bytes: [UInt8]) in
      RegisterReader.read([RegisterFile(name: "organisation.yaml", bytes: bytes)])
    }
    #expect(file(Array(repeating: 97, count: 10_000_000)).findings.first?.rule == "RL-10")
    #expect(
      file(Array(String(repeating: "[", count: 100_000).utf8)).findings.first?.rule == "RL-10")
    #expect(file(Array(String(repeating: "- ", count: 5_000).utf8)).findings.first?.rule == "RL-10")
    #expect(file([0xff, 0xfe, 0x00]).findings.first?.rule == "RL-01")
    #expect(file([]).findings.first?.rule == "RL-01")
    var nested = ""
    for level in 0..<200 { nested += String(repeating: "  ", count: level) + "a:\n" }
    #expect(file(Array(nested.utf8)).findings.first?.rule == "RL-10")
  }

  @Test("has a version that any change of a file changes")
  func version() throws {
    let files = try Self.files()
    let first = try #require(RegisterReader.read(files).register)
    var changed = files
    changed[0] = RegisterFile(name: files[0].name, bytes: files[0].bytes + Array("# x\n".utf8))
    let second = try #require(RegisterReader.read(changed).register)
    #expect(first.version != second.version)
    #expect(first.version == RegisterReader.read(files.reversed()).register?.version)
  }
}
