import ArgumentParser
import Foundation
import Office
import Register
import RegisterLanguage
import Wording

struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes one value of a register, and nothing else in the file.",
    discussion: """
      Comments and order stay as they are. A change that would make the register unreadable is \
      refused.

      Example: addewid edit my-register services/complaints.yaml complaint-content \
      confirmed-by "Head of Information Governance"
      Example: addewid edit my-register organisation.yaml officer name --cy Swyddog --en Officer
      """)

  @Argument(help: "Folder of the register.") var register: String
  @Argument(help: "The file in it.") var file: String
  @Argument(help: "Id of the statement.") var statement: String
  @Argument(help: "The key.") var key: String
  @Argument(help: "One value, or several for a list.") var values: [String] = []
  @Option(help: "The Welsh of a text in two languages.") var cy: String?
  @Option(help: "The English.") var en: String?
  @Option(help: "Who checked the Welsh.") var checkedBy: String?
  @Flag(help: "Takes the key away.") var remove = false

  func run() throws {
    let files = try RegisterFolder.files(register)
    guard let old = files.first(where: { $0.name == file }) else {
      throw Ending.usage("there is no file '\(file)' in '\(register)'\nhelp: 'check' names them")
    }
    let new = try edited(old)
    let before = RegisterReader.read(files)
    let after = RegisterReader.read(files.map { $0.name == file ? new : $0 })
    if before.register != nil, after.register == nil {
      throw Ending.refused(
        "refused: the register could not be read any more\n"
          + after.findings.map(\.description).joined(separator: "\n"))
    }
    // Whole or not at all: the new file takes the place of the old one in one step.
    try Data(new.bytes).write(to: URL(filePath: "\(register)/\(file)"), options: .atomic)
    Output.line("\(file): '\(key)' of '\(statement)' \(remove ? "taken away" : "written")")
  }

  private func edited(_ file: RegisterFile) throws -> RegisterFile {
    do {
      return try RegisterEdit(statement: statement, key: key, value: try value())
        .applied(to: file)
    } catch let error as RegisterEditError {
      throw Ending.usage(error.words)
    }
  }

  private func value() throws -> RegisterValue? {
    if remove { return nil }
    if let cy, let en { return .pair(BilingualText(cy: cy, en: en, checkedBy: checkedBy)) }
    switch values.count {
    case 0: throw ValidationError("Give a value, or --cy and --en, or --remove.")
    case 1: return .text(values[0])
    default: return .texts(values)
    }
  }
}

extension RegisterEditError {
  var words: String {
    switch self {
    case .unreadable(let file): "'\(file)' cannot be read\nhelp: 'check' says where"
    case .noSuchStatement(let id, let file):
      "there is no statement '\(id)' in '\(file)'\nhelp: its id stands under 'id'"
    case .noSuchKey(let key, let kind, let nearest):
      "'\(key)' is no key of \(kind)"
        + (nearest.map { "\nhelp: did you mean '\($0)'?" } ?? "\nhelp: see 'check --schema'")
    }
  }
}
