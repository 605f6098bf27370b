import Wording

/// The id of a promise as published, for example `SCW-129`.
public typealias PromiseID = String

/// One thing that a register states, with where it comes from and which promises it carries.
///
/// A statement that the notice leaves open is an assumption: it says why, it is published as such,
/// and it stays a finding until the controller confirms it.
@dynamicMemberLookup
public struct Stated<Value: StatementValue>: Sendable, Hashable {
  public let head: StatementHead
  public let value: Value

  public init(head: StatementHead) {
    self.head = head
    value = Value(head.fields)
  }

  public subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member {
    value[keyPath: path]
  }

  public var id: String { head.id }
  public var name: BilingualText { head.name }
  public var keeps: [PromiseID] { head.keeps }
  public var from: [NoticeLines] { head.from }
  public var assumed: BilingualText? { head.assumed }
  public var place: SourcePlace { head.place }
}

/// What a statement of one kind says beside what every statement says.
public protocol StatementValue: Sendable, Hashable {
  static var kind: StatementKind { get }
  /// The keys of the kind, beside those of `StatementHead`.
  static var keys: [KeyShape] { get }
  /// - Parameter fields: read by `keys`: every required key is there, every choice is one.
  init(_ fields: StatementFields)
}

/// What every statement says, whatever it is about.
public final class StatementHead: Sendable {
  public let kind: StatementKind
  public let id: String
  /// What the public reads: a short phrase.
  public let name: BilingualText
  /// A fuller sentence.
  public let detail: BilingualText?
  /// The condition under which it holds, in words.
  public let when: BilingualText?
  /// At most three promise ids.
  public let keeps: [PromiseID]
  /// Where the notice says it. Empty for an assumption.
  public let from: [NoticeLines]
  /// Why the controller's silence was filled, or a doubtful reading chosen.
  public let assumed: BilingualText?
  /// The role that confirmed the assumption for the controller.
  public let confirmedBy: String?
  public let strength: Strength?
  /// What lists of promises call the thing, where that differs from the notice's own words.
  public let listedAs: [String]
  public let lawGoverns: GoverningLaw?
  public let place: SourcePlace
  /// Every value of the statement, by key.
  public let fields: StatementFields

  /// - Parameter fields: read by `keys` and by those of the kind.
  public init(kind: StatementKind, fields: StatementFields, place: SourcePlace) {
    self.kind = kind
    self.fields = fields
    self.place = place
    id = fields.text("id") ?? ""
    name = fields.pair("name") ?? BilingualText(cy: "", en: "")
    detail = fields.pair("detail")
    when = fields.pair("when")
    keeps = fields.texts("keeps")
    if case .lines(let lines) = fields["from"] { from = lines } else { from = [] }
    assumed = fields.pair("assumed")
    confirmedBy = fields.text("confirmed-by")
    strength = fields.choice("strength")
    listedAs = fields.texts("listed-as")
    if case .law(let law) = fields["law-governs"] { lawGoverns = law } else { lawGoverns = nil }
  }

  /// True while nobody has confirmed what was read into the notice.
  public var isOpenAssumption: Bool { assumed != nil && confirmedBy == nil }

  public static let keys: [KeyShape] = [
    KeyShape("id", .identifier, required: true, "Names the statement within its file"),
    KeyShape("keeps", .texts, "Ids of the promises that it carries, at most three"),
    KeyShape("from", .lines, "Lines of the published notice, for example 326-349"),
    KeyShape("assumed", .pair, "Why a silence was filled, or a doubtful reading chosen"),
    KeyShape("confirmed-by", .text, "The role that confirmed the assumption"),
    KeyShape("name", .pair, required: true, "What the public reads, a short phrase"),
    KeyShape("detail", .pair, "A fuller sentence for the public"),
    KeyShape("when", .pair, "The condition under which it holds, in words"),
    KeyShape(
      "strength", .choice(Strength.allCases.map(\.rawValue)), "How firmly the notice says it"),
    KeyShape("listed-as", .texts, "What lists of promises call the thing"),
    KeyShape("law-governs", .law, "Where the law bends the promise, and how"),
  ]
}

extension StatementHead: Hashable {
  public static func == (left: StatementHead, right: StatementHead) -> Bool {
    left.kind == right.kind && left.place == right.place && left.fields == right.fields
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(place)
  }
}

/// How firmly a notice says something.
public enum Strength: String, Sendable, Hashable, CaseIterable {
  case must
  case mustNot = "must-not"
  case may
  case aim
  case prefer
  case generally
  case declares
}

/// Where the law governs instead of the notice.
public struct GoverningLaw: Sendable, Hashable {
  public let status: Status
  public let law: String
  public let how: BilingualText

  public init(status: Status, law: String, how: BilingualText) {
    self.status = status
    self.law = law
    self.how = how
  }

  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// The promise cannot lawfully be kept as it is written.
    case conflict
    /// The promise holds, save where the law makes an exception.
    case exception
  }
}
