import Foundation
import Register
import StatutoryTime

/// A request as it may be kept: it is decided as the one that was asked, and says nothing of anybody.
///
/// Words of the registers stay, and those that the gate itself knows. Every other word of the
/// asker's becomes `other:1`, `other:2`, the same word the same: so a region that was the same as
/// another still is. A date of birth becomes another day with the same age.
///
/// - Law: UK GDPR Art 5(1)(c), Art 5(1)(e)
public struct KeptWords: Sendable {
  private let known: Set<String>

  /// Words that the gate looks for beside those of a register.
  private static let own: Set<String> = [
    "as-stated", "yes", "no", "none", "representative", "the-person", "this", "view", "parent",
    "child", "other", "confidentiality",
  ]

  public init(_ registers: [Register]) {
    var known = Self.own.union(DisclosureLaw.withoutPower)
    for register in registers {
      known.insert(register.controller.id)
      for head in register.statements { known.insert(head.id) }
      let all = [register.controller.disclosure] + register.services.map(\.disclosure)
      for rules in all {
        known.formUnion(rules.area)
        for rule in rules.rules {
          for words in [
            rule.cites, rule.roles, rule.links, rule.under, rule.methods, rule.programmes,
            rule.countries, rule.storedIn, rule.kinds, rule.notKinds, rule.purposes,
          ] {
            known.formUnion(words)
          }
        }
      }
      for service in register.services {
        known.insert(service.id)
        for head in service.own.heads {
          known.insert(head.id)
          known.formUnion(head.fields.entries.flatMap { Self.texts($0.value) })
        }
      }
    }
    self.known = known
  }

  private static func texts(_ value: FieldValue) -> [String] {
    if case .texts(let texts) = value { texts } else { [] }
  }

  /// - Parameter id: takes the place of the asker's own, which may be anybody's reference.
  public func request(_ request: DisclosureRequest, as id: String) -> DisclosureRequest {
    var others = OtherWords(known)
    return DisclosureRequest(
      id: id, register: request.register.map { others.kept($0) },
      service: others.kept(request.service), subject: request.subject.map { others.kept($0) },
      recipient: others.kept(request.recipient), purpose: others.kept(request.purpose),
      items: request.items.map { others.kept($0) },
      facts: Dictionary(
        request.facts.sorted { $0.key < $1.key }.map {
          (others.kept($0.key), others.kept($0.value))
        },
        uniquingKeysWith: { first, _ in first }),
      circumstances: request.circumstances.kept(on: request.at) { others.kept($0) },
      at: request.at)
  }
}

/// Gives each unknown word of one request a name of its own.
private struct OtherWords {
  private let known: Set<String>
  private var named: [String: String] = [:]

  init(_ known: Set<String>) { self.known = known }

  /// An id of another service, `service/id`, is known where both halves are.
  mutating func kept(_ word: String) -> String {
    let halves = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if halves.count <= 2, halves.allSatisfy(known.contains) { return word }
    if let name = named[word] { return name }
    let name = "other:\(named.count + 1)"
    named[word] = name
    return name
  }
}

extension Circumstances {
  /// The same papers and facts without words of the asker's.
  fileprivate func kept(on day: LocalDay, _ word: (String) -> String) -> Circumstances {
    map { name, value in
      switch (name, name.shape) {
      case (.subjectBorn, _): self.day(name).map { .day(Self.sameAge(as: $0, on: day)) } ?? value
      // A year is no word about anybody, and the gate reads it as a number.
      case (.returnYear, _): text(name).flatMap(Int.init).map { .text(String($0)) } ?? .text("0")
      case (_, .text): .text(word(text(name) ?? ""))
      case (_, .list): .list((list(name) ?? []).map(word))
      default: value
      }
    }
  }

  /// The birthday of whoever turned that old on the day itself.
  static func sameAge(as born: LocalDay, on day: LocalDay) -> LocalDay {
    guard born <= day else { return day.adding(years: 1) }
    var years = max(0, day.year - born.year)
    if born.adding(years: years) > day { years -= 1 }
    return day.adding(years: -years)
  }
}
