import Office

extension ItemRefusal {
  /// How a command ends by it. Nothing was handed over.
  var ending: Ending {
    let words = "refused: \(self.words)"
    switch self {
    case .badPerson, .badTelling, .notSaidHowTold, .unknownService, .badRows, .notForTheAsker,
      .obtains, .notOfToday, .valuesOfNobody:
      return .usage(words)
    case .systemUnreachable, .cannotWrite, .notInstalled: return .failed(self.words)
    default: return .refused(words)
    }
  }

  var words: String {
    switch self {
    case .badPerson:
      "the request does not say about whom\n"
        + "help: \"person\":{\"kind\":\"nhs-number\",\"value\":…}; also reference (with its system), "
        + "national-insurance-number, unique-pupil-number, email"
    case .badTelling:
      "'told' cannot be read\nhelp: {\"on\":\"2026-11-20\",\"how\":\"letter\"} or {\"because\":\"…\"}"
    case .notSaidHowTold:
      "the request does not say how the person was told\n"
        + "help: add 'told' with the day and how, or with the reason why not"
    case .unknownPerson:
      "nobody has this number in the systems\nhelp: look at the number, its kind and its system"
    case .severalPeople:
      "the number finds more than one person\nhelp: name the 'system' and the 'table' with it"
    case .tooManyLinks(let count):
      "the person's numbers lead to more than \(count) rows of the systems\n"
        + "help: look for a number that stands for many, such as 000 000 0000"
    case .unknownService: "the register has no such service"
    case .markedMeanwhile: "something was marked as protected meanwhile\nhelp: ask again"
    case .systemNotAtHand(let id):
      "the system '\(id)' has to be looked into, and its address is not known\n"
        + "help: give it with --system \(id)=ADDRESS"
    case .systemUnreachable(let id):
      "the system '\(id)' cannot be reached; nothing was handed over\n"
        + "help: is its server running, and the address right?"
    case .tooMuch(let count): "more than \(count) rows are about the person in one table"
    case .tooFew(let count):
      "a return in bulk has at least \(count) rows\nhelp: ask for single people with "
        + "'disclosures make'"
    case .freeTextInBulk:
      "what people wrote freely does not go in bulk\nhelp: leave '--free-text-read' out; notes are "
        + "read for one person at a time"
    case .nothingHeld: "the systems hold none of the permitted items about the person"
    case .anonymisedForm:
      "nobody may be recognised in it, and leaving items out is not enough\n"
        + "help: 'addewid statistics anonymise' makes such an extract"
    case .notForTheAsker(let word):
      "'\(word)' is not for a request to say\nhelp: take it out of 'context'; corrections are made "
        + "with 'disclosures correct', returns with 'disclosures plan'"
    case .obtains:
      "the request asks what may be obtained, and nothing is handed over by that\n"
        + "help: take 'direction' out of 'context'"
    case .notOfToday: "a disclosure is made on the day itself\nhelp: take 'at' out of the request"
    case .fileExists: "the file is there already\nhelp: give another one with --out"
    case .cannotWrite:
      "the file cannot be written; nothing was handed over\n"
        + "help: is there room on the disk, and may you write into the folder?"
    case .notInstalled(let program):
      "'\(program)' is not installed, and encrypts parcels\nhelp: apt-get install \(program)"
    case .keyUnusable:
      "the file holds no public key to which the parcel can be encrypted\n"
        + "help: ask the recipient for it; never take a private key"
    case .noKey(let recipient):
      "there is no key for '\(recipient)' to which its letter can be encrypted; nothing was written\n"
        + "help: give it with --age-for \(recipient)=FILE, or put it into the folder of --keys"
    case .valuesOfNobody:
      "new values are somebody's, and nobody is named\n"
        + "help: say whose they are with --person, or that they are withdrawn with --withdraw"
    case .letterUnsettled(let id):
      "the letter '\(id)' was on record when the run broke off, and was to be in another folder\n"
        + "help: give that folder with --out; or look for the letter, and say with 'disclosures found' "
        + "whether it is there"
    case .noReason:
      "a reason is missing, or is too long\n"
        + "help: give it with --reason; in a request for a disclosure in a hurry, in 'context'"
    case .unknownDisclosure: "there is no such disclosure; 'disclosures list' shows them"
    case .unknownTask: "there is no such open task; 'disclosures tasks' shows them"
    case .nobodyHadThem: "no recipient is on record who had any of these items"
    case .badRows:
      "the rows of the return cannot be read\n"
        + "help: \"rows\":{\"system\":…,\"table\":…,\"where\":{COLUMN:VALUE}}; by columns that tell "
        + "nothing about people"
    case .unknownPlan: "there is no such plan"
    case .notApproved: "nobody has approved the plan\nhelp: 'disclosures approve' in another role"
    case .samePerson: "another role has to approve: the plan was made in this one"
    case .approvedBefore: "the plan is approved already"
    case .alreadyMade:
      "the return of this plan was made already\n"
        + "help: if 'disclosures list' says that it is 'intended', look for the file, and say with "
        + "'disclosures found' whether it is there"
    case .registerChanged: "the register has changed since the plan; make a new one"
    case .driftAbove(let limit):
      "more than \(limit) rows in a hundred have come, gone or changed since the plan; make a new one"
    case .agreementEnded: "the agreement of the plan has ended"
    }
  }
}
