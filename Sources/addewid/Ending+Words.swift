import Casebook
import Disposal
import Inspection
import Office
import Register
import Retention
import Rights
import Systems
import Wording

// The words of refusals and errors at the command line, each with how to go on.

extension AnswerProblem {
  /// The words of the form itself.
  var words: String {
    let own = "portal.problem.\(field).\(problem.rawValue)"
    let key = Catalogue.all[own] == nil ? "portal.problem.any.\(problem.rawValue)" : own
    return "answer '\(field)': \(Catalogue.text(key, in: .en))"
  }
}

extension EnquiryRefusal {
  var words: String {
    switch self {
    case .statusIsForFreedomOfInformation:
      "a subject access request has no disclosure status"
    case .statusCannotFollow(let from, let to):
      "'\(to.rawValue)' cannot follow '\(from?.rawValue ?? "no status")'"
    case .statusMissing:
      "a freedom of information request needs a disclosure status before it is closed\n"
        + "help: 'request event --status open' or 'closed' first"
    case .alreadyClosed: "the case is closed already"
    case .closedBeforeReceived: "a case cannot be closed before it was received"
    case .publicationIsForFreedomOfInformation: "a subject access request is never published"
    case .notClosed: "the case is not closed yet"
    case .notOpenToThePublic: "the record is not open to the public"
    case .identifiesRequester(let kinds):
      "the text names the requester (\(kinds.joined(separator: ", ")))\nhelp: take it out of the text"
    case .alreadyPublished: "this request is published already"
    case .emptyPublication: "the request and the answer both need a text, not too long"
    case .answerIsForSubjectAccess:
      "only a subject access request is answered with what is held about the person"
    case .identityNotConfirmed:
      "nobody has confirmed who the requester is\nhelp: do so, then give --identity-confirmed"
    case .changedMeanwhile: "somebody has changed the case meanwhile\nhelp: look at it again"
    }
  }
}

extension PasswordError {
  var words: String {
    switch self {
    case .tooShort: "the password needs at least \(Passwords.lengthMin) characters"
    case .tooLong: "the password has more than \(Passwords.lengthMax) characters"
    case .failed: "the password could not be hashed\nhelp: is there memory to spare?"
    }
  }
}

extension OfficeError {
  var words: String {
    switch self {
    case .noSuchService(let id):
      "the register has no service '\(id)'\nhelp: add it under services/"
    case .unreadableRecord(let column):
      "a record holds a word in '\(column)' that this version does not know"
    }
  }
}

extension CasebookError {
  var words: String {
    switch self {
    case .newerSchema(let found, let known):
      "was written by a later version (schema \(found), this one knows \(known))\n"
        + "help: use the later version"
    case .unknownEnquiry: "has no such enquiry"
    case .changedMeanwhile: "was changed by somebody else meanwhile; nothing was done"
    case .treeMoved: "has a log that another process moved on; nothing was done\nhelp: try again"
    case .otherLogKey:
      "has a log with another key than this folder or process has; nothing was signed, the acts wait\n"
        + "help: start the process again, or give the folder the 'ledger.key' that is in use"
    case .notOfThisLog:
      "has entries that the checkpoint does not fit; nothing was done\n"
        + "help: give the newest checkpoint of this very log"
    case .brokenLog:
      "has a log with gaps; nothing was done\nhelp: 'addewid ledger verify' names them"
    case .unreadableRow(let table, let column):
      "has a row in '\(table)' whose '\(column)' cannot be read"
    }
  }
}

extension DatabaseError {
  var words: String {
    switch self {
    case .unreachable: "cannot be reached\nhelp: is the server running, and the address right?"
    case .untrustedServer:
      "cannot show that it is the right server\nhelp: see encryption in docs/operating"
    case .connectionLost: "broke off the connection; nothing was done\nhelp: try again"
    case .commitUnknown: "broke off while it was storing\nhelp: look whether it is done"
    case .permissionDenied: "does not allow this\nhelp: see the rights in docs/operating"
    case .diskFull: "has no room left on its disk; nothing was done"
    case .corrupt: "is damaged\nhelp: restore a backup"
    case .readOnly: "can only be read\nhelp: check the rights of the file"
    case .unsafeSetting(let name, _):
      "does not keep what it says it stored: '\(name)' is off\nhelp: set it on"
    case .busy, .conflict, .poolExhausted, .timedOut:
      "is busy; nothing was done\nhelp: try again in a moment"
    case .unusablePasswordFile:
      "needs a password file that is there and that only you can read\nhelp: chmod 600 it"
    case .unsupported: "is of a kind that can only be read by its own statements"
    case .newerSchema: "was written by a later version"
    case .constraintViolated: "refused a row that breaks one of its rules; nothing was done"
    case .noSuchTable(let table): "has no table '\(table)'"
    case .noSuchColumn(let column), .wrongType(let column), .unexpectedNull(let column):
      "has a column '\(column)' that is not as it should be"
    case .badStatement(let code, _), .failed(let code): "answered with an error (\(code))"
    case .closed, .cancelled, .sessionEnded, .transactionAborted: "was closed meanwhile"
    case .wrongCountOfValues, .textContainsNul, .invalidRelation, .unrenderable:
      "was asked something that it cannot answer"
    }
  }
}

