import Foundation
import Register
import Wording

extension NoticeVersion {
  /// The file of the version: sorted keys, so that two versions can be compared line by line.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(VersionFile(self))) + [0x0A]
  }

  /// Reads a version back from its file.
  ///
  /// - Throws: `NoticeVersionError`, whatever the bytes are.
  public init(json: [UInt8]) throws(NoticeVersionError) {
    guard json.count <= VersionFile.bytesMax else { throw .tooLong }
    let file: VersionFile
    do {
      file = try JSONDecoder().decode(VersionFile.self, from: Data(json))
    } catch { throw .unreadable }
    self = try file.version()
  }
}

/// Why a file is not a version of a notice.
public enum NoticeVersionError: Error, Equatable {
  case tooLong
  /// Not JSON, or JSON of another shape.
  case unreadable
  /// A format that this program does not know.
  case unknownFormat(String)
  case unknownKind(String)
  case unknownTopic(String)
  case invalidNumber
  case invalidDate
  case invalidDigest
  /// Two statements have the same name.
  case repeated(String)
}

/// A version as it stands in its file.
private struct VersionFile: Codable {
  static let format = "addewid-notice-version/1"
  /// Far above the largest register.
  static let bytesMax = 64_000_000

  let format: String
  let number: Int
  let register: String
  let date: String
  let services: [ServiceEntry]
  let statements: [StatementEntry]

  struct ServiceEntry: Codable {
    let id: String
    let file: String
    let name: BilingualText
    let summary: BilingualText
  }

  /// `kind` is a section of the register, `silence`, `service` or `body`.
  struct StatementEntry: Codable {
    let file: String
    let kind: String
    let id: String
    let texts: [TextEntry]
  }

  struct TextEntry: Codable {
    let key: String
    let label: BilingualText?
    let cy: String
    let en: String
  }

  init(_ version: NoticeVersion) {
    format = Self.format
    number = version.number
    register = version.register
    date = version.date
    services = version.services.map {
      ServiceEntry(id: $0.id, file: $0.file, name: $0.name, summary: $0.summary)
    }
    statements = version.statements.map(StatementEntry.init)
  }

  func version() throws(NoticeVersionError) -> NoticeVersion {
    guard format == Self.format else { throw .unknownFormat(String(format.prefix(80))) }
    guard (1...1_000_000).contains(number) else { throw .invalidNumber }
    guard StatedDate(date)?.day != nil else { throw .invalidDate }
    guard register.utf8.count == 64, register.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      throw .invalidDigest
    }
    var seen: Set<VersionedStatement.Subject> = []
    var read: [VersionedStatement] = []
    for entry in statements {
      let statement = try entry.statement()
      guard seen.insert(statement.subject).inserted else {
        throw .repeated(String(entry.id.prefix(80)))
      }
      read.append(statement)
    }
    return NoticeVersion(
      number: number, register: register, date: date,
      services: services.map {
        VersionedService(id: $0.id, file: $0.file, name: $0.name, summary: $0.summary)
      }, statements: read)
  }
}

extension VersionFile.StatementEntry {
  init(_ statement: VersionedStatement) {
    switch statement.subject {
    case .body: (file, kind, id) = ("organisation.yaml", "body", "")
    case .service(let service): (file, kind, id) = ("", "service", service)
    case .statement(let name): (file, kind, id) = (name.file, name.kind.rawValue, name.id)
    case .silence(let place, let topic): (file, kind, id) = (place, "silence", topic.rawValue)
    }
    texts = statement.texts.map {
      VersionFile.TextEntry(key: $0.key, label: $0.label, cy: $0.cy, en: $0.en)
    }
  }

  func statement() throws(NoticeVersionError) -> VersionedStatement {
    VersionedStatement(
      subject: try subject(),
      texts: texts.map { VersionedText(key: $0.key, label: $0.label, cy: $0.cy, en: $0.en) })
  }

  private func subject() throws(NoticeVersionError) -> VersionedStatement.Subject {
    switch kind {
    case "body": return .body
    case "service": return .service(id)
    case "silence":
      guard let topic = Silence.Topic(rawValue: id) else {
        throw .unknownTopic(String(id.prefix(80)))
      }
      return .silence(file: file, topic: topic)
    default:
      guard let kind = StatementKind(rawValue: kind) else {
        throw .unknownKind(String(kind.prefix(80)))
      }
      return .statement(StatementName(file: file, kind: kind, id: id))
    }
  }
}
