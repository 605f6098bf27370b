/// A request in numbers: what a decision reads, without a word in it.
///
/// A code belongs to the gate that made it. Days are days since 1970; a day that was not given is
/// never reached, and an end that was not given never comes.
public struct RequestCode: Sendable {
  var register: Int32 = -1
  var service: Int32 = -1
  /// Key of the statement in the index of flows.
  var key: UInt64 = 0
  /// Position of the purpose within the register; -1 not stated, -2 as the recipient's line says.
  var purpose: Int32 = -1
  var at: Int32 = 0
  var year: Int32 = 0
  var flags: Flags = []
  var days = Days()
  var words = Words()
  var items: ContiguousArray<ItemCode> = []
  var facts: [String: String] = [:]

  static let asStated: Int32 = -2
  static let never = Int32.max

  /// Days that the decision compares with its own.
  struct Days: Sendable {
    var appointment = never, requirement = never, concern = never, request = never
    var assurance = never, safeguard = never, exception = never
    var order = never, orderEnd = never
    var consent = never, consentEnd = never, consentGiven = never
    var consentAnniversaryBase = never
    var president = never, ministers = never, caseReview = never, framework = never
    var compliance = never
    var agreement = never, agreementEnd = never, signed = never
    var told = never, born = never
    var linkEnd = never, listed = never, listedEnd = never
    var instruction = never, instructionWithdrawn = never
    var optOut = never, restriction = never, restrictionLifted = never
    var transferCompleted = never, correction = never, plan = never
  }

  /// What was shown, each a bit of the register's words; 0 where the rules know no such word.
  struct Words: Sendable {
    var subject: UInt64 = 0, kind: UInt64 = 0, law: UInt64 = 0, role: UInt64 = 0
    var link: UInt64 = 0, agreement: UInt64 = 0, method: UInt64 = 0, programme: UInt64 = 0
    var country: UInt64 = 0, location: UInt64 = 0
    var returnYear: Int32 = 0
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt64
    static let person = Flags(1 << 0), obtains = Flags(1 << 1), hurry = Flags(1 << 2)
    static let bulk = Flags(1 << 3), secondPerson = Flags(1 << 4), need = Flags(1 << 5)
    static let reason = Flags(1 << 6), decider = Flags(1 << 7), law = Flags(1 << 8)
    static let formatAgreed = Flags(1 << 9), consentGiven = Flags(1 << 10)
    static let consentWithdrawn = Flags(1 << 11), consentRefused = Flags(1 << 12)
    static let permission = Flags(1 << 13), order = Flags(1 << 14), requirement = Flags(1 << 15)
    static let direction = Flags(1 << 16), orderReaches = Flags(1 << 17)
    static let orderNamesSource = Flags(1 << 18), orderNamesRecipient = Flags(1 << 19)
    static let orderedProgramme = Flags(1 << 20), linkNone = Flags(1 << 21)
    static let immediate = Flags(1 << 22), vital = Flags(1 << 23), incapacity = Flags(1 << 24)
    static let project = Flags(1 << 25), team = Flags(1 << 26), product = Flags(1 << 27)
    static let grant = Flags(1 << 28), matter = Flags(1 << 29), proceedings = Flags(1 << 30)
    static let study = Flags(1 << 31), sameRegion = Flags(1 << 32), view = Flags(1 << 33)
    static let returnNamed = Flags(1 << 34), returnItems = Flags(1 << 35)
    static let anonymised = Flags(1 << 36), acts = Flags(1 << 37), told = Flags(1 << 38)
    static let toldReason = Flags(1 << 39), toldParent = Flags(1 << 40)
    static let toldChild = Flags(1 << 41), exceptionDecided = Flags(1 << 42)
    static let exceptionByConsent = Flags(1 << 43), routeAway = Flags(1 << 44)
    static let located = Flags(1 << 45), markedAddress = Flags(1 << 46)
    static let markedAll = Flags(1 << 47), markedSeal = Flags(1 << 48)
    static let sealedAll = Flags(1 << 49), numberHeld = Flags(1 << 50)
    static let agreementLists = Flags(1 << 51), needLists = Flags(1 << 52)
    static let tooMany = Flags(1 << 53)

    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(_ rawValue: UInt64) { self.rawValue = rawValue }
  }
}

/// One asked item in numbers.
struct ItemCode: Sendable {
  /// Position within the register; -1 where the register states no such item.
  let index: Int32
  let flags: Flags

  /// What the request's own lists say of the item.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    static let markedAddress = Flags(rawValue: 1), sealed = Flags(rawValue: 2)
    static let relevant = Flags(rawValue: 4), irrelevant = Flags(rawValue: 8)
    static let notNeeded = Flags(rawValue: 16), notInOrder = Flags(rawValue: 32)
    static let inAgreement = Flags(rawValue: 64), notInAgreement = Flags(rawValue: 128)
    static let notOnList = Flags(rawValue: 256), notInGrant = Flags(rawValue: 512)
    static let held = Flags(rawValue: 1024), notSentBefore = Flags(rawValue: 2048)
  }
}