extension LedgerRefusal {
  var words: String {
    switch self {
    case .noSuchEntry(let size):
      size == 0
        ? "the log has no entry yet"
        : "the log has no such entry\nhelp: its entries are 0 to \(size - 1)"
    case .unreadableCheckpoint:
      "this is not a checkpoint\nhelp: give a file as 'addewid ledger checkpoint' prints it"
    case .checkpointOfOtherLog:
      "the checkpoint is not of this log, or not signed by one of its keys"
    case .largerCheckpoint(let size):
      "the checkpoint has more entries than the log, which has \(size)\n"
        + "help: was it restored from a backup? See docs/operating/ledger.md"
    }
  }
}

extension KeyError {
  var words: String {
    switch self {
    case .unreadableMasterKey:
      "the master key cannot be read: one line of 64 hexadecimal digits, two while it is changed\n"
        + "help: restore it from your backup of keys"
    case .wrongMasterKey(let expected, let given):
      "the keys of the records are under the master key \(expected), and it is not there"
        + " (given: \(given.joined(separator: ", "))); nothing was done\n"
        + "help: restore the master key \(expected) from your backup of keys"
    case .masterKeyChanged:
      "the master key is being changed by another process; nothing was done\nhelp: try again"
    case .nothingToRotateTo:
      "there is one master key, and it is in use\n"
        + "help: put the next one on a line before it, then run 'keys rotate' again"
    case .noKey(let record):
      "the record \(record) has no key: it was destroyed, and came back from a backup\n"
        + "help: 'keys status' counts such records"
    case .brokenKey(let record): "the key of the record \(record) was changed or moved"
    case .brokenSeal(_, let field, let record):
      "'\(field)' of the record \(record) was changed or moved; it does not open"
    case .otherKeyStore(let expected, let found):
      "the records have their keys in the store \(expected), and this is \(found); nothing was done\n"
        + "help: check 'keys.url' or 'keys.sqlite' in the data folder"
    case .newerKeyStore(let found, let known):
      "the keys were written by a later version (schema \(found), this one knows \(known))\n"
        + "help: use the later version"
    case .tooLongToSeal(let limit): "a value has more than \(limit) bytes"
    }
  }
}

extension MasterKeyError {
  var words: String {
    switch self {
    case .missing(let path):
      "the master key '\(path)' is missing, and keys of records are under it; nothing was done\n"
        + "help: restore it from your backup of keys"
    case .unreadable(let path):
      "the master key '\(path)' cannot be read\nhelp: check the file and its rights"
    case .unsafe(let path):
      "the master key '\(path)' can be read by others, or is not yours\n"
        + "help: chown it to the account of the program, then chmod 600"
    case .cannotWrite(let path):
      "cannot write '\(path)'\nhelp: check the folder and its rights"
    case .commandFailed(let status):
      "the command for the master key ended with \(status)\n"
        + "help: it must print 64 hexadecimal digits and end with 0"
    }
  }
}

extension RecordRefusal {
  var words: String {
    switch self {
    case .notStated(let name, let nearest):
      "'\(name)' is not stated by this service\n"
        + (nearest.map { "help: did you mean '\($0.field)', which is stated by '\($0.item)'?" }
          ?? "help: state it in the register first, if it may be held")
    case .noSuchEvent(let name, let nearest):
      "'\(name)' is no event of this service" + Self.help(nearest)
    case .noSuchFact(let name, let nearest):
      "'\(name)' is no fact of this service" + Self.help(nearest)
    case .noSuchValue(let fact, let values):
      "'\(fact)' has another value\nhelp: one of \(values.joined(separator: ", "))"
    case .empty(let field): "'\(field)' is empty\nhelp: leave it out"
    case .tooLong(let field, let limit): "'\(field)' has more than \(limit) characters"
    case .notOfKind(let field, let kind): "'\(field)' is no \(kind.rawValue)"
    case .noLookUp(let field, let names):
      "records are not looked up by '\(field)'\n"
        + (names.isEmpty
          ? "help: state a 'look-up' at its item" : "help: by \(names.joined(separator: ", "))")
    case .tooManyRecords(let limit): "more than \(limit) records at once"
    case .noSuchRecord: "there is no such record"
    }
  }

