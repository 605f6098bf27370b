import Register

/// What no disclosure opens.
public typealias ProtectedKind = DisclosureItemRule.Protected

/// Why items are not handed over, beside the gate's own no.
public enum ItemRefusal: Error, Sendable, Hashable {
  /// No kind of number that one person alone has, or no value.
  case badPerson
  case badTelling
  /// Neither how the person was told, nor why not.
  case notSaidHowTold
  /// Nobody has the number in the systems.
  case unknownPerson
  /// The number finds more than one.
  case severalPeople
  /// Numbers lead to more rows than one person has.
  case tooManyLinks(Int)
  case unknownService
  /// A mark was set while the items were fetched.
  case markedMeanwhile
  /// A system that has to be looked into was not given.
  case systemNotAtHand(String)
  case systemUnreachable(String)
  /// More rows than one disclosure takes.
  case tooMuch(Int)
  /// Fewer rows than a return in bulk is made of.
  case tooFew(Int)
  /// What people wrote freely is read for one person at a time.
  case freeTextInBulk
  /// The systems hold none of the permitted items about the person.
  case nothingHeld
  /// Nobody may be recognised in it: that takes more than leaving items out.
  case anonymisedForm
  /// A word of the request that the product alone says.
  case notForTheAsker(String)
  /// It asks what the body may obtain.
  case obtains
  /// It is put for another day.
  case notOfToday
  case fileExists
  /// The disk is full, or the folder cannot be written.
  case cannotWrite
  case notInstalled(String)
  /// The file holds no public key to which something can be encrypted.
  case keyUnusable
  /// The recipient, whose letters would be encrypted, has no key that can be used.
  case noKey(String)
  /// New values are somebody's, and nobody is named.
  case valuesOfNobody
  /// A letter was on record when its run broke off, and it was to be in another folder.
  case letterUnsettled(String)
  case noReason
  case unknownDisclosure
  case unknownTask
  /// Nobody had any of the items.
  case nobodyHadThem
  /// No such items in the request, or no such rows.
  case badRows
  case unknownPlan
  case notApproved
  /// Another role has to approve.
  case samePerson
  case approvedBefore
  case alreadyMade
  case registerChanged
  /// Rows of the plan have changed by more than the limit.
  case driftAbove(Int)
  /// The agreement under which it was planned has ended.
  case agreementEnded

  /// The word by which the register of disclosures keeps it.
  var word: String {
    switch self {
    case .badPerson: "bad-person"
    case .badTelling, .notSaidHowTold: "not-said-how-told"
    case .unknownPerson: "unknown-person"
    case .severalPeople: "several-people"
    case .tooManyLinks: "too-many-links"
    case .unknownService: "unknown-service"
    case .markedMeanwhile: "marked-meanwhile"
    case .systemNotAtHand: "system-not-at-hand"
    case .systemUnreachable: "system-unreachable"
    case .tooMuch: "too-much"
    case .tooFew: "too-few"
    case .nothingHeld: "nothing-held"
    case .anonymisedForm: "anonymised-form"
    case .notForTheAsker: "not-for-the-asker"
    case .obtains: "obtains"
    case .notOfToday: "not-of-today"
    case .fileExists: "file-exists"
    case .cannotWrite: "cannot-write"
    case .notInstalled: "not-installed"
    case .keyUnusable, .noKey: "key-unusable"
    case .agreementEnded: "agreement-ended"
    default: "refused"
    }
  }
}
