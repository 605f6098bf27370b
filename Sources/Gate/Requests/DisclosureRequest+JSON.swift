import Foundation
import StatutoryTime

extension DisclosureRequest {
  /// A request from its JSON, as `addewid gate` and the API take it.
  ///
  /// - Parameters:
  ///   - json: one object; `context` holds the names of ``Circumstance``, flat or nested at the dots.
  ///   - today: the day of a request that gives none.
  /// - Throws: `RequestProblem`; `RequestProblem.notJSON` for anything that is no request.
  public init(json: some Collection<UInt8>, today: LocalDay) throws(RequestProblem) {
    guard json.count <= Self.bytesMax else { throw .tooLong }
    let read: Body
    do { read = try JSONDecoder().decode(Body.self, from: Data(json)) } catch { throw .notJSON }
    guard read.items.count <= Self.itemsMax else { throw .tooManyItems }
    let ids = [read.id, read.service, read.recipient, read.purpose, read.subject ?? ""]
    guard (ids + read.items).allSatisfy({ $0.utf8.count <= Self.idBytesMax }) else {
      throw .tooLong
    }
    guard let at = read.at.map(Self.day) ?? today else { throw .badDay }
    self.init(
      id: read.id, register: read.registerName, service: read.service, subject: read.subject,
      recipient: read.recipient, purpose: read.purpose, items: read.items,
      facts: read.facts ?? [:],
      circumstances: try Circumstances(read.context?.flat() ?? [:]), at: at)
  }

  /// The request as one line of JSON, which reads back as the same.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(
      try encoder.encode(
        Body(
          id: id, service: service, recipient: recipient, purpose: purpose, subject: subject,
          at: at.description, registerName: register, items: items,
          facts: facts.isEmpty ? nil : facts,
          context: .parts(circumstances.words.mapValues(ContextValue.text)))))
  }

  /// A day, or a moment as its day in Wales.
  private static func day(_ text: String) -> LocalDay? {
    LocalDay(iso: text) ?? Instant(iso: text)?.localDay
  }

  /// The longest request, and the longest id in one.
  public static let bytesMax = 65_536
  public static let idBytesMax = 200

  private struct Body: Codable {
    let id, service, recipient, purpose: String
    let subject, at: String?
    let registerName: String?
    let items: [String]
    let facts: [String: String]?
    let context: ContextValue?

    enum CodingKeys: String, CodingKey {
      case id, service, recipient, purpose, subject, at, items, facts, context
      case registerName = "register"
    }
  }
}

/// A value of a request's context, however it is nested.
private indirect enum ContextValue: Codable {
  case text(String)
  case truth(Bool)
  case list([String])
  case parts([String: ContextValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    // The most frequent first: each kind that it is not costs an error.
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let parts = try? value.decode([String: ContextValue].self) {
      self = .parts(parts)
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Int.self) {
      self = .text(String(number))
    } else {
      self = .list(try value.decode([String].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .text(let text): try value.encode(text)
    case .truth(let truth): try value.encode(truth)
    case .list(let list): try value.encode(list)
    case .parts(let parts): try value.encode(parts)
    }
  }

  /// By the full names: `{"court-order":{"kind":"order"}}` is `court-order.kind`.
  func flat() throws(RequestProblem) -> [String: String] {
    var flat: [String: String] = [:]
    try add(to: &flat, under: "")
    return flat
  }

  private func add(
    to flat: inout [String: String], under name: String
  ) throws(RequestProblem) {
    guard flat.count <= Circumstances.countMax else { throw .tooManyCircumstances }
    switch self {
    case .text(let text): flat[name] = text
    case .list(let list): flat[name] = list.joined(separator: "+")
    case .truth(let truth):
      // Short forms: a person, and somebody's life at stake.
      switch name {
      case "by-person": if truth { flat["by"] = "person" }
      case "vital-interests": if truth { flat["emergency"] = "yes" }
      default: flat[name] = truth ? "yes" : "no"
      }
    case .parts(let parts):
      for (part, value) in parts {
        try value.add(to: &flat, under: name.isEmpty ? part : "\(name).\(part)")
      }
    }
  }
}
