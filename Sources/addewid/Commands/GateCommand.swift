import ArgumentParser
import Foundation
import Gate
import Office
import Register

struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Answers disclosure requests: one JSON object a line in, one a line out.",
    discussion: """
      Example:
        echo '{"id":"1","service":"information-governance-enquiries","recipient":"information-commissioner",\
      "purpose":"statutory-requirements","items":["request-content"]}' | addewid gate \
      --register Examples/registers/wecare-wales
      """)

  @Option(help: "Folder of the register.") var register: String?
  @Option(help: "Folder of the installation, for its register.") var data = ".addewid"

  private static let lineBytesMax = 65_536

  func run() throws {
    let path = try register ?? DataFolder(data).registerPath()
    let gate = DisclosureGate(try RegisterFolder.read(path))
    var refused = false
    var number = 0
    while let line = readLine() {
      number += 1
      if line.isEmpty { continue }
      do {
        let request = try GateLine.request(line, bytesMax: Self.lineBytesMax)
        Output.line(try GateLine.text(gate.decide(request)))
      } catch let problem as GateLineError {
        refused = true
        FileHandle.standardError.write(Data("line \(number): \(problem.words)\n".utf8))
        Output.line(
          #"{"decision":"deny","id":"","items":[],"reasons":["unreadable"],"#
            + #""register":"","statements":[],"withheld":[]}"#)
      }
    }
    if refused { throw Ending.usage("some lines could not be read") }
  }
}

enum GateLineError: Error {
  case tooLong
  case notJSON
  case tooManyItems

  var words: String {
    switch self {
    case .tooLong: "longer than 65536 bytes"
    case .tooManyItems: "more than \(DisclosureRequest.itemsMax) items in one request"
    case .notJSON:
      "not a request\nhelp: {\"id\",\"service\",\"recipient\",\"purpose\",\"items\"} are needed"
    }
  }
}

/// Requests and decisions of the gate as lines of JSON.
enum GateLine {
  private struct Request: Decodable {
    let id: String
    let service: String
    let subject: String?
    let recipient: String
    let purpose: String
    let items: [String]
    let facts: [String: String]?
    let context: Context?

    struct Context: Decodable {
      let byPerson: Bool?
      let vitalInterests: Bool?
      let safeguarding: Bool?

      enum CodingKeys: String, CodingKey {
        case byPerson = "by-person"
        case vitalInterests = "vital-interests"
        case safeguarding
      }
    }
  }

  private struct Decision: Encodable {
    let id, decision, register: String
    let items, reasons, statements: [String]
    let withheld: [[String: String]]
  }

  static func request(_ line: String, bytesMax: Int) throws(GateLineError) -> DisclosureRequest {
    guard line.utf8.count <= bytesMax else { throw .tooLong }
    guard let read = try? JSONDecoder().decode(Request.self, from: Data(line.utf8)) else {
      throw .notJSON
    }
    guard read.items.count <= DisclosureRequest.itemsMax else { throw .tooManyItems }
    return DisclosureRequest(
      id: read.id, service: read.service, subject: read.subject, recipient: read.recipient,
      purpose: read.purpose, items: read.items, facts: read.facts ?? [:],
      context: DisclosureRequest.Context(
        byPerson: read.context?.byPerson ?? false,
        vitalInterests: read.context?.vitalInterests ?? false,
        safeguarding: read.context?.safeguarding ?? false))
  }

  static func text(_ decision: DisclosureDecision) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = Decision(
      id: decision.id, decision: decision.answer.rawValue, register: decision.register,
      items: decision.items, reasons: decision.refusal.map { [$0.rawValue] } ?? [],
      statements: decision.statements,
      withheld: decision.withheld.map { ["item": $0.item, "reason": $0.reason.rawValue] })
    return String(decoding: try encoder.encode(line), as: UTF8.self)
  }
}
