/// A register, or several, compiled for decisions: numbers in the place of words.
///
/// Everything a decision reads lies in flat arrays; a decision hashes once, for the statement, and
/// then works on machine words.
struct GateTables: Sendable {
  var registers: [RegisterTable] = []
  var services: [ServiceTable] = []
  var flows: [FlowTable] = []
  var rules: [RuleTable] = []
  var items: [ItemTable] = []
  /// Sets of items and of purposes, each of the width of its register.
  var sets: [UInt64] = []
  /// (service, direction, recipient) -> position in `flows`.
  var found = FlowIndex()
  /// Names of recipients and sources, over all registers.
  var names: [String: UInt32] = [:]
}

/// What is common to a register's services.
struct RegisterTable: Sendable {
  let id: String
  let version: String
  /// Days before it are not covered; `Int32.min` where the notice gives none.
  let begins: Int32
  /// Position of the controller's own statements among the services.
  var controller: Int32 = -1
  var services: [String: Int32] = [:]
  /// "service/item" and "service/purpose" -> position within the register.
  var items: [String: Int32] = [:]
  var purposes: [String: Int32] = [:]
  var itemsFrom = 0
  var itemWords = 0
  var purposeWords = 0
  /// Words of the rules, each a bit; a word without a bit is shown by nobody.
  var words = GateWords()
  /// Routes by which control goes over to a receiver elsewhere.
  var routesAway: Set<String> = []
  var call: String?
  var hasExceptions = false
  /// Ids of the controller's statements on what the gate carries out beside the rules.
  var rectification: [String] = []
  var restriction: [String] = []
  var handovers: [String] = []
}

/// One service, or the controller's own statements.
struct ServiceTable: Sendable {
  let register: Int32
  let id: String
  /// Whose statements hold here, the nearest first: itself, what it is a part of, the controller.
  let scope: [Int32]
  let isCourtInformation: Bool
  /// True where it states no item: a need, or an agreement, then says which.
  let isUnlisted: Bool
  /// Position of the statement that stands for everybody who is not named, or -1.
  var anyoneElse: Int32 = -1
  /// Services whose items stand in its bundles.
  var covered: [Int32] = []
  var area: UInt64 = 0
  /// What must be shown before anything is given, whoever receives it.
  var always: UInt64 = 0
  var call: String?
}

/// One recipient, or one source: what may go there, or come from there, and under what.
struct FlowTable: Sendable {
  let register: Int32
  let service: Int32
  let id: String
  let isSource: Bool
  var required: UInt64 = 0
  var unlawful: UInt64 = 0
  /// Positions in `sets`; -1: no such limit.
  var items: Int32 = -1
  var without: Int32 = -1
  var purposes: Int32 = -1
  var sameAsNever: Int32 = -1
  var neverReason: WithheldItem.Reason = .nameNever
  var subjects: UInt64 = 0
  var kinds: UInt64 = 0
  var hasKinds = false
  var notKinds: UInt64 = 0
  var rulesFrom: Int32 = 0
  var rulesTo: Int32 = 0
  var consentYears: Int32 = 0
  var childToldFrom: Int32 = 0
  var flags: Flags = []
  /// Facts that a record must have; seldom any.
  var facts: [String: String] = [:]
  /// Ids of the statements that carry it: its own, those of its rules, of the purposes aside.
  var statements: [String] = []

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    static let anonymous = Flags(rawValue: 1)
    static let anyPurpose = Flags(rawValue: 2)
    static let unlisted = Flags(rawValue: 4)
    static let relevance = Flags(rawValue: 8)
    static let optOut = Flags(rawValue: 16)
    static let objection = Flags(rawValue: 32)
    static let agreementItems = Flags(rawValue: 64)
    static let grantItems = Flags(rawValue: 128)
    static let listItems = Flags(rawValue: 256)
    static let orderItems = Flags(rawValue: 512)
    static let directionItems = Flags(rawValue: 1024)
    static let hasFacts = Flags(rawValue: 2048)
    static let anyoneElse = Flags(rawValue: 4096)
    static let hasSubjects = Flags(rawValue: 8192)
  }
}

/// One rule of a flow: words of which the request must show one each. 0: no such limit.
struct RuleTable: Sendable {
  /// About whom; 0: about everybody.
  var about: UInt64 = 0
  var required: UInt64 = 0
  var cites: UInt64 = 0
  var roles: UInt64 = 0
  var links: UInt64 = 0
  var agreements: UInt64 = 0
  var methods: UInt64 = 0
  var programmes: UInt64 = 0
  var countries: UInt64 = 0
  var storedIn: UInt64 = 0
}

/// One item.
struct ItemTable: Sendable {
  let service: Int32
  let id: String
  var never: WithheldItem.Reason?
  var need: WithheldItem.Reason?
  var holdsAddress = false
  var holdsSealedLink = false
  /// Position in `sets` of the only purposes, or -1.
  var onlyFor: Int32 = -1
  /// Ids of the statements that carry its rules.
  var statements: [String] = []
}

/// The words of one register's rules, by kind, each a bit of its own.
struct GateWords: Sendable {
  private(set) var bits: [Kind: [String: UInt64]] = [:]

  enum Kind: Sendable, Hashable, CaseIterable {
    case law, role, link, agreement, method, programme, country, location, kind, subject
  }

  /// - Returns: the word's bit; 0 once 64 words of the kind have one: nobody can then show it.
  mutating func bit(_ word: String, _ kind: Kind) -> UInt64 {
    if let bit = bits[kind]?[word] { return bit }
    let count = bits[kind]?.count ?? 0
    guard count < 63 else { return Self.none }
    let bit: UInt64 = 1 << UInt64(count)
    bits[kind, default: [:]][word] = bit
    return bit
  }

  /// The bit of a word that no rule has room for: no request shows it.
  static let none: UInt64 = 1 << 63

  func shown(_ word: String?, _ kind: Kind) -> UInt64 {
    word.flatMap { bits[kind]?[$0] } ?? 0
  }
}