  private static func help(_ nearest: String?) -> String {
    nearest.map { "\nhelp: did you mean '\($0)'?" } ?? ""
  }
}

extension ReviewRefusal {
  var words: String {
    switch self {
    case .unknown:
      "there is no disclosure with this id\nhelp: 'addewid disclosures list' shows them"
    case .hadItsPermit: "the gate permitted this disclosure; there is nothing to review"
    case .judgedBefore: "this disclosure has been reviewed already"
    case .samePerson:
      "whoever made a disclosure does not review it\nhelp: ask somebody in another role"
    }
  }
}

extension TokenRefusal {
  var words: String {
    switch self {
    case .badName: "a token needs a name of at most 100 characters"
    case .noScope: "a token without a scope serves for nothing"
    case .noRecipient:
      "nothing says to whom the token may have items handed over\n"
        + "help: give --recipient once or several times, or '--recipient any'"
    case .recipientsForNothing:
      "'--recipient' binds the scope 'disclose' alone\nhelp: add --scope disclose"
    case .unknownRecipient(let name, let nearest):
      "'\(name.prefix(60))' is no recipient of the register"
        + (nearest.map { "\nhelp: did you mean '\($0)'?" } ?? "")
    case .badEnd:
      "the last day has passed, or is more than \(Office.tokenDaysMax) days away\n"
        + "help: give a day within a year with --until"
    case .unknown:
      "there is no token with this id that still serves\nhelp: 'addewid token list' shows them"
    }
  }
}

extension DisposalRefusal {
  var words: String {
    switch self {
    case .driftAbove(let limit, let found):
      "\(found) planned records have changed, and at most \(limit) may; nothing was removed\n"
        + "help: make a new plan"
    case .unmappedReference(let table, let to):
      "the rows of '\(table)' refer to rows of '\(to)' that would go, and the map does not say what "
        + "becomes of them; nothing was removed\n"
        + "help: write 'goes-with' under '\(table)', or make it a record of its own"
    case .circularReferences(let tables):
      "the tables \(tables.joined(separator: ", ")) refer to each other in a circle; nothing was removed\n"
        + "help: let one of the references be deferred or nullable"
    case .schemaChanged(let table, let column):
      "the map names \(column.map { "the column '\($0)' of " } ?? "")'\(table)', which the system has not; "
        + "nothing was removed\nhelp: 'systems drift' shows what has changed"
    case .keyNotUnique(let table):
      "two rows of '\(table)' have the key that the map gives, or one has none; nothing was removed\n"
        + "help: write the columns under 'key' that tell every row from every other"
    case .unusableFileName:
      "a row names a file outside the system's folder; nothing was removed\n"
        + "help: correct the name in the system"
    case .filesUnknown:
      "rows of the system name files, and it is not known where those are; nothing was removed\n"
        + "help: give their folder with --files NAME=FOLDER"
    case .tooManyWays(let table):
      "more ways lead from a row of '\(table)' to people than a hold can follow; nothing was done\n"
        + "help: hold the records by their key, or all of that kind"
    case .noRemainder(let record):
      "a rule anonymises the records '\(record)', and the map does not say what is left of them; "
        + "nothing was planned or removed\nhelp: write 'remainder' under the record"
    case .notTransactional(let table):
      "the database takes back nothing in '\(table)' when a batch is broken off; nothing was removed\n"
        + "help: let the table be changed to InnoDB"
    case .unknownTrigger(let table, let name):
      "the trigger '\(name)' acts when rows of '\(table)' go or change, and the map does not name it; "
        + "nothing was removed\n"
        + "help: look at what it does, and write it under 'triggers' of '\(table)'"
    case .referencesUnseen:
      "the database does not show which tables refer to the rows that would go; nothing was removed\n"
        + "help: let the user have REFERENCES on the whole database, or PROCESS"
    case .sameDelivery:
      "the files are those that the list was made from, and show nothing of what the owner did\n"
        + "help: ask for the next delivery, and run 'retention apply' over it"
    case .ownerAlone:
      "only its owner can look into the system: nothing can be counted there\n"
        + "help: 'retention plan' asks the owner"
    case .nothingToAsk:
      "no rule of these services has an end that can be computed: the owner is asked nothing\n"
        + "help: state a period in the register"
    case .notDirect:
      "the system is not ours to write in; nothing was removed\n"
        + "help: its owner disposes of what the plan counts, and it is counted again"
    }
  }
}

