import Foundation
import Gate
import StatutoryTime

/// A request to hand items of a person over: what the gate is asked, about whom, and how the person
/// was told.
public struct ItemRequest: Sendable, Hashable {
  public let request: DisclosureRequest
  /// Nil for a return in bulk.
  public let person: PersonKey?
  public let telling: Telling?

  public init(_ request: DisclosureRequest, person: PersonKey?, telling: Telling?) {
    self.request = request
    self.person = person
    self.telling = telling
  }

  /// How the person was told beforehand, or why not.
  ///
  /// - Law: UK GDPR Art 13(1)(e), Art 14(1)(e); DPA 2018 Sch 2 para 2
  public enum Telling: Sendable, Hashable {
    case told(on: LocalDay, how: String, who: [String])
    case notTold(because: String)
    /// As it was said before, or why it need not be said.
    case recorded(String)

    /// The longest words, in bytes.
    static let bytesMax = 300
  }

  /// From JSON: a request as `addewid gate` takes it, with `person` and `told` beside it.
  ///
  /// - Throws: `RequestProblem`, `ItemRefusal`.
  public init(json: some Collection<UInt8>, today: LocalDay) throws {
    guard json.count <= DisclosureRequest.bytesMax else { throw RequestProblem.tooLong }
    guard
      var parts = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
    else { throw RequestProblem.notJSON }
    let person = try parts.removeValue(forKey: "person").map { part -> PersonKey in
      guard JSONSerialization.isValidJSONObject(part),
        let data = try? JSONSerialization.data(withJSONObject: part),
        let key = try? JSONDecoder().decode(PersonKey.self, from: data)
      else { throw ItemRefusal.badPerson }
      return key
    }
    let telling = try parts.removeValue(forKey: "told").map(Self.telling)
    parts["id"] = parts["id"] ?? "disclosure"
    let rest = try JSONSerialization.data(withJSONObject: parts)
    self.init(
      try DisclosureRequest(json: rest, today: today), person: person, telling: telling)
  }

  private static func telling(_ part: Any) throws -> Telling {
    guard let words = part as? [String: Any] else { throw ItemRefusal.badTelling }
    if let because = words["because"] as? String, words.count == 1, isShort(because) {
      return .notTold(because: because)
    }
    guard let on = (words["on"] as? String).flatMap({ LocalDay(iso: $0) }),
      let how = words["how"] as? String, isShort(how),
      Set(words.keys).isSubset(of: ["on", "how", "who"])
    else { throw ItemRefusal.badTelling }
    let who = words["who"] as? [String] ?? []
    guard who.allSatisfy({ ["parent", "child", "person"].contains($0) }) else {
      throw ItemRefusal.badTelling
    }
    return .told(on: on, how: how, who: who)
  }

  private static func isShort(_ words: String) -> Bool {
    !words.isEmpty && words.utf8.count <= Telling.bytesMax
  }

  /// What the gate is asked: the request, with how the person was told and what is known to be
  /// protected.
  func asked(
    protected: Set<ProtectedKind> = [], more: [String: String] = [:]
  ) throws -> DisclosureRequest {
    var context = more
    switch telling {
    case .told(let day, _, let who):
      context["prior-awareness"] = "told"
      context["prior-awareness.date"] = day.description
      if !who.isEmpty { context["prior-awareness.who"] = who.joined(separator: "+") }
    case .notTold(let because):
      context["prior-awareness"] = "not-told"
      context["prior-awareness.reason"] = because
    case .recorded, nil: break
    }
    return request.with(try request.circumstances.with(context).marked(protected))
  }

  /// For the register of disclosures.
  var tellingWords: String {
    switch telling {
    case .told(let day, let how, let who):
      "told on \(day)\(who.isEmpty ? "" : " (\(who.joined(separator: ", ")))"): \(how)"
    case .notTold(let because): "not told: \(because)"
    case .recorded(let words): words
    case nil: "not told: made in a hurry"
    }
  }
}

extension DisclosureRequest {
  func with(_ circumstances: Circumstances) -> DisclosureRequest {
    DisclosureRequest(
      id: id, register: register, service: service, subject: subject, recipient: recipient,
      purpose: purpose, items: items, facts: facts, circumstances: circumstances, at: at)
  }
}

extension ItemRequest {
  /// The same as of a program, which is never in a hurry, whatever it says.
  public func ofProgram() throws -> ItemRequest {
    ItemRequest(
      request.with(try request.circumstances.with(["by": "program"])), person: person,
      telling: telling)
  }
}