extension RunInterrupted {
  var words: String {
    "the run in \(system) was broken off: \(reason)\n"
      + "  \(batchesDone) of \(batches) batches are done, and nothing is half done\n"
      + "help: \(help); then 'addewid retention apply \(plan)' goes on where it was"
  }

  private var reason: String {
    switch cause {
    case .busy:
      "it waited for rows or a table that another user of the database holds, and they were not "
        + "let go of in time"
    case .conflict: "it and another user of the database waited for each other"
    case .timedOut: "one statement took longer than is allowed"
    case .poolExhausted: "every connection to the database is in use"
    case .connectionLost, .unreachable, .commitUnknown: "the connection to the database was lost"
    case .diskFull: "the disk of the database is full"
    case .permissionDenied: "the database does not allow its user to do this"
    case .constraintViolated: "a rule of the database refused that rows go"
    default: "the database " + (cause.words.split(separator: "\n").first.map(String.init) ?? "")
    }
  }

  private var help: String {
    switch cause {
    case .busy, .conflict: "wait until the other is done, or ask who looks after the database"
    case .timedOut: "look for a missing index on the columns that the map names under 'goes-with'"
    case .poolExhausted: "wait a moment"
    case .connectionLost, .unreachable, .commitUnknown: "see that the database is running"
    case .diskFull: "make room on the disk"
    case .permissionDenied: "give the rights that docs/operating/retention.md names"
    case .constraintViolated: "see 'systems drift'"
    default: "look into the database"
    }
  }
}

extension HoldRefusal {
  var words: String {
    switch self {
    case .unknownKind(let kind, let known):
      "the map names no record '\(kind.prefix(60))'; no hold was placed\n"
        + (known.isEmpty
          ? "help: write it under 'records:' in the map first"
          : "help: one of \(known.joined(separator: ", "))")
    case .wrongKey(let columns):
      "the key has \(columns.count) \(columns.count == 1 ? "part" : "parts"); no hold was placed\n"
        + "help: write \(columns.joined(separator: "/")), in this order"
    case .unknownColumn(let column, let known):
      "the map has no column '\(column.prefix(60))' there; no hold was placed\n"
        + "help: one of \(known.joined(separator: ", "))"
    case .unknownIdentity(let identity, let known):
      "nobody in the system is known by '\(identity.prefix(60))'; no hold was placed\n"
        + "help: one of \(known.joined(separator: ", "))"
    case .noSuchRecord:
      "there is no record with this key; no hold was placed\n"
        + "help: look it up in the system, or hold by --person or --query what comes later"
    case .reachesNobody:
      "no record is about anybody known by this; no hold was placed\n"
        + "help: look the value up in the system"
    case .notHere:
      "only its owner can look into the system; no hold was placed\n"
        + "help: tell its owner what has to stay"
    }
  }
}

extension DeliveryError {
  var words: String {
    switch self {
    case .fileMissing(let table):
      "the delivery has no file '\(table).csv'\nhelp: ask the owner for it, or take it out of the map"
    case .unreadable(let table):
      "'\(table).csv' cannot be read as a table\nhelp: ask for CSV in UTF-8"
    case .columnMissing(let table, let column):
      "'\(table).csv' has no column '\(column)', which the map names\n"
        + "help: ask the owner for it, or correct the map"
    case .unclearHeader(let table):
      "two columns of '\(table).csv' have one name, or one has none\n"
        + "help: the first row names every column"
    case .broken(let table, let row):
      "row \(row) of '\(table).csv' is not whole\nhelp: ask the owner to deliver it again"
    case .unusableName(let table):
      "the table '\(table.prefix(60))' has a name that no file can have\n"
        + "help: write the file's name without its ending, '.csv'"
    case .cannotCopy:
      "the files cannot be copied to look into them\nhelp: is the disk for temporary files full?"
    }
  }
}
